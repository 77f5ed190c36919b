import { describe, expect, test } from "vitest";
import type { SpfFault } from "../../../../lib/records/spf/fault.ts";
import { isSpf, parseSpf } from "../../../../lib/records/spf/parse.ts";

function termsOf(terms: string) {
  const reading = parseSpf(`v=spf1 ${terms}`);
  return reading.kind === "spf" ? reading.terms : expect.fail(`not read: ${terms}`);
}

function faultsOf(terms: string): SpfFault[] {
  const reading = parseSpf(`v=spf1 ${terms}`);
  return reading.kind === "broken" ? reading.faults : [];
}

describe("a text is an SPF record", () => {
  test.each(["v=spf1", "v=spf1 ", "V=SPF1 -all", "v=spf1  a"])("%j", (text) => {
    expect(isSpf(text)).toBe(true);
  });
  test.each(["", "v=spf10", " v=spf1", "v=spf1\t-all", '"v=spf1 -all"', "v=spf1-all", "v=spf1;"])(
    "not %j",
    (text) => {
      expect(isSpf(text)).toBe(false);
    },
  );
});

describe("a term that is right", () => {
  test.each<[string, object]>([
    ["all", { name: "all", qualifier: "+" }],
    ["~ALL", { name: "all", qualifier: "~" }],
    ["include:_spf.Example.com", { name: "include", domain: { name: "_spf.example.com" } }],
    ["include:example.com.", { name: "include", domain: { name: "example.com" } }],
    ["exists:%{ir}.x.example", { name: "exists", domain: { name: null } }],
    ["a", { name: "a", domain: null, ip4Bits: 32, ip6Bits: 128 }],
    ["a/24", { name: "a", domain: null, ip4Bits: 24, ip6Bits: 128 }],
    ["a//64", { name: "a", domain: null, ip4Bits: 32, ip6Bits: 64 }],
    ["mx:example.com/0//0", { name: "mx", domain: { name: "example.com" }, ip4Bits: 0 }],
    ["a:foo:bar/baz.example.com", { name: "a", domain: { name: "foo:bar/baz.example.com" } }],
    ["a:%{l2r/}/24", { name: "a", domain: { text: "%{l2r/}" }, ip4Bits: 24 }],
    ["a:example.1-2", { name: "a", domain: { name: "example.1-2" } }],
    ["a:x.xn--zckzah", { name: "a", domain: { name: "x.xn--zckzah" } }],
    ["a:percent%%", { name: "a", domain: { name: null } }],
    ["ptr", { name: "ptr", domain: null }],
    ["ptr:example.com", { name: "ptr", domain: { name: "example.com" } }],
    ["ip4:192.0.2.1", { name: "ip4", bits: 32, network: Uint8Array.of(192, 0, 2, 1) }],
    ["ip4:0.0.0.0/0", { name: "ip4", bits: 0 }],
    ["ip6:2001:db8::/32", { name: "ip6", bits: 32 }],
    ["ip6:::ffff:192.0.2.1", { name: "ip6", bits: 128 }],
    ["redirect=example.com", { kind: "redirect", domain: { name: "example.com" } }],
    ["Exp=%{d}", { kind: "exp", domain: { text: "%{d}" } }],
    ["include=example.com", { kind: "unknown-modifier", name: "include", value: "example.com" }],
    ["moo.cow-far_out=man:dog/cat", { kind: "unknown-modifier", name: "moo.cow-far_out" }],
    ["x=", { kind: "unknown-modifier", value: "" }],
  ])("%s", (text, expected) => {
    expect(termsOf(text)).toMatchObject([{ text, ...expected }]);
  });
});

describe("a term that is broken is named, with the part that breaks it", () => {
  test.each<[string, SpfFault["kind"], string]>([
    ["a\u00a0mx", "character", "\u00a0"],
    ["a\tmx", "character", "\t"],
    ["a:b\u00fc.example", "character", "\u00fc"],
    ["\u{1f4e7}", "character", "\u{1f4e7}"],
    ["ipv4:192.0.2.1", "unknown-mechanism", "ipv4"],
    ["redirect:example.com", "unknown-mechanism", "redirect"],
    ["+include=example.com", "argument-forbidden", "=example.com"],
    ["1up=x", "unknown-mechanism", "1up=x"],
    ["-", "unknown-mechanism", "-"],
    ["all.", "unknown-mechanism", "all."],
    ["a;", "argument-forbidden", ";"],
    ["include", "argument-missing", ""],
    ["ip4", "argument-missing", ""],
    ["all:x.example", "argument-forbidden", ":x.example"],
    ["include:a.example/24", "argument-forbidden", "/24"],
    ["ptr/24", "argument-forbidden", "/24"],
    ["exists/24", "argument-forbidden", "/24"],
    ["include:", "domain-empty", ""],
    ["a:", "domain-empty", ""],
    ["redirect=", "domain-empty", ""],
    ["a:museum", "domain-single-label", "museum"],
    ["a:museum.", "domain-single-label", "museum."],
    ["a:%{d}com", "domain-single-label", "com"],
    ["a:192.0.2.1", "domain-numeric-end", "1"],
    ["a:example.-com", "domain-end", "-com"],
    ["a:example..", "domain-end", ""],
    ["a:http://example.com/", "prefix", "/"],
    ["exists:%", "macro", "%"],
    ["exists:%(ir}.example", "macro", "%(ir}.ex"],
    ["exists:%{x}", "macro", "%{x}"],
    ["exists:%{d0}", "macro", "%{d0}"],
    ["exists:%{d", "macro", "%{d"],
    ["x=%a", "macro", "%a"],
    ["exists:%{c}.example", "macro-letter", "%{c}"],
    ["exp=%{R}.example", "macro-letter", "%{R}"],
    ["ip4:192.0.2", "ip4-address", "192.0.2"],
    ["ip4:192.0.2.256", "ip4-address", "192.0.2.256"],
    ["ip4:192.0.2.01", "ip4-address", "192.0.2.01"],
    ["ip4:192.0.2.1:25", "ip4-address", "192.0.2.1:25"],
    ["ip4:2001:db8::1", "ip4-address", "2001:db8::1"],
    ["ip4/24", "ip4-address", "24"],
    ["ip6:192.0.2.1", "ip6-address", "192.0.2.1"],
    ["ip6::cafe::babe", "ip6-address", ":cafe::babe"],
    ["ip4:192.0.2.1/33", "prefix", "/33"],
    ["ip4:192.0.2.1/08", "prefix", "/08"],
    ["ip4:192.0.2.1//8", "prefix", "//8"],
    ["ip4:192.0.2.1/", "prefix", "/"],
    ["ip6:2001:db8::/129", "prefix", "/129"],
    ["a/24/64", "prefix", "/24/64"],
    ["a//64/24", "prefix", "//64/24"],
    ["mx:example.com/33", "prefix", "/33"],
    ["mx/24//129", "prefix", "/24//129"],
  ])("%s: %s", (text, kind, part) => {
    expect(faultsOf(text)).toEqual([{ kind, part, term: text, at: 7 }]);
  });

  test("every fault is named, each at its place; what can be read is kept", () => {
    const reading = parseSpf("v=spf1 a ipv4:x include: mx -all");
    expect(reading).toMatchObject({
      kind: "broken",
      term: "ipv4:x",
      faults: [
        { kind: "unknown-mechanism", at: 9 },
        { kind: "domain-empty", at: 16 },
      ],
      terms: [{ text: "a" }, { text: "mx" }, { text: "-all" }],
    });
  });

  test.each(["redirect=a.example", "exp=a.example"])("a second %s is one too many", (modifier) => {
    const name = modifier.split("=")[0];
    expect(faultsOf(`${modifier} a ${modifier.replace("a.", "b.")}`)).toMatchObject([
      { kind: "repeated", part: name, at: 7 + modifier.length + 3 },
    ]);
  });
});
