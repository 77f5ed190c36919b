import { AppWindow, PenLine } from "lucide-react";
import { say } from "../../lib/words/words.ts";
import type { SeenTab } from "../hooks/use-tab-view.ts";
import { Notice } from "../notice/Notice.tsx";
import { pageWords } from "../sentences/page.ts";
import styles from "./assistant.module.css";

/** What the tab in front is good for. */
export function PageLine({ tab, domain }: { tab: SeenTab; domain: string }) {
  if (tab.kind === "failed")
    return (
      <Notice tone="fault" title={say("error_worker")} spoken>
        <p>{say("error_worker_do")}</p>
      </Notice>
    );
  const words =
    tab.kind === "seen"
      ? pageWords(tab.view, domain)
      : { canFill: false, sentence: say("popup_page_reading") };
  const Icon = words.canFill ? PenLine : AppWindow;
  return (
    <p className={styles.page} data-can-fill={words.canFill}>
      <Icon size={16} aria-hidden="true" />
      <span>{words.sentence}</span>
    </p>
  );
}
