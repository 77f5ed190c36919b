import { expect, test } from "vitest";
import { judge, verdict } from "../judging.ts";
import { dmarc } from "../lab-records.ts";

const RUA = "rua=mailto:dmarc@example.com";
const required = `v=DMARC1; p=quarantine; ${RUA}`;

test.each<[string, string, ...string[]]>([
  ["as required", required],
  ["written otherwise", `v=DMARC1;p=QUARANTINE ;  rua=MAILTO:dmarc@example.com;`, "dmarc-tag-case"],
  ["in another order", `v = DMARC1; ${RUA}; p=quarantine`, "dmarc-p-not-second"],
  [
    "with an address more",
    `v=DMARC1; p=quarantine; rua=mailto:me@example.net,mailto:dmarc@example.com`,
  ],
  ["with a size at the address", `v=DMARC1; p=quarantine; ${RUA}!10m`, "dmarc-rua-size"],
  ["with tags of his own", `${required}; adkim=s; fo=1`, "dmarc-fo-without-ruf"],
  ["stricter", `v=DMARC1; p=reject; ${RUA}`, "dmarc-p-stricter"],
  ["with a share", `${required}; pct=50`, "dmarc-pct"],
])("DMARC is right %s", (_title, text, ...codes) => {
  expect(verdict(dmarc, [text])).toEqual(["right", ...codes]);
});

test.each<[string, string[], ...string[]]>([
  ["two records", [required, "v=DMARC1; p=none"], "dmarc-multiple"],
  ["quoted", [`"${required}"`], "dmarc-quotes-literal"],
  ["another's quoted", ['"v=DMARC1; p=none"'], "dmarc-quotes-literal"],
  ["with backslashes", [required.replaceAll(";", "\\;")], "dmarc-backslash"],
  ["a whole line pasted", [`_dmarc TXT ${required}`], "dmarc-prefixed"],
  ["a space in front", [` ${required}`], "dmarc-leading-space"],
  ["cut at the semicolon", ["v=DMARC1"], "dmarc-cut-at-semicolon"],
  ["a version in small letters", [`v=dmarc1; p=quarantine; ${RUA}`], "dmarc-version-case"],
  ["the version behind", [`p=quarantine; v=DMARC1; ${RUA}`], "dmarc-version-not-first"],
  ["no version", [`DMARC1; p=quarantine; ${RUA}`], "dmarc-version-malformed"],
  ["a comma behind the version", [`v=DMARC1, p=quarantine, ${RUA}`], "dmarc-version-malformed"],
  ["commas between the rest", [`v=DMARC1; p=quarantine, ${RUA}`], "dmarc-separator-wrong"],
  ["a tag twice", [`v=DMARC1; p=quarantine; p=none; ${RUA}`], "dmarc-tag-duplicate"],
  ["no policy", [`v=DMARC1; ${RUA}`], "dmarc-p-missing"],
  ["no such policy", [`v=DMARC1; p=block; ${RUA}`], "dmarc-p-invalid"],
  ["cut inside the policy", ["v=DMARC1; p=quara"], "dmarc-p-invalid"],
  ["weaker", [`v=DMARC1; p=none; ${RUA}`], "dmarc-p-weaker"],
  ["weaker for subdomains", [`${required}; sp=none`], "dmarc-sp-weaker"],
  ["a trial", [`${required}; t=y`], "dmarc-t-y"],
  ["no report address", ["v=DMARC1; p=quarantine"], "dmarc-rua-missing"],
  [
    "weaker, reports elsewhere",
    ["v=DMARC1; p=none; rua=mailto:a@b.example"],
    "dmarc-p-weaker",
    "dmarc-rua-required-missing",
  ],
])("DMARC is wrong: %s", (_title, standing, ...codes) => {
  expect(verdict(dmarc, standing)).toEqual(["wrong", ...codes]);
});

test("a tag that Mila asks for and that says otherwise is wrong, and named", () => {
  const strict = { ...dmarc, rdata: { type: "TXT", text: `${required}; adkim=s` } as const };
  expect(judge([strict], [`${required}; adkim=r`])[0]?.findings).toMatchObject([
    { code: "record-wrong", seen: "adkim=r", expected: "adkim=s" },
  ]);
});

test("nothing there, or a text of another kind, is missing", () => {
  expect(verdict(dmarc, [])).toEqual(["missing", "dmarc-missing"]);
  expect(verdict(dmarc, ["v=spf1 -all"])).toEqual(["missing", "dmarc-missing"]);
});

test("another text beside the right one is advised against", () => {
  expect(verdict(dmarc, [required, "hello"])).toEqual(["right", "dmarc-with-other-txt"]);
});

test("an alias is told, and one that leads nowhere is wrong", () => {
  const alias = { name: dmarc.name, target: "example.com.dmarc.example", ttl: 60 };
  expect(verdict(dmarc, [required], [alias])).toEqual(["right", "dmarc-cname"]);
  expect(verdict(dmarc, [], [alias])).toEqual(["wrong", "dmarc-cname-dangling"]);
});

test("a tag that is required as it is by default need not be written", () => {
  const asked = { ...dmarc, rdata: { type: "TXT" as const, text: `${required}; adkim=r; fo=0` } };
  expect(verdict(asked, [required])).toEqual(["right"]);
  expect(verdict(asked, [`${required}; adkim=s`])).toEqual(["wrong", "record-wrong"]);
});
