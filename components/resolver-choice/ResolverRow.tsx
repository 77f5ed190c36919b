import { ArrowDown, ArrowUp, X } from "lucide-react";
import type { DohService } from "../../lib/dns/resolvers.ts";
import { say } from "../../lib/words/words.ts";
import { IconButton } from "../button/IconButton.tsx";
import type { Change } from "./order.ts";
import styles from "./resolver-choice.module.css";

interface ResolverRowProps {
  service: DohService;
  /** Its place, from 1. */
  place: number;
  can(change: Change): boolean;
  /** Id of the sentence that says why it cannot be left out. */
  reasonId: string;
  act(change: Change): void;
}

const buttons = [
  { change: "sooner", icon: ArrowUp, key: "resolvers_sooner" },
  { change: "later", icon: ArrowDown, key: "resolvers_later" },
  { change: "leave-out", icon: X, key: "resolvers_leave_out" },
] as const;

/** A resolver that is asked, and what the owner can do about it. */
export function ResolverRow({ service, place, can, reasonId, act }: ResolverRowProps) {
  const { operator, url } = service;
  return (
    <li className={styles.row}>
      <span className={styles.place} aria-hidden="true">
        {place}
      </span>
      <span className={styles.names}>
        <strong>{operator}</strong>
        <span className={styles.host}>{new URL(url).host}</span>
      </span>
      {buttons.map(({ change, icon, key }) => {
        const possible = can(change);
        return (
          <IconButton
            key={change}
            icon={icon}
            label={say(key, operator)}
            data-resolver={`${service.id} ${change}`}
            aria-disabled={possible ? undefined : true}
            aria-describedby={change === "leave-out" && !possible ? reasonId : undefined}
            onClick={() => possible && act(change)}
          />
        );
      })}
    </li>
  );
}
