import type { RecordType } from "dns-packet";
import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../../lab/dns/authority.ts";
import { httpLifetime, resolve } from "../../../lab/dns/resolver.ts";
import { ResolverCache } from "../../../lab/dns/resolver-cache.ts";
import type { Upstream } from "../../../lab/dns/upstream.ts";
import type { Zone } from "../../../lab/dns/zone.ts";
import type { ZoneRecord } from "../../../lab/dns/zone-record.ts";

/** A resolver over one zone, with a clock that stands until it is moved and a count of questions. */
function resolverOver(records: ZoneRecord[], negativeTtl = 60) {
  const clock = { now: 1_000_000 };
  const zone: Zone = {
    name: "garden.example",
    nameServers: ["ns1.garden.example"],
    serial: 1,
    negativeTtl,
    records,
  };
  const zones = { enclosing: (name: string) => (name.endsWith("garden.example") ? zone : null) };
  const asked: string[] = [];
  const upstream: Upstream = async (name, type) => {
    asked.push(`${name} ${type}`);
    const { rcode, answers = [], authorities = [] } = answerQuestion(zones, name, type);
    return { rcode, answers, authorities };
  };
  const parts = {
    cache: new ResolverCache(() => clock.now),
    upstream,
    zoneNames: () => ["garden.example"],
  };
  return {
    zone,
    asked,
    pass: (seconds: number) => {
      clock.now += seconds * 1000;
    },
    ask: (name: string, type: RecordType = "A") => resolve(parts, name, type),
    withoutUpstream: (name: string, type: RecordType = "A") =>
      resolve({ ...parts, upstream: async () => null }, name, type),
  };
}

const address = (name: string, ttl: number): ZoneRecord => ({
  name,
  ttl,
  type: "A",
  address: "192.0.2.1",
});

describe("a resolver's memory", () => {
  test("a record is kept for its TTL, counting down, and asked for again after it", async () => {
    const resolver = resolverOver([address("www.garden.example", 10)]);
    expect((await resolver.ask("www.garden.example")).from).toBe("upstream");
    resolver.pass(9.5);
    const kept = await resolver.ask("www.garden.example");
    expect(kept).toMatchObject({ from: "cache", answers: [{ ttl: 1 }] });
    resolver.pass(0.5);
    expect(await resolver.ask("www.garden.example")).toMatchObject({
      from: "upstream",
      answers: [{ ttl: 10 }],
    });
  });

  test("a record with TTL 0 is never kept", async () => {
    const resolver = resolverOver([address("www.garden.example", 0)]);
    await resolver.ask("www.garden.example");
    expect((await resolver.ask("www.garden.example")).from).toBe("upstream");
  });

  test("a no is kept for the SOA minimum, though the record has come in the meantime", async () => {
    const resolver = resolverOver([], 5);
    expect((await resolver.ask("www.garden.example")).rcode).toBe("NXDOMAIN");
    resolver.zone.records.push(address("www.garden.example", 10));
    resolver.pass(4);
    expect(await resolver.ask("www.garden.example")).toMatchObject({
      rcode: "NXDOMAIN",
      from: "cache",
      authorities: [{ type: "SOA", ttl: 1 }],
    });
    resolver.pass(1);
    expect((await resolver.ask("www.garden.example")).rcode).toBe("NOERROR");
  });

  test("a no of one type does not deny another", async () => {
    const resolver = resolverOver([address("www.garden.example", 10)]);
    expect(await resolver.ask("www.garden.example", "MX")).toMatchObject({
      rcode: "NOERROR",
      answers: [],
    });
    expect((await resolver.ask("www.garden.example", "A")).answers).toHaveLength(1);
  });

  test("a name that does not exist denies all names below it, unasked", async () => {
    const resolver = resolverOver([]);
    await resolver.ask("_domainkey.garden.example", "TXT");
    const below = await resolver.ask("mila1._domainkey.garden.example", "TXT");
    expect(below).toMatchObject({ rcode: "NXDOMAIN", from: "cache" });
    expect(resolver.asked).toEqual(["_domainkey.garden.example TXT"]);
  });

  test("an empty name with something below it denies nothing below", async () => {
    const resolver = resolverOver([address("a.b.garden.example", 10)]);
    expect((await resolver.ask("b.garden.example")).rcode).toBe("NOERROR");
    expect((await resolver.ask("a.b.garden.example")).answers).toHaveLength(1);
  });

  test("each link of a chain of aliases has its own time", async () => {
    const resolver = resolverOver([
      { name: "shop.garden.example", ttl: 100, type: "CNAME", target: "front.garden.example" },
      address("front.garden.example", 5),
    ]);
    await resolver.ask("shop.garden.example");
    resolver.pass(6);
    const again = await resolver.ask("shop.garden.example");
    expect(again.answers.map(({ type, ttl }) => [type, ttl])).toEqual([
      ["CNAME", 94],
      ["A", 5],
    ]);
    expect(resolver.asked).toEqual(["shop.garden.example A", "front.garden.example A"]);
  });
});

describe("what a resolver does not know", () => {
  test("names outside the lab do not exist, and nobody is asked for them", async () => {
    const resolver = resolverOver([]);
    expect(await resolver.ask("bank.test")).toMatchObject({
      rcode: "NXDOMAIN",
      authorities: [{ name: "", type: "SOA" }],
    });
    expect(resolver.asked).toEqual([]);
  });

  test("a name above a zone of the lab exists", async () => {
    const resolver = resolverOver([]);
    expect((await resolver.ask("example")).rcode).toBe("NOERROR");
  });

  test("a server that does not answer is a failure that says why", async () => {
    const resolver = resolverOver([]);
    expect(await resolver.withoutUpstream("www.garden.example")).toMatchObject({
      rcode: "SERVFAIL",
      extendedErrors: [{ code: 22 }],
    });
  });

  test("a name that is delegated out of the lab is a failure", async () => {
    const resolver = resolverOver([
      { name: "sub.garden.example", ttl: 60, type: "NS", target: "ns.elsewhere.test" },
    ]);
    expect((await resolver.ask("www.sub.garden.example")).rcode).toBe("SERVFAIL");
  });
});

test("an HTTP cache may keep an answer for its least TTL, and a failure not at all", async () => {
  const resolver = resolverOver([address("www.garden.example", 10)], 7);
  expect(httpLifetime(await resolver.ask("www.garden.example"))).toBe(10);
  expect(httpLifetime(await resolver.ask("no.garden.example"))).toBe(7);
  expect(httpLifetime(await resolver.withoutUpstream("x.garden.example"))).toBe(0);
});
