import { expect, test } from "vitest";
import { chooseDomain } from "../../../lib/state/choose-domain.ts";
import { emptyIndex, type IndexItem } from "../../../lib/state/index-item.ts";
import { newIndexEntry } from "../../../lib/state/summary.ts";

const index = (current: string | null, ...names: string[]): IndexItem => ({
  ...emptyIndex,
  domains: names.map((name) => newIndexEntry(name, "mila")),
  current,
});

const three = index("b.example", "a.example", "b.example", "mail.a.example");
const url = (path: string) => new URL(`https://panel.host.example/${path}`);

test.each([
  ["the domain whose zone the page edits", "a.example", url("x"), "a.example"],
  ["the current one where several lie in the page's zone", "example", url("x"), "b.example"],
  ["the domain that the address names", null, url("zones/a.example/dns"), "a.example"],
  ["the domain in the query", null, url("dns?domain=mail.a.example"), "mail.a.example"],
  [
    "the last one where the address only ends alike",
    null,
    url("zones/xa.example/dns"),
    "b.example",
  ],
  [
    "the last one on a page of a domain that Mila does not know",
    "other.example",
    url("x"),
    "b.example",
  ],
  ["the last one where the address cannot be read", null, url("%E0%A4%A"), "b.example"],
  ["the last one where there is no page", null, null, "b.example"],
])("chooses %s", (_title, zone, page, expected) => {
  expect(chooseDomain(three, zone, page)).toBe(expected);
});

test("chooses the first where none was looked at, and none where there is none", () => {
  expect(chooseDomain(index(null, "a.example"), null, null)).toBe("a.example");
  expect(chooseDomain(index(null), null, null)).toBeNull();
});
