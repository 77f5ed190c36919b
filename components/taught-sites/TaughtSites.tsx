import { Trash2 } from "lucide-react";
import { useCallback } from "react";
import { send } from "../../lib/send.ts";
import { useTaught } from "../../lib/state/reading.ts";
import type { TaughtItem } from "../../lib/state/taught-item.ts";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import { CopyButton } from "../copy-button/CopyButton.tsx";
import { useCommand } from "../hooks/use-command.ts";
import { Notice } from "../notice/Notice.tsx";
import { providerEntry } from "./provider-entry.ts";
import styles from "./taught-sites.module.css";

/** What names a field most plainly. */
function nameOf({ calling }: TaughtItem["sites"][number]["controls"][number]): string {
  return calling.labels[0] ?? (calling.placeholder || calling.words.join(" "));
}

function Site({ site }: { site: TaughtItem["sites"][number] }) {
  const { host, controls } = site;
  const forget = useCommand(
    useCallback(async () => {
      await send("forget-taught", { host });
    }, [host]),
  );
  return (
    <li className={styles.site}>
      <h3>{host}</h3>
      <ul className={styles.controls}>
        {controls.map((control) => (
          <li key={JSON.stringify(control)}>
            <strong>{say(`part_${control.part}`)}</strong>: “{nameOf(control)}”
          </li>
        ))}
      </ul>
      <div className={styles.commands}>
        <CopyButton
          look="named"
          text={JSON.stringify(providerEntry(site), null, 2)}
          label={say("taught_copy", host)}
        />
        <Button look="quiet" icon={Trash2} busy={forget.running} onClick={() => forget.run()}>
          {say("taught_forget", host)}
        </Button>
      </div>
      {forget.failed && <Notice tone="fault" title={say("error_worker")} spoken />}
    </li>
  );
}

/** What the owner taught by pointing, site by site: to be read, copied for others and forgotten. */
export function TaughtSites() {
  const taught = useTaught();
  if (taught.kind === "reading") return null;
  if (taught.kind === "unreadable") return <Notice tone="fault" title={say("error_stored")} />;
  const { sites } = taught.value;
  if (sites.length === 0) return <p>{say("taught_none")}</p>;
  return (
    <>
      <p>{say("taught_hint")}</p>
      <ul className={styles.sites}>
        {sites.map((site) => (
          <Site key={site.host} site={site} />
        ))}
      </ul>
    </>
  );
}
