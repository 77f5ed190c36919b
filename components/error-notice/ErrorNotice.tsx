import { useCallback } from "react";
import { browser } from "wxt/browser";
import { originPattern } from "../../lib/permissions.ts";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import { useCommand } from "../hooks/use-command.ts";
import { Notice } from "../notice/Notice.tsx";
import { hostOf, type MilaError, milaErrorWords } from "../sentences/mila-error.ts";

interface ErrorNoticeProps {
  error: MilaError;
  now: number;
  /** What is to be done once the owner has allowed a host. */
  retry(): void;
  /** Whether the options are elsewhere, and a button leads there. */
  offerOptions: boolean;
}

/** Errors that are mended in the options. */
const OPTIONS_HELP: readonly MilaError["kind"][] = ["unauthenticated", "forbidden", "off-contract"];

function AllowButton({ origin, retry }: { origin: string; retry(): void }) {
  const allow = useCommand(
    useCallback(async () => {
      // The request must be made in the press itself, before anything is awaited.
      const granted = await browser.permissions.request({ origins: [originPattern(origin)] });
      if (granted) retry();
    }, [origin, retry]),
  );
  return (
    <Button look="primary" onClick={() => allow.run()} busy={allow.running}>
      {say("error_allow", hostOf(origin))}
    </Button>
  );
}

/** Why Mila could not be asked, and what helps. */
export function ErrorNotice({ error, now, retry, offerOptions }: ErrorNoticeProps) {
  const { what, next, detail } = milaErrorWords(error, now);
  return (
    <Notice tone="fault" title={what} spoken>
      <p>{next}</p>
      {detail !== null && <p>{detail}</p>}
      {error.kind === "not-permitted" && <AllowButton origin={error.origin} retry={retry} />}
      {offerOptions && OPTIONS_HELP.includes(error.kind) && (
        <Button look="secondary" onClick={() => browser.runtime.openOptionsPage()}>
          {say("error_open_options")}
        </Button>
      )}
    </Notice>
  );
}
