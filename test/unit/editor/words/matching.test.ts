import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordParts } from "../../../../lib/editor/words/editor-words.ts";
import { languages } from "../../../../lib/editor/words/languages/index.ts";
import {
  actionMatch,
  conceptsOfIdentifier,
  conceptsOfLabel,
  normaliseWords,
} from "../../../../lib/editor/words/matching.ts";

const strongest = (concepts: Map<string, number>) =>
  [...concepts].toSorted((a, b) => b[1] - a[1])[0]?.[0];

describe("labels", () => {
  test.each([
    ["Record type", "type"],
    ["Host *", "name"],
    ["Mail server hostname", "value"],
    ["MX priority", "priority"],
    ["TTL (seconds)", "ttl"],
    ["Time to live", "ttl"],
    ["Sous-domaine", "name"],
    ["Priorität", "priority"],
    ["記録", undefined],
    ["レコード名", "name"],
    ["优先级", "priority"],
    ["Comment (optional)", "no-part"],
    ["Name server", "no-part"],
    ["Will direct to", "value"],
  ])("“%s” speaks of %s", (label, concept) => {
    expect(strongest(conceptsOfLabel(label))).toBe(concept);
  });

  test("a word inside a longer phrase of another part does not count", () => {
    expect(conceptsOfLabel("Mail server hostname").get("name")).toBeUndefined();
    expect(conceptsOfLabel("Service name").get("name")).toBeUndefined();
  });

  test("a sentence says less than a label", () => {
    const label = conceptsOfLabel("Value").get("value") ?? 0;
    const sentence =
      conceptsOfLabel("Please enter here whatever value your administrator gave you").get(
        "value",
      ) ?? 0;
    expect(sentence).toBeGreaterThan(0);
    expect(sentence).toBeLessThan(label / 2);
  });

  test("every word of every language is found in its own part, whatever its case", () => {
    const words = languages.flatMap((language) =>
      wordParts.flatMap((part) => language.parts[part].map((word) => [part, word] as const)),
    );
    for (const [part, word] of words) {
      expect([word, conceptsOfLabel(word.toUpperCase()).has(part)]).toEqual([word, true]);
    }
  });

  test("words that are a part only when alone", () => {
    expect(conceptsOfLabel("MX").get("priority")).toBe(1);
    expect(conceptsOfLabel("Record").get("name")).toBe(1);
    expect(conceptsOfLabel("TXT Record").has("name")).toBe(false);
  });

  test("normalising twice is normalising once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(normaliseWords(normaliseWords(text))).toBe(normaliseWords(text));
      }),
    );
  });
});

describe("identifiers", () => {
  test.each([
    ["nameDnsFieldInput", "name"],
    ["record_content", "value"],
    ["hdomains_dns_create_record_pointsTo", "value"],
    ["aux", "priority"],
    ["subDomainToDisplay", "name"],
    ["prio", "priority"],
    ["x7f3", undefined],
  ])("“%s” speaks of %s", (identifier, concept) => {
    expect(strongest(conceptsOfIdentifier(identifier))).toBe(concept);
  });
});

describe("actions", () => {
  test("a button that says more than the action matches less", () => {
    expect(actionMatch("Add record", "addRecord")).toBe(1);
    expect(actionMatch("Add record to your shopping basket", "addRecord")).toBeLessThan(0.6);
    expect(actionMatch("Add domain", "addRecord")).toBe(0);
  });
});
