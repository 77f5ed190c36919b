import type { DomainItem } from "../../lib/state/domain-item.ts";
import type { FillSight } from "../hooks/use-fill.ts";
import type { ShownRecord } from "../record-card/shown-record.ts";

/** Where the owner stands with one record. */
export type StepPhase =
  /** Seen in DNS. */
  | { kind: "right" }
  /** A Save was noticed after the last fill; DNS is looked at. */
  | { kind: "saved"; at: number }
  /** It stands in the page's form, and is not saved yet. */
  | { kind: "filled" }
  | { kind: "to-do" };

/** Where the owner stands with a record, by what was seen of it and what was done last. */
export function stepPhase(item: DomainItem, record: ShownRecord, sight: FillSight): StepPhase {
  if (record.state === "pass") return { kind: "right" };
  const savedAt = item.saves[record.id]?.at ?? null;
  const fill = item.fill?.recordId === record.id ? item.fill : null;
  const filledSince = fill !== null && fill.startedAt > (savedAt ?? 0);
  if (savedAt !== null && !filledSince) return { kind: "saved", at: savedAt };
  const filled = sight.kind === "done" && sight.outcome.kind === "filled";
  return { kind: filled ? "filled" : "to-do" };
}

/** The records that the guide leads through: those that count, in the guide's order. */
export function guided(records: readonly ShownRecord[]): ShownRecord[] {
  return records.filter(({ required, state }) => required.required || state === "wrong");
}

/** The step to stand at when none was chosen: what was filled last, else the first not done. */
export function firstStep(item: DomainItem, steps: readonly ShownRecord[]): string | null {
  const open = steps.filter(({ id, state }) => state !== "pass" && item.saves[id] === undefined);
  const filled = open.find(({ id }) => id === item.fill?.recordId);
  return (filled ?? open[0] ?? steps.find(({ state }) => state !== "pass") ?? steps[0])?.id ?? null;
}

/** The next record that still wants something of the owner; null where none does. */
export function nextStep(
  item: DomainItem,
  steps: readonly ShownRecord[],
  current: string,
): ShownRecord | null {
  const at = steps.findIndex(({ id }) => id === current);
  const onwards = [...steps.slice(at + 1), ...steps.slice(0, Math.max(0, at))];
  return onwards.find(({ id, state }) => state !== "pass" && item.saves[id] === undefined) ?? null;
}
