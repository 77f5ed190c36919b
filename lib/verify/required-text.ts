import type { RequiredRecord } from "../records/required-record.ts";
import { presentRdata } from "../records/zone-line.ts";

/** The data that is required, as one would type it into an editor: text raw, hosts without dot. */
export function zoneData(record: RequiredRecord): string {
  const { rdata } = record;
  if (rdata.type === "TXT") return rdata.text;
  return presentRdata(rdata).replace(/\.$/, "");
}
