import { useDeferredValue, useMemo, useState } from "react";
import { PageFrame, Panel } from "../../components/page-frame/PageFrame.tsx";
import { parseDomainName } from "../../lib/records/domain-name.ts";
import type { PastedRecords } from "../../lib/records/paste/pasted-records.ts";
import { readPasted } from "../../lib/records/paste/read-pasted.ts";
import { say } from "../../lib/words/words.ts";
import { chosenAtFirst } from "./chosen.ts";
import { DomainField, type DomainProblem } from "./DomainField.tsx";
import { FoundRecords } from "./FoundRecords.tsx";
import { NotUnderstoodLines } from "./NotUnderstoodLines.tsx";
import { PasteField } from "./PasteField.tsx";
import { UseRecords } from "./UseRecords.tsx";

/** What stands in the way of the domain; null where nothing does. */
function problemOf(typed: string | null, found: string | null): DomainProblem | null {
  if (typed !== null && typed.trim() !== "") {
    return parseDomainName(typed.trim())?.includes(".") ? null : "wrong";
  }
  return found === null || typed !== null ? "needed" : null;
}

/** Whether there is anything that a domain would belong to. */
function asksForDomain({ records, notUnderstood }: PastedRecords): boolean {
  return records.length > 0 || notUnderstood.some(({ reason }) => reason === "domain-unknown");
}

/** Where the owner pastes what Mila's panel shows, and looks it over before it is taken. */
export function Paste() {
  const [text, setText] = useState("");
  /** What the owner typed as the domain; null while the text decides. */
  const [typed, setTyped] = useState<string | null>(null);
  /** The owner's own choices, by the ids of records. */
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const written = useDeferredValue(text);
  const asked = typed === null ? null : parseDomainName(typed.trim());
  const pasted = useMemo(() => readPasted(written, { domain: asked }), [written, asked]);
  const isChosen = (id: string) => choices.get(id) ?? chosenAtFirst(pasted, id);
  const chosen = pasted.records.filter(({ id }) => isChosen(id));
  const problem = problemOf(typed, pasted.domain);
  const isEmpty = written.trim() === "";
  return (
    <PageFrame title={say("paste_title")} intro={say("paste_intro")}>
      <Panel title={say("paste_text")}>
        <PasteField text={text} change={setText} />
        {(typed !== null || asksForDomain(pasted)) && (
          <DomainField
            domain={typed ?? pasted.domain ?? ""}
            isFound={typed === null && pasted.domain !== null}
            problem={problem}
            change={setTyped}
          />
        )}
      </Panel>
      <Panel title={say("paste_records")}>
        {isEmpty ? (
          <p>{say("paste_none_yet")}</p>
        ) : (
          <FoundRecords
            pasted={pasted}
            isChosen={isChosen}
            choose={(id, on) => setChoices(new Map(choices).set(id, on))}
          />
        )}
        {chosen.length > 0 && pasted.domain !== null && problem === null && (
          <UseRecords domain={pasted.domain} records={chosen} />
        )}
      </Panel>
      {pasted.notUnderstood.length > 0 && (
        <Panel title={say("paste_not_understood")}>
          <NotUnderstoodLines lines={pasted.notUnderstood} />
        </Panel>
      )}
    </PageFrame>
  );
}
