import { type PartName, partNames } from "../../lib/records/parts.ts";
import { say } from "../../lib/words/words.ts";
import type { FillOutcome } from "../fill-outcome/outcome-types.ts";

type Refusal = Extract<FillOutcome, { kind: "refused" }>;

export interface RefusalWords {
  /** What became of it, in a few words. */
  title: string;
  /** Why. */
  why: string;
  /** The way out. */
  wayOut: string;
}

function asPart(text: string | null): PartName | null {
  return partNames.find((part) => part === text) ?? null;
}

function reasonWords({ reason, detail }: Refusal, domain: string): Omit<RefusalWords, "title"> {
  switch (reason) {
    case "no-editor":
      return {
        why: say("fill_refused_no_editor"),
        wayOut: say("fill_refused_no_editor_do", domain),
      };
    case "no-form":
      return { why: say("fill_refused_no_form"), wayOut: say("fill_refused_no_form_do") };
    case "other-zone":
      return {
        why:
          detail === null
            ? say("fill_refused_other_zone_unnamed", domain)
            : say("fill_refused_other_zone", detail, domain),
        wayOut: say("fill_refused_other_zone_do", domain),
      };
    case "cname-in-the-way":
      return {
        why:
          detail === null
            ? say("fill_refused_cname_in_the_way_unnamed")
            : say("fill_refused_cname_in_the_way", detail),
        wayOut: say("fill_refused_cname_in_the_way_do"),
      };
    case "type-not-offered":
      return {
        why:
          detail === null
            ? say("fill_refused_type_not_offered_unnamed")
            : say("fill_refused_type_not_offered", detail),
        wayOut: say("fill_refused_type_not_offered_do"),
      };
    case "control-not-usable": {
      const part = asPart(detail);
      return {
        why:
          part === null
            ? say("fill_refused_control_not_usable_unnamed")
            : say("fill_refused_control_not_usable", say(`part_${part}`)),
        wayOut: say("fill_refused_control_not_usable_do"),
      };
    }
    case "value-would-be-cut":
      return {
        why:
          detail === null
            ? say("fill_refused_value_would_be_cut_unnamed")
            : say("fill_refused_value_would_be_cut", detail),
        wayOut: say("fill_refused_value_would_be_cut_do"),
      };
    case "existing-row-hidden":
      return {
        why: say("fill_refused_existing_row_hidden"),
        wayOut: say("fill_refused_existing_row_hidden_do"),
      };
    case "no-access":
      return { why: say("fill_refused_no_access"), wayOut: say("fill_refused_no_access_do") };
    case "page-changed":
      return { why: say("fill_refused_page_changed"), wayOut: say("fill_refused_page_changed_do") };
  }
}

/**
 * Why the extension did not fill the record in, and what the owner can do about it. Only a page that
 * changed under its hands may hold a part of it.
 * @param domain the mail domain whose record was to be filled.
 */
export function refusalWords(refusal: Refusal, domain: string): RefusalWords {
  const title = say(refusal.reason === "page-changed" ? "fill_stopped" : "fill_refused");
  return { title, ...reasonWords(refusal, domain) };
}
