import { useCallback, useState } from "react";
import { send } from "../../lib/send.ts";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import { useCommand } from "../hooks/use-command.ts";
import { Notice } from "../notice/Notice.tsx";
import styles from "./disconnect.module.css";

/** Forgets the token and what is stored, after one question. */
export function Disconnect({ connected }: { connected: boolean }) {
  const [sure, setSure] = useState(false);
  const [done, setDone] = useState(false);
  const disconnect = useCommand(
    useCallback(async () => {
      await send("disconnect", {});
      setSure(false);
      setDone(true);
    }, []),
  );
  if (!connected)
    return done ? <Notice tone="quiet" title={say("options_disconnected")} spoken /> : null;
  return (
    <section className={styles.disconnect}>
      <p>{say("options_disconnect_what")}</p>
      {sure ? (
        <div className={styles.question}>
          <strong>{say("options_disconnect_sure")}</strong>
          <Button look="primary" busy={disconnect.running} onClick={() => disconnect.run()}>
            {say("options_disconnect_yes")}
          </Button>
          <Button look="secondary" onClick={() => setSure(false)}>
            {say("options_disconnect_no")}
          </Button>
        </div>
      ) : (
        <Button look="secondary" onClick={() => setSure(true)}>
          {say("options_disconnect")}
        </Button>
      )}
      {disconnect.failed && (
        <Notice tone="fault" title={say("error_worker")} spoken>
          <p>{say("error_worker_do")}</p>
        </Notice>
      )}
    </section>
  );
}
