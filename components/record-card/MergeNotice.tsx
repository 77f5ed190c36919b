import { say } from "../../lib/words/words.ts";
import { Notice } from "../notice/Notice.tsx";
import type { ShownRecord } from "./shown-record.ts";

/** What the merge with the SPF record that stands there means for the owner. */
export function MergeNotice({ record: { effective } }: { record: ShownRecord }) {
  if (effective.brokenTerm !== null)
    return <Notice tone="fault">{say("record_spf_broken", effective.brokenTerm)}</Notice>;
  if (effective.mergedFrom === null || effective.record.rdata.type !== "TXT") return null;
  const unchanged = effective.record.rdata.text === effective.mergedFrom;
  return <Notice tone="quiet">{say(unchanged ? "record_spf_holds" : "record_spf_merged")}</Notice>;
}
