import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { catalogue } from "../../../lib/verify/catalogue.ts";

const PARTS = "lib/words/parts";

const partSchema = z.record(
  z.string(),
  z.object({
    message: z.string(),
    placeholders: z.record(z.string(), z.object({ content: z.string() })),
  }),
);

const sentences: z.infer<typeof partSchema> = Object.assign(
  {},
  ...readdirSync(PARTS)
    .filter((file) => /^findings(-[a-z]+)?\.en\.json$/.test(file))
    .map((file) => z.parse(partSchema, JSON.parse(readFileSync(join(PARTS, file), "utf8")))),
);

const keysOf = (code: string) =>
  ["message", "action"].map((what) => `finding_${code.replaceAll("-", "_")}_${what}`);

describe("the catalogue of findings", () => {
  test("every finding has its sentence and what to do, and no sentence is left over", () => {
    expect(Object.keys(sentences).toSorted()).toEqual(
      [...catalogue.keys()].flatMap(keysOf).toSorted(),
    );
  });

  test("every sentence takes what was seen and expected, the domain, its provider, in this order", () => {
    const places = [
      ["seen", { content: "$1" }],
      ["expected", { content: "$2" }],
      ["domain", { content: "$3" }],
      ["provider", { content: "$4" }],
    ];
    for (const { message, placeholders } of Object.values(sentences)) {
      const declared = Object.entries(placeholders);
      expect(declared).toEqual(places.slice(0, declared.length));
      for (const [, name = ""] of message.matchAll(/\$(\w+)\$/g))
        expect(Object.keys(placeholders)).toContain(name.toLowerCase());
      expect(message).not.toBe("");
    }
  });

  test("remarks on resolvers and on the spreading of a change weigh nothing", () => {
    for (const { kind, severity } of catalogue.values())
      if (severity === null) expect(["resolver", "spreading", "srv", "spf"]).toContain(kind);
      else expect(kind).not.toBe("resolver");
  });

  test("a code begins with its kind", () => {
    for (const [code, { kind }] of catalogue)
      if (["mx", "spf", "dkim", "dmarc", "dnssec"].includes(kind))
        expect(code).toMatch(new RegExp(`^${kind}-`));
  });
});
