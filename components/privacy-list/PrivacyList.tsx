import { HardDrive, Send } from "lucide-react";
import { chosenServices } from "../../lib/dns/resolvers.ts";
import type { SettingsItem } from "../../lib/state/settings-item.ts";
import { say } from "../../lib/words/words.ts";
import styles from "./privacy-list.module.css";

/** "A, B and C", as the language of the browser has it. */
const listed = (names: readonly string[]) => new Intl.ListFormat(say("words_locale")).format(names);

/** What is kept, what leaves the browser and to whom; README's list says the same at length. */
export function PrivacyList({ resolvers }: Pick<SettingsItem, "resolvers">) {
  const operators = chosenServices(resolvers).map(({ operator }) => operator);
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
          <li>{say("options_leaves_resolvers", listed(operators))}</li>
          <li>{say("options_leaves_nothing")}</li>
        </ul>
      </section>
      <p>{say("options_pages")}</p>
    </div>
  );
}
