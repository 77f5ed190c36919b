import { useId, useState } from "react";
import type { Convention } from "../../lib/records/convention.ts";
import type { RecordPart } from "../../lib/records/parts.ts";
import { say } from "../../lib/words/words.ts";
import { CopyButton } from "../copy-button/CopyButton.tsx";
import styles from "./part-row.module.css";

/** About three lines of a card that is 400 px wide; a longer text is clipped until asked for. */
const CLIP_ABOVE_CHARACTERS = 120;

interface PartRowProps {
  part: RecordPart;
  ttlUnit: Convention["ttlUnit"];
  /** The SPF record that stands there, to mark what is new beside it; null where nothing is. */
  mergedFrom: string | null;
}

/** The words of a merged value, those that were not there before marked. */
function MergedValue({ text, before }: { text: string; before: string }) {
  const present = new Set(before.toLowerCase().split(" "));
  const words = text.split(" ").map((word, position) => ({ word, position }));
  return words.map(({ word, position }) => {
    const known = present.has(word.toLowerCase().replaceAll('"', ""));
    return (
      <span key={position}>
        {position > 0 && " "}
        {known ? word : <mark className={styles.new}>{word}</mark>}
      </span>
    );
  });
}

/** One part of a record: what the field is called, what belongs there, a button to copy it. */
export function PartRow({ part: { part, text }, ttlUnit, mergedFrom }: PartRowProps) {
  const [whole, setWhole] = useState(false);
  const id = useId();
  const label = say(`part_${part}`);
  const long = text.length > CLIP_ABOVE_CHARACTERS;
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {text === "" ? (
          <span className={styles.blank}>{say("part_blank")}</span>
        ) : (
          <code id={id} className={long && !whole ? styles.clipped : styles.text}>
            {mergedFrom !== null && part === "value" ? (
              <MergedValue text={text} before={mergedFrom} />
            ) : (
              text
            )}
          </code>
        )}
        {part === "ttl" && (
          <span className={styles.unit}>
            {say(`part_unit_${ttlUnit === "unknown" ? "seconds" : ttlUnit}`)}
          </span>
        )}
        {long && (
          <button
            type="button"
            className={styles.more}
            aria-expanded={whole}
            aria-controls={id}
            onClick={() => setWhole(!whole)}
          >
            {whole ? say("part_show_less") : say("part_show_all", text.length)}
          </button>
        )}
      </dd>
      {text !== "" && (
        <dd className={styles.copy}>
          <CopyButton look="icon" text={text} label={say("copy_part", label)} />
        </dd>
      )}
    </div>
  );
}
