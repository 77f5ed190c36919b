import type { RequiredRecord } from "../../records/required-record.ts";
import type { FillHints } from "../fill-order.ts";
import type { PageRows, RowOfRecord } from "../page-rows.ts";
import type { Reading } from "../recognise/reading.ts";
import type { RowRecord } from "../recognise/rows.ts";
import type { PageSurvey } from "../survey/page-survey.ts";
import { foreignMx, situationOf } from "./existing.ts";
import { editButton, formOfRow } from "./pick-form.ts";
import { checkZone, ofZone } from "./zone-check.ts";

export interface RowsQuestion {
  survey: PageSurvey;
  reading: Reading;
  records: readonly RequiredRecord[];
  hints: FillHints;
}

const textOf = ({ text }: RowRecord) => text;

function standsOf(
  { survey, reading }: RowsQuestion,
  record: RequiredRecord,
  zone: string,
): RowOfRecord["stands"] {
  const situation = situationOf(reading.rows, record, zone);
  switch (situation.kind) {
    case "new":
      return { kind: "nothing" };
    case "there-already":
    case "cname":
      return { kind: situation.kind, row: situation.row.text };
    case "several":
      return { kind: "several", rows: situation.rows.map(textOf) };
    case "edit": {
      const { row } = situation;
      const opens =
        editButton(survey, row) !== null || formOfRow(survey, reading.forms, row, zone) !== null;
      return { kind: "to-change", row: row.text, opens };
    }
  }
}

/**
 * What the page's tables hold for each of the records, by the rule by which they are filled. Pure;
 * a page that may be another zone's is not compared.
 */
export function readPageRows(question: RowsQuestion): PageRows {
  const { survey, reading, records, hints } = question;
  const zoned = checkZone(reading.zone.zone, hints, hints.domain);
  if (!reading.editor || zoned.kind !== "ours") return { kind: "unread" };
  const { zone } = zoned;
  const own = ofZone(reading, zone, survey.page.host);
  if (own.other !== null) return { kind: "unread" };
  const { rows } = own.reading;
  return {
    kind: "read",
    shown: rows.length,
    extent: reading.extent,
    records: records.map((record) => ({
      recordId: record.id,
      stands: standsOf({ ...question, reading: own.reading }, record, zone),
      foreignMx: foreignMx(rows, record, zone).map(textOf),
    })),
  };
}
