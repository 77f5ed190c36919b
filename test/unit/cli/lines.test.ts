import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, TOO_LONG } from "../../../lib/cli/lines.ts";

async function* chunksOf(chunks: readonly string[]) {
  yield* chunks;
}

async function read(chunks: readonly string[], most = 10) {
  const lines = [];
  for await (const line of linesOf(chunksOf(chunks), most)) lines.push(line);
  return lines;
}

test("lines are the same however the stream is cut", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.stringMatching(/^[a-c]{0,9}$/)),
    fc.integer({ min: 1, max: 7 }),
    async (lines, size) => {
      const text = lines.map((line) => `${line}\n`).join("");
      const cut = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
      expect(await read(cut)).toEqual(lines);
    },
  );
  await fc.assert(property);
});

test("a last line needs no end, and a carriage return is no part of one", async () => {
  expect(await read(["a\r\nb", "\r\nc"])).toEqual(["a", "b", "c"]);
});

test("a line that is too long is told and not held, and the next one is read", async () => {
  expect(await read(["a".repeat(11), "a".repeat(11), "\nb\n"])).toEqual([TOO_LONG, "b"]);
  expect(await read(["a".repeat(6), "a".repeat(6), "\nb"])).toEqual([TOO_LONG, "b"]);
  expect(await read([`${"a".repeat(10)}\n`, "a".repeat(11)])).toEqual(["a".repeat(10), TOO_LONG]);
});
