import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeSpf } from "../../../../lib/records/spf/merge.ts";
import { parseSpf } from "../../../../lib/records/spf/parse.ts";

const REQUIRED = "v=spf1 include:k3v9.spf.mila.cx ~all";

function merged(title: string, existing: string, expected: string, required = REQUIRED) {
  test(title, () => {
    expect(mergeSpf(existing, required)).toEqual({ kind: "merged", text: expected });
  });
}

describe("a merge", () => {
  merged(
    "puts Mila's mechanism before all and keeps what is there",
    "v=spf1 include:spf.mailingmonkey.example ~all",
    "v=spf1 include:spf.mailingmonkey.example include:k3v9.spf.mila.cx ~all",
  );
  merged(
    "keeps the stricter qualifier that stands there",
    "v=spf1 a -all",
    "v=spf1 a include:k3v9.spf.mila.cx -all",
  );
  merged(
    "takes the stricter qualifier that Mila asks for",
    "v=spf1 a ?all",
    "v=spf1 a include:k3v9.spf.mila.cx ~all",
  );
  merged(
    "leaves an all that lets everybody pass: who passes today still passes",
    "v=spf1 a +all",
    "v=spf1 a include:k3v9.spf.mila.cx +all",
  );
  merged(
    "mends the sign of Mila's mechanism in its place and drops its later copies",
    "v=spf1 ?include:k3v9.spf.mila.cx a include:K3V9.spf.mila.cx. ~all",
    "v=spf1 include:k3v9.spf.mila.cx a ~all",
  );
  merged(
    "asks for what a required redirect names by an include, beside senders of the owner's",
    "v=spf1 a -all",
    "v=spf1 a include:spf.mila.cx -all",
    "v=spf1 redirect=spf.mila.cx",
  );
  merged(
    "adds all where there was none",
    "v=spf1 a mx",
    "v=spf1 a mx include:k3v9.spf.mila.cx ~all",
  );
  merged(
    "stands before redirect and adds no all that would cut its senders off",
    "v=spf1 redirect=_spf.other.example",
    "v=spf1 include:k3v9.spf.mila.cx redirect=_spf.other.example",
  );
  merged(
    "lifts a mechanism that stands behind all, where nothing reaches it",
    "v=spf1 a ~all include:k3v9.spf.mila.cx",
    "v=spf1 a include:k3v9.spf.mila.cx ~all",
  );
  merged(
    "leaves a dead term of others dead",
    "v=spf1 a -all mx",
    "v=spf1 a include:k3v9.spf.mila.cx -all mx",
  );
  merged(
    "replaces the same mechanism with a failing qualifier",
    "v=spf1 -include:k3v9.spf.mila.cx ~all",
    "v=spf1 include:k3v9.spf.mila.cx ~all",
  );
  merged(
    "keeps exp where it is",
    "v=spf1 a exp=e.example ~all",
    "v=spf1 a exp=e.example include:k3v9.spf.mila.cx ~all",
  );
  merged("takes the required one over a text that is no SPF record", "hello", REQUIRED);

  test("changes nothing where the mechanism is there, whatever its letter case", () => {
    const existing = "v=spf1 Include:K3V9.spf.mila.cx -all";
    expect(mergeSpf(existing, REQUIRED)).toEqual({ kind: "unchanged", text: existing });
  });

  test.each([
    ["v=spf1 ipv4:192.0.2.1 -all", "ipv4:192.0.2.1"],
    ["v=spf1 include: -all", "include:"],
    ["v=spf1 all:x", "all:x"],
  ])("does not guess at a broken record: %s", (existing, term) => {
    expect(mergeSpf(existing, REQUIRED)).toEqual({
      kind: "impossible",
      reason: "existing-broken",
      term,
    });
  });
});

const qualifier = fc.constantFrom("", "+", "-", "~", "?");
const mechanism = fc.tuple(
  qualifier,
  fc.constantFrom(
    "a",
    "mx",
    "ip4:192.0.2.0/24",
    "include:one.example",
    "include:k3v9.spf.mila.cx",
    "exists:%{i}.x.example",
  ),
);
const record = fc
  .record({
    mechanisms: fc.array(mechanism, { maxLength: 6 }),
    all: fc.option(qualifier),
    dead: fc.array(mechanism, { maxLength: 2 }),
    redirect: fc.boolean(),
  })
  .map(({ mechanisms, all, dead, redirect }) =>
    [
      "v=spf1",
      ...mechanisms.map(([mark, name]) => mark + name),
      ...(all === null ? [] : [`${all}all`, ...dead.map(([mark, name]) => mark + name)]),
      ...(redirect ? ["redirect=r.example"] : []),
    ].join(" "),
  );

const textOf = (existing: string) => {
  const merge = mergeSpf(existing, REQUIRED);
  if (merge.kind === "impossible") throw new Error(`not merged: ${existing}`);
  return merge.text;
};

/** Mechanisms that a receiver reaches, in order, without Mila's own. */
function othersReached(text: string): string[] {
  const reading = parseSpf(text);
  if (reading.kind !== "spf") throw new Error(`not SPF: ${text}`);
  const end = reading.terms.findIndex((term) => term.kind === "mechanism" && term.name === "all");
  return reading.terms
    .slice(0, end === -1 ? undefined : end)
    .filter((term) => term.kind === "mechanism" && !term.text.includes("k3v9"))
    .map((term) => term.text);
}

describe("for any record", () => {
  test("a second merge changes nothing", () => {
    fc.assert(
      fc.property(record, (existing) => {
        const once = textOf(existing);
        expect(mergeSpf(once, REQUIRED)).toEqual({ kind: "unchanged", text: once });
      }),
    );
  });

  test("the senders of others are reached as before, in their order", () => {
    fc.assert(
      fc.property(record, (existing) => {
        expect(othersReached(textOf(existing))).toEqual(othersReached(existing));
      }),
    );
  });

  test("Mila's mechanism passes, and no copy of it fails before", () => {
    fc.assert(
      fc.property(record, (existing) => {
        const reading = parseSpf(textOf(existing));
        const first =
          reading.kind === "spf" &&
          reading.terms.find(
            (term) => term.text.includes("k3v9") || /^[+\-~?]?all$/.test(term.text),
          );
        expect(first).toMatchObject({ kind: "mechanism", name: "include", qualifier: "+" });
      }),
    );
  });
});
