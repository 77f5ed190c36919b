import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { folderIndexes, indexText } from "../../generate/indexes.ts";

test.each(folderIndexes)(
  "$index lists what is in its folder: else run test/generate/indexes.ts",
  (spec) => {
    expect(readFileSync(spec.index, "utf8")).toBe(indexText(spec));
  },
);
