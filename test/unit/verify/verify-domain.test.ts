import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import type { LookupFailure } from "../../../lib/dns/answer.ts";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import type { Look } from "../../../lib/verify/look.ts";
import { type DomainReport, domainReportSchema } from "../../../lib/verify/report.ts";
import { verifyDomain } from "../../../lib/verify/verify-domain.ts";
import { type ZoneData, zoneResolver } from "../dns/zone-resolver.ts";
import { dkim, dkimText, dmarc, domain, holding, mx1, spf, srv, text } from "./lab-records.ts";

const records = [mx1, spf, dkim, dmarc, srv];

/** The records of others to which an SPF record leads. */
const others: ZoneData = {
  "tool.example": { TXT: ["v=spf1 ip4:5.9.0.0/24 -all"] },
  "k3v9.spf.mila.cx": { TXT: ["v=spf1 ip4:5.9.1.0/24 ~all"] },
};

/** The zone of a domain that came from another service. */
const before: ZoneData = {
  "example.com": {
    NS: ["ns1.registrar.example", "ns2.registrar.example"],
    MX: ["10 mail.old.example"],
    TXT: ["v=spf1 include:tool.example -all"],
  },
};
/** The same with all that Mila requires. */
const after: ZoneData = {
  "example.com": {
    NS: ["ns1.registrar.example", "ns2.registrar.example"],
    MX: ["10 mx1.k3v9.mila.cx"],
    TXT: ["v=spf1 include:tool.example include:k3v9.spf.mila.cx -all"],
  },
  [dkim.name]: { TXT: [dkimText] },
  [dmarc.name]: { TXT: [dmarc.rdata.type === "TXT" ? dmarc.rdata.text : ""] },
};

const unreachable: LookupFailure = { kind: "unreachable", reason: "no way" };

/** Three resolvers of three operators on one zone, and a clock that is set by hand. */
function world(zone: ZoneData, apex: string | null = domain) {
  let time = Date.UTC(2026, 10, 24, 12, 0, 0);
  const now = () => time;
  const all = (own: ZoneData) => ({ ...others, ...own });
  const resolvers = ["a", "b", "c"].map((id) => zoneResolver({ id, zone: all(zone), apex, now }));
  return {
    resolvers,
    now,
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
    publish: (published: ZoneData) => {
      for (const resolver of resolvers) resolver.zone = all(published);
    },
    /** What each was asked of the domain's own since the last time, name servers left out. */
    asked: () =>
      resolvers.map(({ history }) =>
        history
          .splice(0)
          .filter(({ name, type }) => type !== "NS" && !(name in others))
          .map(({ name, type }) => `${type} ${name}`),
      ),
    look: (phase: Look["phase"], previous: DomainReport | null, more: Partial<Look> = {}) =>
      verifyDomain({ domain, records, previous, phase, resolvers, now, ...more }),
  };
}

const questionOf = ({ rdata, name }: RequiredRecord) => `${rdata.type} ${name}`;

function states(report: DomainReport): Record<string, string> {
  return Object.fromEntries(report.records.map(({ id, state }) => [id, state]));
}
function codes(report: DomainReport): string[] {
  const all = [...report.findings, ...report.records.flatMap(({ findings }) => findings)];
  return all.map(({ code }) => code);
}

describe("before Save", () => {
  test("one resolver is asked, each question once, and the report tells what is there", async () => {
    const { look, asked } = world(before);
    const report = await look("before-save", null);
    expect(states(report)).toEqual({
      "mx-1": "wrong",
      spf: "wrong",
      dkim: "missing",
      dmarc: "missing",
      "srv-imaps": "skipped",
    });
    expect(report).toMatchObject({
      state: "fail",
      zone: "example.com",
      nameServers: ["ns1.registrar.example", "ns2.registrar.example"],
      existingSpf: "v=spf1 include:tool.example -all",
      queries: 8,
      resolvers: [{ resolver: "a", outcome: "answered" }],
    });
    expect(codes(report)).toEqual([
      "mx-wrong-target",
      "spf-required-missing",
      "dkim-missing",
      "dmarc-missing",
    ]);
    const [a = [], b, c] = asked();
    expect(a.toSorted()).toEqual([
      "MX example.com",
      "SRV _imaps._tcp.example.com",
      "TXT _dmarc.example.com",
      "TXT example.com",
      "TXT mila1._domainkey.example.com",
    ]);
    expect([b, c]).toEqual([[], []]);
  });

  test("a second look while the answers hold asks nobody, and says the same", async () => {
    const { look, asked, pass } = world(before);
    const first = await look("before-save", null);
    asked();
    pass(30);
    const second = await look("before-save", first);
    expect(asked()).toEqual([[], [], []]);
    expect(second.records).toEqual(first.records);
    expect(second).toMatchObject({
      zone: "example.com",
      existingSpf: first.existingSpf,
      queries: 0,
    });
  });

  test("what is right already is confirmed at a second operator and passes", async () => {
    const { look, asked } = world(after);
    const report = await look("before-save", null);
    expect(report.state).toBe("pass");
    const [, b = [], c] = asked();
    expect(b).toHaveLength(4);
    expect(b).not.toContain("SRV _imaps._tcp.example.com");
    expect(c).toEqual([]);
  });

  test("a question of which one record is right and one missing is not carried further", async () => {
    const { look, asked } = world(after);
    const both = [spf, text("ownership", domain, "mila-verify=x")];
    for (const inSomeOrder of [both, both.toReversed()]) {
      const report = await look("before-save", null, { records: inSomeOrder });
      expect(states(report)).toEqual({ spf: "unknown", ownership: "missing" });
      expect(asked()).toEqual([["TXT example.com"], [], []]);
    }
  });

  test("a silent resolver is replaced by the next", async () => {
    const { look, resolvers, asked } = world(before);
    resolvers[0]?.failing.set("*", unreachable);
    const report = await look("before-save", null);
    expect(report.state).toBe("fail");
    expect(report.findings).toMatchObject([
      { code: "resolver-unreachable", seen: "a", severity: null },
    ]);
    expect(report.resolvers).toMatchObject([{ outcome: "unreachable" }, { outcome: "answered" }]);
    expect(asked()[1]).toHaveLength(5);
  });
});

describe("after Save", () => {
  test("the two who have nothing to remember are asked, and all passes at once", async () => {
    const { look, publish, pass, asked } = world(before);
    const first = await look("before-save", null);
    asked();
    publish(after);
    pass(30);
    const second = await look("after-save", first);
    expect(second.state).toBe("pass");
    expect(states(second)["srv-imaps"]).toBe("skipped");
    const [a, b = [], c = []] = asked();
    expect(a).toEqual([]);
    expect(b).toHaveLength(4);
    expect(c.toSorted()).toEqual(b.toSorted());
    expect(second.existingSpf).toContain("k3v9");
    expect(codes(second)).toEqual([]);
  });

  test("a look 10 s after the last one before Save passes, though that no still runs", async () => {
    const { look, publish, pass } = world(before);
    const first = await look("before-save", null);
    publish(after);
    pass(10);
    expect((await look("after-save", first)).state).toBe("pass");
  });

  test("what is saved later is not asked for before it can be there", async () => {
    const { look, publish, pass, asked, now } = world(before);
    const first = await look("before-save", null);
    asked();
    publish({ ...before, [dkim.name]: { TXT: [dkimText] } });
    pass(30);
    const changed = { saved: new Map([["dkim", now()]]), passed: new Set<string>() };
    const report = await look("after-save", first, { changed });
    expect(asked()).toEqual([[], [`TXT ${dkim.name}`], [`TXT ${dkim.name}`]]);
    expect(states(report)).toMatchObject({ dkim: "pass", "mx-1": "wrong", dmarc: "missing" });
  });

  test("two who disagree are told by a third: the record is spreading", async () => {
    const { look, resolvers, asked } = world(after);
    const [, b] = resolvers;
    if (b) b.zone = before;
    const report = await look("after-save", null, { records: [dkim] });
    expect(asked()).toEqual([[`TXT ${dkim.name}`], [`TXT ${dkim.name}`], [`TXT ${dkim.name}`]]);
    expect(states(report)).toEqual({ dkim: "spreading" });
    expect(report.state).toBe("spreading");
    expect(codes(report)).toEqual(["spreading-negative"]);
  });

  test("spreading ends when the old answer has run out", async () => {
    const { look, resolvers, pass } = world(after);
    const [, b] = resolvers;
    if (b) b.zone = before;
    const spreading = await look("after-save", null, { records: [dkim] });
    if (b) b.zone = after;
    pass(61);
    expect((await look("after-save", spreading, { records: [dkim] })).state).toBe("pass");
  });

  test("nobody is asked twice within 15 s, whoever was silent included", async () => {
    const { look, resolvers, pass, asked } = world(before);
    const required = { records: [mx1, spf, dkim, dmarc] };
    resolvers[1]?.failing.set("*", unreachable);
    const first = await look("after-save", null, required);
    expect(asked().map((questions) => questions.length)).toEqual([4, 4, 4]);
    pass(14);
    const second = await look("check-now", first, required);
    expect(asked()).toEqual([[], [], []]);
    expect(states(second)).toEqual(states(first));
    pass(1);
    await look("check-now", second, required);
    expect(asked()[1]).toHaveLength(4);
  });

  test("where one answers right and nobody else can be asked, it is unknown", async () => {
    const { look, resolvers } = world(after);
    for (const silent of resolvers.slice(1)) silent.failing.set("*", unreachable);
    const report = await look("after-save", null);
    expect(states(report)).toMatchObject({ "mx-1": "unknown", dkim: "unknown" });
    expect(report.state).toBe("unknown");
  });

  test("an optional record that stands there wrong does not make the domain fail", async () => {
    const { look } = world({ ...after, [srv.name]: { SRV: ["0 1 143 imap.mila.cx"] } });
    const report = await look("after-save", null);
    expect(states(report)["srv-imaps"]).toBe("wrong");
    expect(report.state).toBe("pass");
  });

  test("a regression is seen as soon as what was right has run out", async () => {
    const { look, publish, pass } = world(after);
    const good = await look("after-save", null);
    publish({ ...after, "example.com": before["example.com"] ?? {} });
    pass(301);
    const report = await look("after-save", good);
    expect(report.state).toBe("fail");
    expect(states(report)).toMatchObject({ "mx-1": "wrong", spf: "wrong", dkim: "pass" });
  });

  test("a record keeps what was found as long as nobody says anything new", async () => {
    const { look, pass } = world(before);
    const first = await look("after-save", null);
    pass(16);
    const second = await look("after-save", first);
    expect(codes(second)).toEqual(codes(first));
  });
});

describe("check now", () => {
  test("asks who was not asked, though what was seen still holds", async () => {
    const { look, pass, asked } = world(after);
    const first = await look("after-save", null, { records: [dkim] });
    asked();
    pass(20);
    const second = await look("check-now", first, { records: [dkim] });
    const own = asked().map((list) => list.filter((one) => one === questionOf(dkim)));
    expect(own).toEqual([[], [], [questionOf(dkim)]]);
    expect(second.state).toBe("pass");
  });
});

test("a clock that was set back keeps nobody from being asked", async () => {
  const { look, asked, pass, publish } = world(before);
  const first = await look("after-save", null);
  asked();
  publish(after);
  pass(-86_400);
  const second = await look("check-now", first);
  expect(asked()[0]).toEqual(expect.arrayContaining(records.map(questionOf)));
  expect(second.state).toBe("pass");
});

describe("nobody answers", () => {
  test("all unreachable is one cause: no connection; nothing is called missing", async () => {
    const { look, resolvers } = world(after);
    for (const resolver of resolvers) resolver.failing.set("*", unreachable);
    const report = await look("after-save", null);
    expect(codes(report)).toEqual(["offline"]);
    expect(new Set(Object.values(states(report)))).toEqual(new Set(["unknown"]));
    expect(report).toMatchObject({
      state: "unknown",
      zone: null,
      nameServers: [],
      existingSpf: null,
    });
  });

  test("what was known before is kept through it", async () => {
    const { look, resolvers, pass } = world(after);
    const good = await look("after-save", null);
    for (const resolver of resolvers) resolver.failing.set("*", unreachable);
    pass(100);
    const report = await look("check-now", good);
    expect(report).toMatchObject({ state: "pass", zone: good.zone, nameServers: good.nameServers });
    expect(codes(report)).toContain("offline");
  });

  test.each<[string, LookupFailure]>([
    ["resolver-unreachable", { kind: "timed-out", waitedMs: 8000 }],
    ["resolver-http-error", { kind: "http-error", status: 429, retryAfterSeconds: 3 }],
    ["resolver-wrong-content", { kind: "wrong-content", contentType: "text/html" }],
    ["resolver-wrong-content", { kind: "mismatched", reason: "" }],
    ["response-truncated", { kind: "truncated" }],
    ["response-malformed", { kind: "malformed", reason: "" }],
    ["resolver-servfail-one", { kind: "server-failure", rcode: 2, extendedErrors: [] }],
    ["resolver-refused", { kind: "refused", rcode: 5, extendedErrors: [] }],
    ["resolver-refused", { kind: "other-rcode", rcode: 4, extendedErrors: [] }],
  ])("one that fails is a remark, %s, and no fault of the domain", async (code, failure) => {
    const { look, resolvers } = world(after);
    resolvers[0]?.failing.set("*", failure);
    const report = await look("after-save", null);
    expect(report.state).toBe("pass");
    expect(report.findings).toMatchObject([{ code, severity: null, seen: "a" }]);
  });

  test("SERVFAIL from all is told as the name servers' silence", async () => {
    const { look, resolvers } = world(after);
    for (const { failing } of resolvers)
      failing.set("*", { kind: "server-failure", rcode: 2, extendedErrors: [] });
    const report = await look("after-save", null, { records: [dkim] });
    expect(new Set(codes(report))).toEqual(new Set(["zone-lame"]));
    expect(report.state).toBe("fail");
  });

  test("the word of a resolver that blocks the domain does not count", async () => {
    const { look, resolvers } = world(after);
    const now = () => Date.UTC(2026, 10, 24, 12, 0, 0);
    const extendedErrors = [{ code: 15, text: "blocked" }];
    const blocking = zoneResolver({ id: "x", zone: {}, apex: domain, now, extendedErrors });
    const report = await look("after-save", null, { resolvers: [blocking, ...resolvers] });
    expect(report.state).toBe("pass");
    expect(report.findings).toMatchObject([{ code: "resolver-blocked", seen: "x" }]);
  });
});

describe("the zone", () => {
  test("of a subdomain is told by the denial, and its name servers are asked for there", async () => {
    const zone: ZoneData = { "example.com": { NS: ["ns1.registrar.example"] } };
    const { look } = world(zone);
    const sub = { ...spf, name: "mail.example.com" };
    const report = await look("before-save", null, { domain: "mail.example.com", records: [sub] });
    expect(report).toMatchObject({ zone: "example.com", nameServers: ["ns1.registrar.example"] });
    expect(codes(report)).toEqual(["name-subdomain-mail", "zone-ns-single", "spf-missing"]);
  });

  test("its name servers are asked for once in an hour of the clock", async () => {
    const { look, pass, resolvers } = world(after);
    const servers = () =>
      resolvers.flatMap(({ history }) => history.splice(0).filter(({ type }) => type === "NS"));
    const first = await look("after-save", null);
    expect(servers()).toHaveLength(1);
    pass(3599);
    const second = await look("after-save", first);
    expect(servers()).toHaveLength(0);
    pass(1);
    await look("after-save", second);
    expect(servers()).toHaveLength(1);
  });

  test("that a registry denies is a domain that does not exist, which swallows its records' lack", async () => {
    const { look } = world({}, "com");
    const report = await look("before-save", null);
    expect(codes(report)).toEqual(["domain-nxdomain"]);
    expect(report).toMatchObject({ state: "fail", zone: null });
    expect(states(report)).toMatchObject({ "mx-1": "missing" });
  });
});

describe("the report", () => {
  test("a type that cannot be verified is unknown and does not hold the domain back", async () => {
    const { look } = world(after);
    const odd = holding(domain, { type: "other", typeName: "SVCB", data: {} });
    const report = await look("after-save", null, { records: [...records, odd] });
    expect(states(report).other).toBe("unknown");
    expect(report.state).toBe("pass");
  });

  test("without a record that counts is no pass", async () => {
    const { look } = world(after);
    expect((await look("after-save", null, { records: [] })).state).toBe("unknown");
    expect((await look("after-save", null, { records: [srv] })).state).toBe("unknown");
  });

  test("records of one name and type share one question", async () => {
    const { look, asked } = world(before);
    await look("before-save", null, { records: [spf, text("ownership", domain, "mila-verify=x")] });
    expect(asked()[0]).toEqual(["TXT example.com"]);
  });

  test("several SPF records are none to merge with", async () => {
    const { look } = world({ "example.com": { TXT: ["v=spf1 -all", "v=spf1 ~all"] } });
    expect((await look("before-save", null)).existingSpf).toBeNull();
  });

  test("is what the schema of storage says", async () => {
    const keys = [dkim, { ...dkim, id: "dkim-2", name: `mila2._domainkey.${domain}` }];
    const many: RequiredRecord[] = [...records, ...keys.slice(1), { ...mx1, id: "mx-2" }];
    const long = "x".repeat(400);
    const { look, pass } = world({
      "example.com": { MX: ["1 a.example", "2 b.example"], TXT: [`v=spf1 include:${long} -all`] },
      [dkim.name]: { TXT: [long] },
      [`mila2._domainkey.${domain}`]: { TXT: [long] },
      [dmarc.name]: { TXT: [`v=DMARC1; p=none; rua=mailto:${long}@a.example`] },
    });
    const first = await look("after-save", null, { records: many });
    pass(30);
    const report = await look("check-now", first, { records: many });
    expect(z.parse(domainReportSchema, report)).toEqual(report);
  });
});
