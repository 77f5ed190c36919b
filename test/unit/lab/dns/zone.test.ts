import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../../lab/dns/authority.ts";
import { lookUp, type Zone } from "../../../lab/dns/zone.ts";

const zone: Zone = {
  name: "garden.example",
  nameServers: ["ns1.garden.example"],
  serial: 7,
  negativeTtl: 60,
  records: [
    { name: "garden.example", ttl: 300, type: "A", address: "192.0.2.1" },
    { name: "mila1._domainkey.garden.example", ttl: 300, type: "TXT", text: "v=DKIM1" },
    { name: "shop.garden.example", ttl: 300, type: "CNAME", target: "front.garden.example" },
    { name: "front.garden.example", ttl: 300, type: "A", address: "192.0.2.2" },
    { name: "loop.garden.example", ttl: 300, type: "CNAME", target: "loop.garden.example" },
    { name: "away.garden.example", ttl: 300, type: "CNAME", target: "elsewhere.test" },
    { name: "sub.garden.example", ttl: 300, type: "NS", target: "ns.elsewhere.test" },
  ],
};

const zones = {
  enclosing: (name: string) => (name.endsWith("garden.example") ? zone : null),
};

describe("what a zone says", () => {
  test("a name that is not there is denied as a name", () => {
    expect(lookUp(zone, "nothing.garden.example", "A")).toEqual({ kind: "no-name" });
  });

  test("a name without the type asked for is denied as data", () => {
    expect(lookUp(zone, "garden.example", "MX")).toEqual({ kind: "no-data" });
  });

  test("an empty name with something below it exists", () => {
    expect(lookUp(zone, "_domainkey.garden.example", "TXT")).toEqual({ kind: "no-data" });
  });

  test("a name is not above another because its letters end alike", () => {
    expect(lookUp(zone, "key.garden.example", "TXT")).toEqual({ kind: "no-name" });
  });

  test("the apex has its name servers though no record of the zone lists them", () => {
    expect(lookUp(zone, "garden.example", "NS")).toMatchObject({
      kind: "records",
      records: [{ type: "NS", target: "ns1.garden.example" }],
    });
  });

  test("what lies at or below a delegation is referred to its servers", () => {
    expect(lookUp(zone, "www.sub.garden.example", "A").kind).toBe("referral");
    expect(lookUp(zone, "sub.garden.example", "A").kind).toBe("referral");
  });
});

describe("what a server of the zone answers", () => {
  test("an alias is followed inside the zone", () => {
    const answer = answerQuestion(zones, "shop.garden.example", "A");
    expect(answer.answers?.map(({ type }) => type)).toEqual(["CNAME", "A"]);
  });

  test("the alias itself is answered to who asks for it", () => {
    const answer = answerQuestion(zones, "shop.garden.example", "CNAME");
    expect(answer.answers).toHaveLength(1);
  });

  test("an alias that leads out of the zones ends there, without an error", () => {
    const answer = answerQuestion(zones, "away.garden.example", "A");
    expect(answer).toMatchObject({ rcode: "NOERROR", answers: [{ type: "CNAME" }] });
  });

  test("an alias of itself comes to an end", () => {
    expect(answerQuestion(zones, "loop.garden.example", "A").rcode).toBe("NOERROR");
  });

  test("a name outside the zones is refused", () => {
    expect(answerQuestion(zones, "elsewhere.test", "A")).toEqual({ rcode: "REFUSED" });
  });

  test("a denial carries the SOA with its TTL cut to the minimum", () => {
    const answer = answerQuestion(zones, "nothing.garden.example", "A");
    expect(answer).toMatchObject({
      rcode: "NXDOMAIN",
      authorities: [{ type: "SOA", ttl: 60, data: { serial: 7, minimum: 60 } }],
    });
  });
});
