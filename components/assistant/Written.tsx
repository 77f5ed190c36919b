import { useCallback } from "react";
import type { Writing } from "../../lib/providers/writing.ts";
import { send } from "../../lib/send.ts";
import { say } from "../../lib/words/words.ts";
import { useCommand } from "../hooks/use-command.ts";
import { writtenWords } from "../sentences/convention.ts";
import { Switch } from "../switch/Switch.tsx";
import styles from "./assistant.module.css";

interface WrittenProps {
  writing: Writing;
  plainNames: boolean;
}

/** How the records below are written, with the switch to their plain names. */
export function Written({ writing, plainNames }: WrittenProps) {
  const { run } = useCommand(
    useCallback(async (on: boolean) => {
      await send("set-plain-names", { plainNames: on });
    }, []),
  );
  return (
    <div className={styles.written}>
      <p>{writtenWords(writing, plainNames)}</p>
      <Switch label={say("popup_plain_switch")} on={plainNames} change={run} />
    </div>
  );
}
