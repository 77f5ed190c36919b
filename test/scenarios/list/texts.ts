import { SPF_TEXT } from "../base-zone.ts";
import type { Scenario } from "../scenario.ts";
import type { Value, ZoneText } from "../zone-text.ts";

/** What editors and hands make of a text that no kind of record reads, and of where it stands. */

const SEAL = `seal-key=${"Il0OabcdefGHIJKLmnop".repeat(14)}; note=two words`;
const note = (name: string, text: string, purpose = "other") => ({
  note: { purpose, name, type: "TXT", data: { text } },
});

/** Deformations of a text, in the order in which they are tried. */
const deformations: readonly (readonly [string, readonly Value[]])[] = [
  ["quotes round it", [`"${SEAL}"`]],
  ["backslashes", [SEAL.replaceAll(";", "\\;")]],
  ["cut at 255", [SEAL.slice(0, 255)]],
  ["cut at its semicolon", [SEAL.slice(0, SEAL.indexOf(";"))]],
  ["spaces lost", [SEAL.replaceAll(" ", "")]],
  ["a space at the border of its strings", [`${SEAL.slice(0, 255)} ${SEAL.slice(255)}`]],
  ["its strings as records", [SEAL.slice(0, 255), SEAL.slice(255)]],
  ["marks between its strings", [`${SEAL.slice(0, 255)}" "${SEAL.slice(255)}`]],
  ["a zone line", [`note 3600 IN TXT ${SEAL}`]],
  ["a dash of a word processor", [SEAL.replace("-", "\u2013")]],
  ["a space without a width", [SEAL.replace(" ", "\u200b ")]],
  ["residue of a page", [SEAL.replace(";", "%3B")]],
  ["wrong character set", [SEAL.replace("-", "\u00e2\u0080\u0093")]],
  ["small letters", [SEAL.toLowerCase()]],
  ["a letter for one like it", [SEAL.replace("Il0O", "Il00")]],
];

const TOKEN = "mila-verify=8f2c41d07ab8";
const tokenElsewhere: readonly (readonly [string, ZoneText, string])[] = [
  ["the domain twice", { "example.com TXT": [TOKEN] }, "example.com.example.com"],
  ["www", { "www TXT": [TOKEN] }, "www.example.com"],
  ["the label @", { "@.example.com. TXT": [TOKEN] }, "@.example.com"],
];

export const scenarios: readonly Scenario[] = [
  ...deformations.map(
    ([title, values]): Scenario => ({
      title: `text: ${title}`,
      shows: ["record-wrong"],
      not: ["record-missing"],
      records: note("note.example.com", SEAL),
      change: { "note TXT": values },
      states: { note: "wrong" },
    }),
  ),
  {
    title: "text: written differently",
    shows: [],
    not: ["record-wrong"],
    records: note("note.example.com", "v=NOTE1; a=1"),
    change: { "note TXT": ["v=NOTE1;a=1;"] },
    states: { note: "pass" },
    state: "pass",
  },
  {
    title: "text: another one at its name",
    shows: ["record-missing"],
    not: ["record-wrong"],
    records: note("note.example.com", SEAL),
    change: { "note TXT": ["hello"] },
    states: { note: "missing" },
  },
  ...tokenElsewhere.map(
    ([title, change, seen]): Scenario => ({
      title: `ownership: at ${title}`,
      shows: ["ownership-missing"],
      not: ["record-missing"],
      records: note("example.com", TOKEN, "ownership"),
      change: { "@ TXT": [SPF_TEXT], ...change },
      seen: { "ownership-missing": seen },
      states: { note: "missing" },
    }),
  ),
  {
    title: "CNAME: at the domain twice",
    shows: ["cname-missing"],
    not: ["cname-wrong-target"],
    records: {
      portal: {
        purpose: "other",
        name: "portal.example.com",
        type: "CNAME",
        data: { target: "portal.mila.cx" },
      },
    },
    change: { "portal.example.com CNAME": ["portal.mila.cx"] },
    seen: { "cname-missing": "portal.example.com.example.com" },
    states: { portal: "missing" },
  },
];
