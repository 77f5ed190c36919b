import { AppWindow, PenLine } from "lucide-react";
import type { Provider } from "../../lib/providers/provider.ts";
import { say } from "../../lib/words/words.ts";
import type { SeenTab } from "../hooks/use-tab-view.ts";
import { Notice } from "../notice/Notice.tsx";
import { pageWords } from "../sentences/page.ts";
import styles from "./assistant.module.css";

interface PageLineProps {
  tab: SeenTab;
  domain: string;
  /** The one that serves the zone, where it is known. */
  provider: Provider | null;
}

/** What the tab in front is good for. */
export function PageLine({ tab, domain, provider }: PageLineProps) {
  if (tab.kind === "failed")
    return (
      <Notice tone="fault" title={say("error_worker")} spoken>
        <p>{say("error_worker_do")}</p>
      </Notice>
    );
  const words =
    tab.kind === "seen"
      ? pageWords(tab.view, domain, provider)
      : { canFill: false, sentence: say("popup_page_reading") };
  const Icon = words.canFill ? PenLine : AppWindow;
  return (
    <p className={styles.page} data-can-fill={words.canFill}>
      <Icon size={16} aria-hidden="true" />
      <span>{words.sentence}</span>
    </p>
  );
}
