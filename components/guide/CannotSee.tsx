import { EyeOff } from "lucide-react";
import { useCallback, useState } from "react";
import { browser } from "wxt/browser";
import { originPattern } from "../../lib/permissions.ts";
import { say } from "../../lib/words/words.ts";
import type { ServingProvider } from "../assistant/serving-provider.ts";
import { Button } from "../button/Button.tsx";
import { useCommand } from "../hooks/use-command.ts";
import { hostOf } from "../sentences/mila-error.ts";
import styles from "./guide.module.css";

interface CannotSeeProps {
  /** Who serves the zone: the one site that it is worth to see always. */
  serving: ServingProvider | null;
  lookAgain(): void;
}

/**
 * The browser does not show this tab. It does not even tell its address, so that the site that can
 * be allowed for good is the one where the zone is edited.
 */
export function CannotSee({ serving, lookAgain }: CannotSeeProps) {
  const [refused, setRefused] = useState(false);
  const dnsPage = serving?.dnsPage ?? null;
  const allow = useCommand(
    useCallback(
      async (address: string) => {
        const { origin } = new URL(address);
        const allowed = await browser.permissions.request({ origins: [originPattern(origin)] });
        setRefused(!allowed);
        if (allowed) lookAgain();
      },
      [lookAgain],
    ),
  );
  return (
    <section className={styles.cannotSee}>
      <h2>
        <EyeOff size={18} aria-hidden="true" />
        {say("panel_cannot_see")}
      </h2>
      <p>{say("panel_cannot_see_why")}</p>
      <p>
        <strong>{say("panel_cannot_see_icon")}</strong>
      </p>
      {dnsPage !== null && (
        <>
          <p>{say("panel_cannot_see_allow")}</p>
          <Button look="secondary" busy={allow.running} onClick={() => allow.run(dnsPage)}>
            {say("panel_allow", hostOf(dnsPage))}
          </Button>
        </>
      )}
      {refused && <p role="status">{say("panel_allow_refused")}</p>}
    </section>
  );
}
