import type { Finding } from "../../lib/verify/report.ts";
import { FindingView } from "../finding/FindingView.tsx";
import type { FillSight } from "../hooks/use-fill.ts";
import type { ShownRecord } from "./shown-record.ts";

interface RecordFindingsProps {
  record: ShownRecord;
  sight: FillSight;
  domain: string;
  /** Name of the provider that serves the zone; null where it is not known. */
  provider: string | null;
}

/**
 * What is to be said of the record as it stands in DNS. That it is missing goes without saying where
 * it has just been filled in: what is left to do is to press Save, and the news of the fill say so.
 */
function findingsOf(record: ShownRecord, sight: FillSight): Finding[] {
  const filled = sight.kind === "done" && sight.outcome.kind === "filled";
  return filled && record.state === "missing" ? [] : (record.report?.findings ?? []);
}

/** What is wrong with a record, each fault with what to do about it. */
export function RecordFindings({ record, sight, domain, provider }: RecordFindingsProps) {
  return findingsOf(record, sight).map((finding) => (
    <FindingView
      key={`${finding.code} ${finding.part} ${finding.seen}`}
      finding={finding}
      domain={domain}
      provider={provider}
      notYet={record.state === "missing"}
    />
  ));
}
