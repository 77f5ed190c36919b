import { Plus } from "lucide-react";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import { browser } from "wxt/browser";
import { chosenServices, type DohService, knownResolvers } from "../../lib/dns/resolvers.ts";
import { originPattern } from "../../lib/permissions.ts";
import { send } from "../../lib/send.ts";
import type { SettingsItem } from "../../lib/state/settings-item.ts";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import { useCommand } from "../hooks/use-command.ts";
import { Notice } from "../notice/Notice.tsx";
import { type Change, changed, isPossible } from "./order.ts";
import { ResolverRow } from "./ResolverRow.tsx";
import styles from "./resolver-choice.module.css";

/** Where the focus belongs once the list stands in its new order: on what does the next thing. */
const nextFocus = {
  sooner: "sooner",
  later: "later",
  "leave-out": "add",
  add: "leave-out",
} as const;

function newsOf({ id, operator }: DohService, after: readonly string[]): string {
  return after.includes(id)
    ? say("resolvers_place", operator, after.indexOf(id) + 1)
    : say("resolvers_left_out", operator);
}

/** Whom to ask what is published, and in which order; at least two operators remain. */
export function ResolverChoice({ resolvers }: Pick<SettingsItem, "resolvers">) {
  const chosen = chosenServices(resolvers);
  const others = knownResolvers.filter((service) => !chosen.includes(service));
  const ids = chosen.map(({ id }) => id);
  const order = ids.join(" ");
  const [refused, setRefused] = useState<string | null>(null);
  const [news, setNews] = useState("");
  const focus = useRef<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const reasonId = useId();

  // A row that moves in the page loses the focus, and one that goes takes it along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the order is another
  useEffect(() => {
    const wanted = focus.current;
    focus.current = null;
    if (wanted !== null)
      root.current?.querySelector<HTMLElement>(`[data-resolver="${CSS.escape(wanted)}"]`)?.focus();
  }, [order]);

  const change = useCommand(
    useCallback(async (before: readonly string[], service: DohService, what: Change) => {
      setRefused(null);
      // In the press itself, before anything is awaited; where it is granted, nothing is asked.
      const allowed =
        what === "add"
          ? browser.permissions.request({ origins: [originPattern(service.url)] })
          : true;
      if (!(await allowed)) return setRefused(new URL(service.url).host);
      const after = changed(before, service.id, what);
      focus.current = `${service.id} ${nextFocus[what]}`;
      await send("set-resolvers", { ids: after });
      setNews(newsOf(service, after));
    }, []),
  );

  return (
    <div className={styles.choice} ref={root}>
      <p>{say("resolvers_hint")}</p>
      <ol className={styles.list} aria-label={say("resolvers_asked")}>
        {chosen.map((service, index) => (
          <ResolverRow
            key={service.id}
            service={service}
            place={index + 1}
            can={(what) => isPossible(chosen, service.id, what)}
            reasonId={reasonId}
            act={(what) => change.run(ids, service, what)}
          />
        ))}
      </ol>
      {chosen.some(({ id }) => !isPossible(chosen, id, "leave-out")) && (
        <p id={reasonId} className={styles.reason}>
          {say("resolvers_fewest")}
        </p>
      )}
      {others.length > 0 && (
        <section className={styles.others}>
          <h3 className={styles.title}>{say("resolvers_others")}</h3>
          <div className={styles.adds}>
            {others.map((service) => (
              <Button
                key={service.id}
                look="secondary"
                icon={Plus}
                data-resolver={`${service.id} add`}
                onClick={() => change.run(ids, service, "add")}
              >
                {say("resolvers_add", service.operator)}
              </Button>
            ))}
          </div>
        </section>
      )}
      <p role="status" className="unseen">
        {news}
      </p>
      {refused !== null && <Notice tone="fault" title={say("resolvers_refused", refused)} spoken />}
      {change.failed && (
        <Notice tone="fault" title={say("error_worker")} spoken>
          <p>{say("error_worker_do")}</p>
        </Notice>
      )}
    </div>
  );
}
