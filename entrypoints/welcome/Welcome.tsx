import { browser } from "wxt/browser";
import { Button } from "../../components/button/Button.tsx";
import { PageFrame } from "../../components/page-frame/PageFrame.tsx";
import { say } from "../../lib/words/words.ts";
import styles from "./welcome.module.css";

const steps = [
  { title: "welcome_step_1", text: "welcome_step_1_text" },
  { title: "welcome_step_2", text: "welcome_step_2_text" },
  { title: "welcome_step_3", text: "welcome_step_3_text" },
] as const;

/** Opened once, after the install: what the extension does, and where to begin. */
export function Welcome() {
  return (
    <PageFrame title={say("welcome_heading")} intro={say("welcome_intro")}>
      <ol className={styles.steps}>
        {steps.map(({ title, text }) => (
          <li key={title} className={styles.step}>
            <div>
              <h2 className={styles.title}>{say(title)}</h2>
              <p>{say(text)}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.start}>
        <Button look="primary" onClick={() => browser.runtime.openOptionsPage()}>
          {say("welcome_connect")}
        </Button>
        <p className={styles.promise}>{say("welcome_promise")}</p>
      </div>
    </PageFrame>
  );
}
