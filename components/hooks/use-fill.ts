import { useCallback, useState } from "react";
import type { ViewProtocol } from "../../lib/messages/view.ts";
import { send } from "../../lib/send.ts";
import type { DomainItem, FillLog } from "../../lib/state/domain-item.ts";
import { type Command, useCommand } from "./use-command.ts";

/** A fill without an outcome that is older than this was interrupted with its worker. */
const INTERRUPTED_AFTER_MS = 60_000;

export type FillSight =
  | { kind: "none" }
  | { kind: "running" }
  | { kind: "interrupted" }
  /** The worker did not answer. */
  | { kind: "failed" }
  | { kind: "done"; outcome: NonNullable<FillLog["outcome"]> };

/**
 * What is to be shown of the last fill of a record. One after which the record was seen to be right
 * has done its work and is not shown any more.
 * @param here the fill that this view has asked for itself; null where it has not.
 */
export function fillSight(
  item: DomainItem,
  recordId: string,
  here: FillLog | null,
  now: number,
): FillSight {
  const kept = item.fill?.recordId === recordId ? item.fill : null;
  const log = here !== null && here.startedAt >= (kept?.startedAt ?? 0) ? here : kept;
  if (log === null) return { kind: "none" };
  if (log.outcome === null)
    return { kind: now - log.startedAt < INTERRUPTED_AFTER_MS ? "running" : "interrupted" };
  const state = item.report?.records.find(({ id }) => id === recordId)?.state;
  const settled = state === "pass" && (item.report?.checkedAt ?? 0) > log.startedAt;
  return settled ? { kind: "none" } : { kind: "done", outcome: log.outcome };
}

export type UndoOutcome = ViewProtocol["undo-fill"]["answer"];

export interface Filling {
  fill: Command<[recordId: string, zoneConfirmed: boolean]>;
  sight(recordId: string): FillSight;
  undo: Command<[recordId: string]>;
  /** What became of the last undo, where it was for this record and nothing was filled since. */
  undone(recordId: string): UndoOutcome | null;
}

/** Fills of a domain's records into the tab, what is under way and what became of it. */
export function useFill(item: DomainItem, tabId: number | null, now: number): Filling {
  const [last, setLast] = useState<FillLog | null>(null);
  const [undone, setUndone] = useState<{ recordId: string; outcome: UndoOutcome } | null>(null);
  const domain = item.name;
  const command = useCallback(
    async (recordId: string, zoneConfirmed: boolean) => {
      if (tabId === null) return;
      const startedAt = Date.now();
      setUndone(null);
      setLast({ recordId, startedAt, outcome: null });
      const outcome = await send("fill", { domain, recordId, tabId, zoneConfirmed });
      setLast({ recordId, startedAt, outcome });
    },
    [domain, tabId],
  );
  const fill = useCommand(command);
  const undo = useCommand(
    useCallback(
      async (recordId: string) => {
        if (tabId === null) return;
        const outcome = await send("undo-fill", { domain, recordId, tabId });
        if (outcome.kind !== "no-access") setLast(null);
        setUndone({ recordId, outcome });
      },
      [domain, tabId],
    ),
  );
  const sight = (recordId: string): FillSight => {
    const here = last?.recordId === recordId ? last : null;
    if (here !== null && fill.failed) return { kind: "failed" };
    return fillSight(item, recordId, here, now);
  };
  return {
    fill,
    sight,
    undo,
    undone: (recordId) => (undone?.recordId === recordId ? undone.outcome : null),
  };
}
