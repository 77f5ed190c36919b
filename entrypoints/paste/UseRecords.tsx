import { useCallback, useState } from "react";
import { browser } from "wxt/browser";
import { Button } from "../../components/button/Button.tsx";
import { useCommand } from "../../components/hooks/use-command.ts";
import { Notice } from "../../components/notice/Notice.tsx";
import { chosenServices } from "../../lib/dns/resolvers.ts";
import { originPattern } from "../../lib/permissions.ts";
import type { RequiredRecord } from "../../lib/records/required-record.ts";
import { send } from "../../lib/send.ts";
import { useSettings } from "../../lib/state/reading.ts";
import { say, sayCount } from "../../lib/words/words.ts";

type Outcome = "taken" | "mila-knows" | "not-permitted";

/** What became of the press, for the records that were taken by it. */
interface Taken {
  key: string;
  domain: string;
  outcome: Outcome;
}

function OutcomeNotice({ domain, outcome }: Pick<Taken, "domain" | "outcome">) {
  if (outcome === "not-permitted")
    return <Notice tone="fault" title={say("paste_not_permitted")} spoken />;
  const isTaken = outcome === "taken";
  return (
    <Notice
      tone={isTaken ? "right" : "quiet"}
      title={say(isTaken ? "paste_taken" : "paste_mila_knows", domain)}
      spoken
    >
      <p>{say(isTaken ? "paste_taken_do" : "paste_mila_knows_do")}</p>
    </Notice>
  );
}

/** The button that takes the records, and what became of it. */
export function UseRecords({ domain, records }: { domain: string; records: RequiredRecord[] }) {
  const [taken, setTaken] = useState<Taken | null>(null);
  const settings = useSettings();
  const resolvers = settings.kind === "read" ? settings.value.resolvers : [];
  const key = JSON.stringify([domain, records]);
  const use = useCommand(
    useCallback(async (name: string, chosen: RequiredRecord[], asked: readonly string[]) => {
      // In the press itself, before anything is awaited; where all is granted, nothing is asked.
      const allowed = browser.permissions.request({
        origins: chosenServices(asked).map(({ url }) => originPattern(url)),
      });
      const takenBy = JSON.stringify([name, chosen]);
      if (!(await allowed))
        return setTaken({ key: takenBy, domain: name, outcome: "not-permitted" });
      const { kind } = await send("take-pasted", { domain: name, records: chosen });
      setTaken({ key: takenBy, domain: name, outcome: kind });
    }, []),
  );
  return (
    <>
      <Button look="primary" busy={use.running} onClick={() => use.run(domain, records, resolvers)}>
        {use.running ? say("paste_using") : sayCount("paste_use", records.length, records.length)}
      </Button>
      {use.failed && (
        <Notice tone="fault" title={say("error_worker")} spoken>
          <p>{say("error_worker_do")}</p>
        </Notice>
      )}
      {taken?.key === key && <OutcomeNotice domain={taken.domain} outcome={taken.outcome} />}
    </>
  );
}
