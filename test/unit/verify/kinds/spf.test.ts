import { expect, test } from "vitest";
import { judge, verdict } from "../judging.ts";
import { spf } from "../lab-records.ts";

const INCLUDE = "include:k3v9.spf.mila.cx";

test.each([
  ["as required", `v=spf1 ${INCLUDE} ~all`],
  ["merged with another sender's", `v=spf1 include:a.example ${INCLUDE} -all`],
  ["in other letters", `V=SPF1 INCLUDE:K3V9.spf.mila.cx ~ALL`],
  ["with an explicit plus", `v=spf1 +${INCLUDE} ~all`],
  ["without an end", `v=spf1 ${INCLUDE}`],
  ["in front of a redirect", `v=spf1 ${INCLUDE} redirect=b.example`],
])("SPF is right %s, whatever other texts stand at the domain", (_title, text) => {
  expect(verdict(spf, [text, "google-site-verification=x"])).toEqual(["right"]);
});

test.each<[string, string[], ReturnType<typeof verdict>]>([
  ["no text at all", [], ["missing", "spf-missing"]],
  ["other texts alone", ["google-site-verification=x"], ["missing", "spf-missing"]],
  ["a version that is none", ["v=spf10 ~all"], ["missing", "spf-missing"]],
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
  ["a whole line pasted", [`@ TXT v=spf1 ${INCLUDE} ~all`], ["wrong", "record-wrong"]],
  ["glued", [`v=spf1${INCLUDE}~all`], ["wrong", "record-wrong"]],
  ["one broken term", [`v=spf1 ${INCLUDE} ipv4:192.0.2.1 ~all`], ["wrong", "record-wrong"]],
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
