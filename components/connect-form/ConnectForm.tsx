import { Eye, EyeOff } from "lucide-react";
import { type FormEvent, useCallback, useId, useState } from "react";
import { browser } from "wxt/browser";
import { chosenServices } from "../../lib/dns/resolvers.ts";
import { MILA_API, neededOrigins } from "../../lib/permissions.ts";
import { send } from "../../lib/send.ts";
import type { SettingsItem } from "../../lib/state/settings-item.ts";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import { IconButton } from "../button/IconButton.tsx";
import { useCommand } from "../hooks/use-command.ts";
import { Notice } from "../notice/Notice.tsx";
import { readApiBase } from "./api-base.ts";
import { baseProblem } from "./base-problem.ts";
import { ConnectResult, type Result } from "./ConnectResult.tsx";
import styles from "./connect-form.module.css";

/**
 * Asks for the hosts that are not granted yet; where all are, browsers show nothing. It is called in
 * the press itself: the question is shown only there, before anything is awaited.
 */
function allow(base: string, resolvers: readonly string[]): Promise<boolean> {
  return browser.permissions.request({
    origins: neededOrigins(
      base,
      chosenServices(resolvers).map(({ url }) => url),
    ),
  });
}

/** Address and token of the Mila API, checked at once when they are saved. */
export function ConnectForm({ settings }: { settings: SettingsItem }) {
  const [baseText, setBaseText] = useState(settings.apiBase);
  const [token, setToken] = useState("");
  const [shown, setShown] = useState(false);
  const [pressed, setPressed] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const id = useId();
  const connect = useCommand(
    useCallback(async (base: string, newToken: string, resolvers: readonly string[]) => {
      const allowed = allow(base, resolvers);
      setResult(null);
      if (!(await allowed)) return setResult({ kind: "permission-refused", base });
      const answer = await send("connect", { apiBase: base, token: newToken });
      setResult(answer);
      if (answer.kind === "connected") {
        setToken("");
        setPressed(false);
      }
    }, []),
  );
  const read = readApiBase(baseText);
  const problem = baseProblem(read);
  const tokenMissing = token.trim() === "";
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setPressed(true);
    if (read.kind === "base" && !tokenMissing)
      connect.run(read.base, token.trim(), settings.resolvers);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.field}>
        <label htmlFor={`${id}-token`}>{say("options_token")}</label>
        <div className={styles.secret}>
          <input
            id={`${id}-token`}
            className={styles.input}
            type={shown ? "text" : "password"}
            autoComplete="off"
            spellCheck={false}
            value={token}
            aria-invalid={pressed && tokenMissing}
            aria-describedby={`${id}-token-hint`}
            onChange={(event) => setToken(event.target.value)}
          />
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={say(shown ? "options_token_hide" : "options_token_show")}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          />
        </div>
        <p id={`${id}-token-hint`} className={styles.hint} data-problem={pressed && tokenMissing}>
          {pressed && tokenMissing
            ? say("options_token_missing")
            : say(settings.connected ? "options_token_kept" : "options_token_hint")}
        </p>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-base`}>{say("options_base")}</label>
        <input
          id={`${id}-base`}
          className={styles.input}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={baseText}
          aria-invalid={pressed && problem !== null}
          aria-describedby={`${id}-base-hint`}
          onChange={(event) => setBaseText(event.target.value)}
        />
        <p
          id={`${id}-base-hint`}
          className={styles.hint}
          data-problem={pressed && problem !== null}
        >
          {pressed && problem !== null ? problem : say("options_base_hint")}
        </p>
        {baseText.trim() !== MILA_API && (
          <Button look="quiet" onClick={() => setBaseText(MILA_API)}>
            {say("options_base_reset", MILA_API)}
          </Button>
        )}
      </div>
      <div className={styles.save}>
        <Button look="primary" type="submit" busy={connect.running}>
          {say(connect.running ? "options_saving" : "options_save")}
        </Button>
      </div>
      {connect.failed && (
        <Notice tone="fault" title={say("error_worker")} spoken>
          <p>{say("error_worker_do")}</p>
        </Notice>
      )}
      {result !== null && <ConnectResult result={result} retry={submit} />}
    </form>
  );
}
