import type { PastedRecords } from "../../lib/records/paste/pasted-records.ts";

/** Whether a record is taken unless the owner says otherwise: of a whole zone, only what is mail's. */
export function chosenAtFirst({ records, remarks }: PastedRecords, id: string): boolean {
  const isWholeZone = remarks.some(({ kind }) => kind === "whole-zone");
  return !isWholeZone || records.some((record) => record.id === id && record.purpose !== "other");
}
