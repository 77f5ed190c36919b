import type { Misunderstanding, PasteRemark } from "../../lib/records/paste/pasted-records.ts";
import { say } from "../../lib/words/words.ts";

const whyKeys = {
  heading: "paste_why_heading",
  button: "paste_why_button",
  "no-record": "paste_why_no_record",
  "zone-housekeeping": "paste_why_zone_housekeeping",
  directive: "paste_why_directive",
  class: "paste_why_class",
  "bad-name": "paste_why_bad_name",
  "no-name": "paste_why_no_name",
  "bad-value": "paste_why_bad_value",
  "no-value": "paste_why_no_value",
  "not-quoted": "paste_why_not_quoted",
  "cells-unclear": "paste_why_cells_unclear",
  unclosed: "paste_why_unclosed",
  "domain-unknown": "paste_why_domain_unknown",
  "too-large": "paste_why_too_large",
} as const satisfies Record<Misunderstanding, string>;

/** Why a line gave no record, and what to do about it. */
export function misunderstandingWords(reason: Misunderstanding): string {
  return say(whyKeys[reason]);
}

/** What the owner should know of a reading beside its records. */
export function remarkWords(remark: PasteRemark): string {
  switch (remark.kind) {
    case "duplicate":
      return say("paste_remark_duplicate", remark.line);
    case "outside-domain":
      return say("paste_remark_outside_domain", remark.line, remark.name);
    case "typographic":
      return say("paste_remark_typographic", remark.line);
    case "without-quotes":
      return say("paste_remark_without_quotes", remark.line);
    case "whole-zone":
      return say("paste_remark_whole_zone");
  }
}
