import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MalformedMessage } from "../../../lib/dns/malformed-message.ts";
import { readName, writeName } from "../../../lib/dns/name.ts";
import { domainName, octets } from "./dns-arbitraries.ts";

/** The octets of labels given as text. */
function wire(...labels: string[]): number[] {
  return labels.flatMap((label) => [label.length, ...new TextEncoder().encode(label)]);
}

describe("a name on the wire", () => {
  test("comes back as it was written", () => {
    fc.assert(
      fc.property(domainName, (name) => {
        const octetsOfName = writeName(name) ?? expect.fail(`${name} was refused`);
        expect(readName(octetsOfName, 0)).toEqual({ name, next: octetsOfName.length });
      }),
    );
  });

  test("keeps octets that no host name has by escaping them", () => {
    fc.assert(
      fc.property(fc.array(octets(1, 40), { minLength: 1, maxLength: 5 }), (labels) => {
        const written = Uint8Array.from([...labels.flatMap((l) => [l.length, ...l]), 0]);
        const { name } = readName(written, 0);
        const again = writeName(name) ?? expect.fail(`${name} was refused`);
        expect(readName(again, 0).name).toBe(name);
        expect(again.length).toBe(written.length);
      }),
    );
  });

  test("is lower-cased, and a dot or a space inside a label is told apart from a border", () => {
    const written = Uint8Array.from([...wire("10 MX1.a", "Example"), 0]);
    expect(readName(written, 0).name).toBe("10\\032mx1\\.a.example");
  });

  test("the root is the empty text", () => {
    expect(readName(Uint8Array.of(0), 0)).toEqual({ name: "", next: 1 });
    expect(writeName("")).toEqual(Uint8Array.of(0));
  });

  test("a pointer leads back, and reading goes on behind it", () => {
    const message = Uint8Array.from([...wire("example", "com"), 0, ...wire("www"), 0xc0, 0, 7]);
    expect(readName(message, 13)).toEqual({ name: "www.example.com", next: 19 });
  });

  test.each([
    ["a pointer to itself", [0xc0, 0], 0],
    ["a pointer forward", [0xc0, 3, 0, 0], 0],
    ["two pointers in a circle", [0xc0, 2, 0xc0, 0], 2],
    ["a label that runs past the end", [5, 0x61], 0],
    ["no end", wire("a"), 0],
    ["a pointer cut in two", [0xc0], 0],
    ["a label of 64 octets", [64, ...new Array(64).fill(0x61), 0], 0],
    ["a name of 256 octets", [...wire(...new Array(4).fill("a".repeat(63))), 0], 0],
  ])("refused: %s", (_title, message, start) => {
    expect(() => readName(Uint8Array.from(message), start)).toThrow(MalformedMessage);
  });

  test("a chain of pointers that never reaches a label is refused", () => {
    const chain = Array.from({ length: 200 }, (_, i) => {
      const target = Math.max(0, 2 * i - 1);
      return [0xc0 + (target >> 8), target & 0xff];
    }).flat();
    expect(() => readName(Uint8Array.from([0, ...chain]), 399)).toThrow(/too many pointers/);
  });

  test.each(["a..b", ".a", "a.", `${"a".repeat(64)}.com`, "ü.example", "a\\999.b", "a\\"])(
    "cannot be asked: %s",
    (name) => expect(writeName(name)).toBeNull(),
  );

  test("of 255 octets can be asked, of 256 not", () => {
    const longest = [63, 63, 63, 61].map((length) => "a".repeat(length)).join(".");
    expect(writeName(longest)?.length).toBe(255);
    expect(writeName(`${longest}a`)).toBeNull();
  });
});
