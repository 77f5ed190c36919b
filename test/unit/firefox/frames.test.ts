import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { takeFrames } from "../../firefox/frames.ts";

const frame = (text: string) => `${Buffer.byteLength(text)}:${text}`;

describe("frames of Marionette", () => {
  test("come out as they went in, however the stream is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.array(fc.nat()), (texts, cuts) => {
        const stream = Buffer.from(texts.map(frame).join(""));
        const ends = cuts.map((cut) => cut % (stream.length + 1)).toSorted((a, b) => a - b);
        const taken: string[] = [];
        let waiting: Buffer = Buffer.alloc(0);
        let start = 0;
        for (const end of [...ends, stream.length]) {
          const { frames, rest } = takeFrames(
            Buffer.concat([waiting, stream.subarray(start, end)]),
          );
          taken.push(...frames);
          waiting = rest;
          start = end;
        }
        expect(taken).toEqual(texts);
        expect(waiting).toHaveLength(0);
      }),
    );
  });

  test.each(["HTTP/1.1 400\r\n", "12345678901:", ":{}", "1x:"])("%j is none", (stream) => {
    expect(() => takeFrames(Buffer.from(stream))).toThrow("a frame begins with");
  });
});
