import { useCallback } from "react";
import type { TabView } from "../../lib/messages/view.ts";
import { type OpenPage, type Writing, writingFor } from "../../lib/providers/writing.ts";
import { type Convention, plainConvention } from "../../lib/records/convention.ts";
import { send } from "../../lib/send.ts";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import type { IndexEntry } from "../../lib/state/index-item.ts";
import { type Command, useCommand } from "../hooks/use-command.ts";
import { type Filling, useFill } from "../hooks/use-fill.ts";
import { useLookWhenDue } from "../hooks/use-look-when-due.ts";
import type { TabSight } from "../hooks/use-tab-view.ts";
import { type ShownRecord, shownRecords } from "../record-card/shown-record.ts";
import { pageWords } from "../sentences/page.ts";
import { type ServingProvider, servingProvider } from "./serving-provider.ts";

/** What a view of one domain is given. */
export interface DomainViewProps {
  item: DomainItem;
  entry: IndexEntry;
  sight: TabSight;
  plainNames: boolean;
  now: number;
}

/** What can be done for a domain from a view, and how its records are shown there. */
export interface DomainWork {
  check: Command<[]>;
  /** Takes the marks off the page; null where no page is at hand. */
  marks: (() => void) | null;
  filling: Filling;
  writing: Writing;
  convention: Convention;
  records: ShownRecord[];
  serving: ServingProvider | null;
  canFill: boolean;
}

/** What the tab tells of how records are written; null where it may not be seen. */
function openPage(view: TabView | null): OpenPage | null {
  if (view === null || view.page.kind === "no-access") return null;
  const { host, summary } = view.page;
  return { host, convention: summary.kind === "editor" ? summary.convention : null };
}

/** When a Save of any record was last noticed; null where none is pending. */
function lastSave({ saves }: DomainItem): number | null {
  const moments = Object.values(saves).map(({ at }) => at);
  return moments.length === 0 ? null : Math.max(...moments);
}

/** The work on one domain, the same in every view that shows it. */
export function useDomainWork({ item, sight, plainNames, now }: DomainViewProps): DomainWork {
  const { tab, tabId } = sight;
  const domain = item.name;
  const check = useCommand(
    useCallback(async () => {
      await send("check-now", { domain });
    }, [domain]),
  );
  const marks = useCommand(
    useCallback(async () => {
      if (tabId !== null) await send("clear-marks", { tabId });
    }, [tabId]),
  );
  const filling = useFill(item, tabId, now);
  useLookWhenDue({
    domain,
    nextLookAt: item.nextLook?.at ?? null,
    savedAt: lastSave(item),
  });
  const view = tab.kind === "seen" ? tab.view : null;
  const writing = writingFor(openPage(view), item.report?.nameServers ?? []);
  const convention = plainNames ? plainConvention : writing.convention;
  const serving = servingProvider(item);
  return {
    check,
    marks: tabId === null ? null : () => marks.run(),
    filling,
    writing,
    convention,
    records: shownRecords(item, convention),
    serving,
    canFill: view !== null && tabId !== null && pageWords(view, domain, serving).canFill,
  };
}
