import { BellRing } from "lucide-react";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import { useSettings } from "../../lib/state/reading.ts";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import styles from "./notice-offer.module.css";
import { useNotices } from "./use-notices.ts";

/** Whether something that was saved, or is spreading, is waited for. */
function isWaiting({ nextLook }: DomainItem): boolean {
  return Object.keys(nextLook?.waits ?? {}).length > 0;
}

/** Where the owner would wait: the offer to tell him when it is over. */
export function NoticeOffer({ item }: { item: DomainItem }) {
  const settings = useSettings();
  const { change, refused } = useNotices();
  if (settings.kind !== "read" || settings.value.notices || !isWaiting(item)) return null;
  return (
    <section className={styles.offer}>
      <Button look="secondary" icon={BellRing} onClick={() => change(true)}>
        {say("notice_offer")}
      </Button>
      <p role={refused ? "status" : undefined}>
        {say(refused ? "notice_refused" : "notice_offer_hint")}
      </p>
    </section>
  );
}
