import type { Convention } from "../../lib/records/convention.ts";
import { type EffectiveRecord, effectiveRecord } from "../../lib/records/effective-record.ts";
import type { RecordPart } from "../../lib/records/parts.ts";
import { typeName } from "../../lib/records/rdata.ts";
import { renderRecord } from "../../lib/records/render.ts";
import { inGuideOrder, type RequiredRecord } from "../../lib/records/required-record.ts";
import type { DomainItem, RecordWait } from "../../lib/state/domain-item.ts";
import type { RecordReport } from "../../lib/verify/report.ts";
import type { ShownState } from "../state-badge/record-look.ts";

/** A record as a view shows it: what is to be published, how it is written, how it stands. */
export interface ShownRecord {
  id: string;
  required: RequiredRecord;
  /** What is to be published: for SPF the merged text. */
  effective: EffectiveRecord;
  parts: RecordPart[];
  state: ShownState;
  /** null before the first look. */
  report: RecordReport | null;
  /** What tells it from another of the same purpose; null where it is the only one. */
  distinction: string | null;
  /** When it is looked for again; null where it is not under way. */
  wait: RecordWait | null;
  /** When a Save of it was last noticed, milliseconds since the epoch; null where none is pending. */
  savedAt: number | null;
}

function stateOf(record: RequiredRecord, report: RecordReport | null): ShownState {
  if (record.rdata.type === "other") return "unverifiable";
  // Optional records are not asked for before somebody chooses them: nobody knows whether they are set.
  const isUnasked = report?.state === "skipped" && report.observations.length === 0;
  return report === null || isUnasked ? "unseen" : report.state;
}

function distinctionOf(record: RequiredRecord, all: readonly RequiredRecord[]): string | null {
  const alike = all.filter((other) => other.purpose === record.purpose);
  if (record.purpose === "other") {
    const isNamed = record.purposeName !== record.purpose;
    const isOnly = alike.filter((other) => other.purposeName === record.purposeName).length < 2;
    return isNamed && isOnly ? record.purposeName : `${typeName(record.rdata)} ${record.name}`;
  }
  if (alike.length < 2) return null;
  return record.rdata.type === "MX" ? record.rdata.exchange : record.name;
}

/** The apex of the zone that is edited: as DNS shows it, else the domain itself. */
export function zoneOf(item: DomainItem): string {
  return item.report?.zone ?? item.name;
}

/** The records of a domain in the guide's order, written by a convention. */
export function shownRecords(item: DomainItem, convention: Convention): ShownRecord[] {
  const zone = zoneOf(item);
  return inGuideOrder(item.records).map((required) => {
    const effective = effectiveRecord(required, item.report?.existingSpf ?? null);
    const report = item.report?.records.find(({ id }) => id === required.id) ?? null;
    return {
      id: required.id,
      required,
      effective,
      parts: renderRecord(effective.record, zone, convention),
      state: stateOf(required, report),
      report,
      distinction: distinctionOf(required, item.records),
      wait: item.nextLook?.waits?.[required.id] ?? null,
      savedAt: item.saves[required.id]?.at ?? null,
    };
  });
}

/** Whether the owner has something to do about it. */
export function needsWork({ state }: ShownRecord): boolean {
  return state === "missing" || state === "wrong";
}

/** Whether it counts towards the domain's state; before the first look, as far as Mila says. */
export function countsIn({ state, required }: ShownRecord): boolean {
  if (state === "unseen") return required.required;
  return state !== "skipped" && state !== "unverifiable";
}

/** Whether filling it into a form can help: it is not there yet, and known how it is written. */
export function fillable({ state, effective }: ShownRecord): boolean {
  return (
    state !== "pass" &&
    state !== "spreading" &&
    state !== "unverifiable" &&
    effective.brokenTerm === null
  );
}

/**
 * The record that is open when the view opens: the one that was filled last and is not right yet,
 * else the first that needs work.
 */
export function firstToOpen(records: readonly ShownRecord[], item: DomainItem): string | null {
  const filled = records.find(
    (record) => record.id === item.fill?.recordId && record.state !== "pass",
  );
  return (filled ?? records.find(needsWork))?.id ?? null;
}
