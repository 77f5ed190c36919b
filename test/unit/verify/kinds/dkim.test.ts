import { expect, test } from "vitest";
import { otherRsa2048 } from "../../../scenarios/keys.ts";
import { judge, verdict } from "../judging.ts";
import { dkim, dkimText, dkimKey as key } from "../lab-records.ts";

const spaced = `${key.slice(0, 100)} ${key.slice(100)}`;

test.each<[string, string, ...string[]]>([
  ["as required", dkimText],
  ["in another order", `p=${key}; k=rsa`],
  ["without v and k", `p=${key}`],
  ["without spaces, with a final semicolon", `v=DKIM1;k=rsa;p=${key};`],
  ["with tags that nobody knows", `v=DKIM1; n=note; p=${key}`],
  ["with spaces in the key", `v=DKIM1; k=rsa; p=${spaced}`, "dkim-space-in-key"],
  ["for mail and SHA-256 by name", `v=DKIM1; h=sha1 : sha256; s=email; p=${key}`],
  ["with v behind", `k=rsa; v=DKIM1; p=${key}`, "dkim-v-not-first"],
])("DKIM is right %s: the key decides", (_title, text, ...codes) => {
  expect(verdict(dkim, [text])).toEqual(["right", ...codes]);
});

test.each<[string, string[], ...string[]]>([
  ["two keys", [dkimText, `v=DKIM1; p=${otherRsa2048}`], "dkim-record-multiple"],
  [
    "its strings as records, in any order",
    [dkimText.slice(255), dkimText.slice(0, 255)],
    "dkim-chunks-as-records",
  ],
  ["cut off", [dkimText.slice(0, 255)], "dkim-cut"],
  ["the key cut off in a record written otherwise", [`k=rsa; p=${key.slice(0, 200)}`], "dkim-cut"],
  ["cut at the first semicolon", ["v=DKIM1"], "dkim-cut-at-semicolon"],
  ["cut at the second semicolon", ["v=DKIM1; k=rsa"], "dkim-cut-at-semicolon"],
  ["quoted", [`"${dkimText}"`], "dkim-quotes-literal"],
  [
    "with the marks between strings",
    [`"${dkimText.slice(0, 255)}" "${dkimText.slice(255)}"`],
    "dkim-chunk-marks-literal",
  ],
  ["with backslashes", [dkimText.replaceAll(";", "\\;")], "dkim-backslash"],
  ["a whole line pasted", [`mila1._domainkey 3600 IN TXT ${dkimText}`], "dkim-prefixed"],
  ["lower-cased", [dkimText.toLowerCase()], "dkim-lower-cased"],
  ["the key alone lower-cased", [`v=DKIM1; k=rsa; p=${key.toLowerCase()}`], "dkim-lower-cased"],
  ["another key", [`v=DKIM1; k=rsa; p=${otherRsa2048}`], "dkim-wrong-key"],
  ["another text", ["v=spf1 -all"], "dkim-not-a-key"],
  ["a DMARC record", ["v=DMARC1; p=none"], "dkim-not-a-key"],
  ["no key", ["v=DKIM1; k=rsa; t=s"], "dkim-p-missing"],
  ["a tag twice", [`v=DKIM1; k=rsa; k=rsa; p=${key}`], "dkim-p-twice"],
  ["withdrawn", ["v=DKIM1; k=rsa; p="], "dkim-revoked"],
  [
    "characters of no key",
    [`v=DKIM1; k=rsa; p=${key.slice(0, 90)}%${key.slice(90)}`],
    "dkim-base64-invalid",
  ],
  ["another version", [`v=DKIM2; k=rsa; p=${key}`], "dkim-v-wrong"],
  ["a version in capitals", [`V=DKIM1; k=rsa; p=${key}`], "dkim-v-wrong"],
  ["an unknown kind of key", [`v=DKIM1; k=dsa; p=${key}`], "dkim-k-unknown"],
  ["a key for SHA-1 alone", [`v=DKIM1; k=rsa; h=sha1; p=${key}`], "dkim-h-sha1"],
  ["a key that is not for mail", [`v=DKIM1; k=rsa; s=tlsrpt; p=${key}`], "dkim-s-not-email"],
  ["another kind of key", [`v=DKIM1; k=ed25519; p=${key}`], "dkim-k-mismatch"],
])("DKIM is wrong: %s", (_title, standing, ...codes) => {
  expect(verdict(dkim, standing)).toEqual(["wrong", ...codes]);
});

test("a cut key tells how much of it was saved", () => {
  const [judgement] = judge([dkim], [dkimText.slice(0, 255)]);
  expect(judgement?.findings).toMatchObject([{ seen: "255", expected: String(dkimText.length) }]);
});

test("no record at all is missing", () => {
  expect(verdict(dkim, [])).toEqual(["missing", "dkim-missing"]);
});

test("another text beside the right key weakens", () => {
  expect(verdict(dkim, [dkimText, "hello"])).toEqual(["right", "dkim-with-other-txt"]);
});

test("an alias that leads to the right key is as good", () => {
  const alias = { name: dkim.name, target: "mila1.k3v9.dkim.mila.cx", ttl: 60 };
  expect(verdict(dkim, [dkimText], [alias])).toEqual(["right", "dkim-cname-instead-of-txt"]);
});

test.each([
  ["mila1.k3v9.dkim.mila.cx", "dkim-cname-target-missing"],
  ["key.example.com", "dkim-cname-target-missing"],
  ["mila1.k3v9.dkim.mila.cx.example.com", "dkim-cname-target-doubled"],
])("an alias of %s where there is no key is %s", (target, code) => {
  expect(verdict(dkim, [], [{ name: dkim.name, target, ttl: 60 }])).toEqual(["wrong", code]);
});
