import type { DomainItem } from "../../lib/state/domain-item.ts";
import { say } from "../../lib/words/words.ts";
import { ErrorNotice } from "../error-notice/ErrorNotice.tsx";
import { useOnline } from "../hooks/use-online.ts";
import { Notice } from "../notice/Notice.tsx";
import styles from "./assistant.module.css";

interface NoticesProps {
  item: DomainItem;
  checkNow(): void;
  now: number;
}

/** The notices above the records: what stands between the owner and fresh news. */
export function Notices({ item, checkNow, now }: NoticesProps) {
  const online = useOnline();
  if (!online)
    return (
      <Notice tone="wait" title={say("popup_offline")} spoken>
        <p>{say("popup_offline_note")}</p>
      </Notice>
    );
  if (item.fetchError === null) return null;
  return (
    <>
      <ErrorNotice error={item.fetchError} now={now} retry={checkNow} offerOptions />
      {item.records.length > 0 && <p className={styles.known}>{say("popup_known_last")}</p>}
    </>
  );
}
