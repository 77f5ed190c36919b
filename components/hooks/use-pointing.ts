import { useCallback, useEffect, useState } from "react";
import type { PartName } from "../../lib/records/parts.ts";
import { send } from "../../lib/send.ts";
import { type Picked, readPicked, watchPicked } from "../../lib/state/picked.ts";
import { type Command, useCommand } from "./use-command.ts";

export type PointingNews =
  | { kind: "none" }
  | { kind: "kept"; host: string }
  /** What was pointed at is gone. */
  | { kind: "gone" }
  | { kind: "no-access" };

export interface Pointing {
  /** What the owner points at now; null where he does not. */
  picked: Picked | null;
  news: PointingNews;
  pointAt: Command<[part: PartName]>;
  stop: Command<[]>;
  keep: Command<[]>;
}

/** Showing the assistant a field of the page: what is asked, what was pointed at, what is kept. */
export function usePointing(tabId: number | null): Pointing {
  const [picked, setPicked] = useState<{ tabId: number; picked: Picked | null } | null>(null);
  const [news, setNews] = useState<PointingNews>({ kind: "none" });
  useEffect(() => {
    if (tabId === null) return;
    let closed = false;
    const read = () => {
      readPicked(tabId).then((now) => {
        if (!closed) setPicked({ tabId, picked: now });
      }, console.error);
    };
    const stop = watchPicked(tabId, read);
    read();
    return () => {
      closed = true;
      stop();
    };
  }, [tabId]);
  const pointAt = useCommand(
    useCallback(
      async (part: PartName) => {
        if (tabId === null) return;
        setNews({ kind: "none" });
        const answer = await send("point-at", { tabId, part });
        if (answer.kind === "no-access") setNews(answer);
      },
      [tabId],
    ),
  );
  const stop = useCommand(
    useCallback(async () => {
      if (tabId !== null) await send("stop-pointing", { tabId });
    }, [tabId]),
  );
  const keep = useCommand(
    useCallback(async () => {
      if (tabId !== null) setNews(await send("keep-taught", { tabId }));
    }, [tabId]),
  );
  const own = picked !== null && picked.tabId === tabId ? picked.picked : null;
  return { picked: own, news, pointAt, stop, keep };
}
