import { Settings } from "lucide-react";
import type { ReactNode } from "react";
import { browser } from "wxt/browser";
import { say } from "../../lib/words/words.ts";
import { IconButton } from "../button/IconButton.tsx";
import { Mark } from "../mark/Mark.tsx";
import styles from "./assistant.module.css";

/** The line that stays on top: the mark, whatever the view is about, the options. */
export function AssistantHeader({
  children,
  command,
}: {
  children: ReactNode;
  command?: ReactNode;
}) {
  return (
    <header className={styles.header}>
      <Mark size={28} />
      {children}
      <span className={styles.commands}>
        {command}
        <IconButton
          icon={Settings}
          label={say("popup_options")}
          onClick={() => browser.runtime.openOptionsPage()}
        />
      </span>
    </header>
  );
}
