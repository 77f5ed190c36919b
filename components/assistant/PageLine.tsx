import { AppWindow, PenLine } from "lucide-react";
import { say } from "../../lib/words/words.ts";
import type { SeenTab } from "../hooks/use-tab-view.ts";
import { Notice } from "../notice/Notice.tsx";
import { type PageWords, pageWords } from "../sentences/page.ts";
import styles from "./assistant.module.css";
import type { ServingProvider } from "./serving-provider.ts";

interface PageLineProps {
  tab: SeenTab;
  domain: string;
  serving: ServingProvider | null;
}

/** What the tab in front is good for, and where to go if for nothing. */
export function PageLine({ tab, domain, serving }: PageLineProps) {
  if (tab.kind === "failed")
    return (
      <Notice tone="fault" title={say("error_worker")} spoken>
        <p>{say("error_worker_do")}</p>
      </Notice>
    );
  const { canFill, sentence, isWarning, link }: PageWords =
    tab.kind === "seen"
      ? pageWords(tab.view, domain, serving)
      : { canFill: false, sentence: say("popup_page_reading"), isWarning: false, link: null };
  const words = (
    <p>
      {sentence}
      {link !== null && (
        <>
          {" "}
          <a className={styles.dnsPage} href={link.href} target="_blank" rel="noreferrer">
            {link.text}
          </a>
        </>
      )}
    </p>
  );
  if (isWarning) return <Notice tone="wait">{words}</Notice>;
  const Icon = canFill ? PenLine : AppWindow;
  return (
    <div className={styles.page} data-can-fill={canFill}>
      <Icon size={16} aria-hidden="true" />
      {words}
    </div>
  );
}
