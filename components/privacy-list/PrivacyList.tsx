import { HardDrive, Send } from "lucide-react";
import { say } from "../../lib/words/words.ts";
import styles from "./privacy-list.module.css";

/** What is kept, what leaves the browser and to whom; README's list says the same at length. */
export function PrivacyList() {
  return (
    <div className={styles.lists}>
      <section>
        <h3 className={styles.title}>
          <HardDrive size={16} aria-hidden="true" />
          {say("options_kept")}
        </h3>
        <ul className={styles.list}>
          <li>{say("options_kept_token")}</li>
          <li>{say("options_kept_records")}</li>
        </ul>
      </section>
      <section>
        <h3 className={styles.title}>
          <Send size={16} aria-hidden="true" />
          {say("options_leaves")}
        </h3>
        <ul className={styles.list}>
          <li>{say("options_leaves_mila")}</li>
          <li>{say("options_leaves_resolvers")}</li>
          <li>{say("options_leaves_nothing")}</li>
        </ul>
      </section>
      <p>{say("options_pages")}</p>
    </div>
  );
}
