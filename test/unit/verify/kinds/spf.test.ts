import { expect, test } from "vitest";
import { judge, verdict } from "../judging.ts";
import { spf } from "../lab-records.ts";

const INCLUDE = "include:k3v9.spf.mila.cx";

test.each([
  ["as required", `v=spf1 ${INCLUDE} ~all`],
  ["merged with another sender's", `v=spf1 include:a.example ${INCLUDE} -all`],
  ["in other letters", `v=spf1 include:K3V9.SPF.mila.cx ~all`],
  ["with an explicit plus", `v=spf1 +${INCLUDE} ~all`],
  ["beside addresses", `v=spf1 ip4:5.9.0.0/24 ip6:2a01:4f8::/32 a/24//64 mx ${INCLUDE} ~all`],
  ["in front of a redirect", `v=spf1 ${INCLUDE} redirect=b.example`],
])("SPF is right %s, whatever other texts stand at the domain", (_title, text) => {
  expect(verdict(spf, [text, "google-site-verification=x"])).toEqual(["right"]);
});

test.each<[string, string[], ReturnType<typeof verdict>]>([
  ["no text at all", [], ["missing", "spf-missing"]],
  ["other texts alone", ["google-site-verification=x"], ["missing", "spf-missing"]],
  ["a version that is none", ["v=spf10 ~all"], ["wrong", "spf-not-selected-version"]],
  ["two records", [`v=spf1 ${INCLUDE} ~all`, "v=spf1 -all"], ["wrong", "spf-multiple"]],
  ["Mila is not in it", ["v=spf1 include:a.example -all"], ["wrong", "spf-required-missing"]],
  ["refused", [`v=spf1 -${INCLUDE} ~all`], ["wrong", "spf-required-negative"]],
  [
    "softly refused first, passed later",
    [`v=spf1 ~${INCLUDE} ${INCLUDE} ~all`],
    ["wrong", "spf-required-negative"],
  ],
  ["behind all", [`v=spf1 ~all ${INCLUDE}`], ["wrong", "spf-required-after-all"]],
  ["quoted", [`"v=spf1 ${INCLUDE} ~all"`], ["wrong", "spf-not-selected-quoted"]],
  ["another's quoted", ['"v=spf1 -all"'], ["wrong", "spf-not-selected-quoted"]],
  ["a whole line pasted", [`@ TXT v=spf1 ${INCLUDE} ~all`], ["wrong", "spf-not-selected-prefixed"]],
  ["glued", [`v=spf1${INCLUDE}~all`], ["wrong", "spf-not-selected-glued"]],
  [
    "one broken term",
    [`v=spf1 ${INCLUDE} ipv4:192.0.2.1 ~all`],
    ["wrong", "spf-unknown-mechanism"],
  ],
  [
    "an address that is none",
    [`v=spf1 ${INCLUDE} ip4:192.0.2.256 ~all`],
    ["wrong", "spf-ip4-invalid"],
  ],
  ["a prefix too long", [`v=spf1 ${INCLUDE} ip4:192.0.2.0/33 ~all`], ["wrong", "spf-ip4-invalid"]],
  [
    "an IPv4 address as IPv6",
    [`v=spf1 ${INCLUDE} ip6:192.0.2.1 ~all`],
    ["wrong", "spf-ip6-invalid"],
  ],
  ["a tab between two terms", [`v=spf1 ${INCLUDE}\t~all`], ["wrong", "spf-tab-or-nbsp"]],
  [
    "letters of no alphabet of DNS",
    [`v=spf1 ${INCLUDE} a:b\u00fc.example ~all`],
    ["wrong", "spf-u-label"],
  ],
  [
    "two redirects",
    [`v=spf1 ${INCLUDE} redirect=a.example redirect=b.example`],
    ["wrong", "spf-redirect-twice"],
  ],
  ["open to all", [`v=spf1 ${INCLUDE} +all`], ["right", "spf-plus-all"]],
  [
    "open to all, and without Mila",
    ["v=spf1 all"],
    ["wrong", "spf-required-missing", "spf-plus-all"],
  ],
])("SPF: %s", (_title, standing, expected) => {
  expect(verdict(spf, standing)).toEqual(expected);
});

test("a broken record names the term that breaks it", () => {
  const [judgement] = judge([spf], [`v=spf1 ${INCLUDE} ipv4:192.0.2.1 ~all`]);
  expect(judgement?.findings).toMatchObject([{ seen: "ipv4:192.0.2.1" }]);
});

test("what is shown as seen is the SPF record, not every text of the domain", () => {
  const [judgement] = judge([spf], ["google-site-verification=x", "v=spf1 -all"]);
  expect(judgement?.seen).toEqual(["v=spf1 -all"]);
});

test("where a redirect is required, it is right with it alone and without all", () => {
  const text = "v=spf1 redirect=spf.mila.cx";
  const asked = { ...spf, rdata: { type: "TXT" as const, text } };
  expect(verdict(asked, [text])).toEqual(["right"]);
  expect(verdict(asked, ["v=spf1 include:a.example"])).toEqual(["wrong", "spf-required-missing"]);
  expect(verdict(asked, [`${text} -all`])).toEqual(["wrong", "spf-required-missing"]);
});
