import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeSpf } from "../../../../lib/records/spf/merge.ts";
import { checkHost, type SpfOutcome } from "../../../../lib/verify/spf/check-host.ts";
import { withAnswers } from "../../../../lib/verify/spf/evaluation.ts";
import type { Zones } from "../../../conformance/spf/scenario.ts";
import { answersFrom } from "../../../conformance/spf/zone-answers.ts";

/** What a merge does to senders, with a receiver's evaluation as the oracle. */

const DOMAIN = "owner.example";
const MILA = "k3v9.spf.mila.example";

/** A small world, so that records and senders meet often. */
const address = fc.nat({ max: 15 }).map((host) => `192.0.2.${host}`);
const network = fc.tuple(address, fc.constantFrom("", "/32", "/30", "/29")).map((p) => p.join(""));
const mark = fc.constantFrom("", "+", "-", "~", "?");
const closing = fc.constantFrom("", "all", "-all", "~all", "?all");

const leaf = fc
  .tuple(fc.array(network, { maxLength: 3 }), closing)
  .map(([networks, all]) =>
    ["v=spf1", ...networks.map((one) => `ip4:${one}`), all].filter((part) => part !== "").join(" "),
  );

const mechanism = fc.oneof(
  network.map((one) => `ip4:${one}`),
  fc.constantFrom("a", "a/30", "mx", `a:${MILA}`, "include:one.example", "include:two.example"),
  fc.constant(`include:${MILA}`),
);

const existing = fc
  .record({
    mechanisms: fc.array(fc.tuple(mark, mechanism), { maxLength: 5 }),
    all: fc.option(mark, { nil: null }),
    dead: fc.array(fc.tuple(mark, mechanism), { maxLength: 2 }),
    redirect: fc.constantFrom("", "redirect=one.example", `redirect=${MILA}`),
    isRedirectFirst: fc.boolean(),
  })
  .map(({ mechanisms, all, dead, redirect, isRedirectFirst }) => {
    const terms = [
      ...mechanisms.map((parts) => parts.join("")),
      ...(all === null ? [] : [`${all}all`, ...dead.map((parts) => parts.join(""))]),
    ];
    const placed = isRedirectFirst ? [redirect, ...terms] : [...terms, redirect];
    return ["v=spf1", ...placed.filter((term) => term !== "")].join(" ");
  });

const required = fc.oneof(
  closing.map((all) => `v=spf1 include:${MILA} ${all}`.trimEnd()),
  fc.tuple(network, closing).map(([one, all]) => `v=spf1 include:${MILA} ip4:${one} ${all}`.trim()),
  fc.constant(`v=spf1 redirect=${MILA}`),
);

const world = fc
  .record({ one: leaf, two: leaf, mila: leaf, hosts: fc.tuple(address, address, address) })
  .map(
    ({ one, two, mila, hosts: [own, exchange, host] }): Zones => ({
      "one.example": { TXT: [[one]] },
      "two.example": { TXT: [[two]] },
      [MILA]: { TXT: [[mila]], A: [host] },
      "mx.example": { A: [exchange] },
      [DOMAIN]: { A: [own], MX: [[10, "mx.example"]] },
    }),
  );

function outcome(record: string, zones: Zones, ip: string): SpfOutcome {
  const own = { ...zones[DOMAIN], TXT: [[record]] };
  const sender = { ip, mailFrom: `a@${DOMAIN}`, helo: "h.example", receiver: "r.example", time: 0 };
  return withAnswers(checkHost(sender), answersFrom({ ...zones, [DOMAIN]: own }));
}

/** From what lets most through to what lets least. */
const BY_STRICTNESS = ["pass", "neutral", "softfail", "fail"];

function merged(record: string, wanted: string): string {
  const merge = mergeSpf(record, wanted);
  return merge.kind === "impossible" ? expect.fail(`not merged: ${record}`) : merge.text;
}

describe("after a merge, for any record, any required one and any sender", () => {
  test("who passed still passes; others change to a pass by Mila's mechanism or to stricter", () => {
    fc.assert(
      fc.property(existing, required, world, address, (record, wanted, zones, ip) => {
        const before = outcome(record, zones, ip);
        const after = outcome(merged(record, wanted), zones, ip);
        // What stands there may be beyond the limits by itself; merging has its own test for them.
        fc.pre(before.error === null && after.error === null);
        const isOurs = after.path.some(({ term }) => wanted.includes(term) || term.includes(MILA));
        const isStricter =
          BY_STRICTNESS.indexOf(after.result) >= BY_STRICTNESS.indexOf(before.result);
        if (before.result === "pass") expect(after.result).toBe("pass");
        else expect(isStricter || (after.result === "pass" && isOurs)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("a second merge changes nothing", () => {
    fc.assert(
      fc.property(existing, required, (record, wanted) => {
        const once = merged(record, wanted);
        expect(mergeSpf(once, wanted)).toEqual({ kind: "unchanged", text: once });
      }),
      { numRuns: 2000 },
    );
  });

  test("a sender of Mila's passes, unless a term of the owner's refuses it before", () => {
    fc.assert(
      fc.property(existing, world, address, (record, zones, ip) => {
        const wanted = `v=spf1 include:${MILA} ~all`;
        const mila = outcome(`v=spf1 include:${MILA} -all`, zones, ip);
        const after = outcome(merged(record, wanted), zones, ip);
        fc.pre(mila.result === "pass" && after.error === null);
        const [decisive] = after.path;
        const isRefused = /^[-~?]/.test(decisive?.term ?? "") && !decisive?.term.endsWith("all");
        expect(after.result === "pass" || isRefused).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
