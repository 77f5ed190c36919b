import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedWords } from "../../generate/words.ts";

test.each(Object.entries(generatedWords()))(
  "%s is what `node test/generate/words.ts` writes",
  (path, content) => {
    expect(readFileSync(path, "utf8")).toBe(content);
  },
);
