import { useCallback, useState } from "react";
import { send } from "../../lib/send.ts";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import { useCommand } from "../hooks/use-command.ts";
import { Notice } from "../notice/Notice.tsx";
import { openPastePage } from "./open-paste-page.ts";
import styles from "./pasted-records.module.css";

/** What is different where no API stands behind the records: they are renewed and forgotten by hand. */
export function PastedRecords({ domain }: { domain: string }) {
  const [sure, setSure] = useState(false);
  const forget = useCommand(
    useCallback(async () => {
      await send("forget-pasted", { domain });
    }, [domain]),
  );
  return (
    <section aria-label={say("paste_own_title")} className={styles.pasted}>
      <p>{say("paste_own")}</p>
      {sure ? (
        <div className={styles.commands}>
          <strong>{say("paste_forget_sure", domain)}</strong>
          <Button look="primary" busy={forget.running} onClick={() => forget.run()}>
            {say("paste_forget_yes")}
          </Button>
          <Button look="secondary" onClick={() => setSure(false)}>
            {say("paste_forget_no")}
          </Button>
        </div>
      ) : (
        <div className={styles.commands}>
          <Button look="secondary" onClick={openPastePage}>
            {say("paste_anew")}
          </Button>
          <Button look="quiet" onClick={() => setSure(true)}>
            {say("paste_forget")}
          </Button>
        </div>
      )}
      {forget.failed && (
        <Notice tone="fault" title={say("error_worker")} spoken>
          <p>{say("error_worker_do")}</p>
        </Notice>
      )}
    </section>
  );
}
