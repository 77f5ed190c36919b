import { say } from "../../lib/words/words.ts";
import { type DifferentPair, differenceOf, type Stretch, visible } from "./difference.ts";
import styles from "./finding.module.css";

/** More places than these are not told one by one: whoever hears them hears the texts as well. */
const MOST_TOLD = 5;

function Side({ label, stretches }: { label: string; stretches: readonly Stretch[] }) {
  let place = 0;
  return (
    <div className={styles.side}>
      <dt>{label}</dt>
      <dd>
        {stretches.length === 0 ? (
          <i>{say("finding_nothing_seen")}</i>
        ) : (
          <code>
            {stretches.map(({ text, differs }) => {
              const key = place;
              place += text.length;
              return differs ? (
                <mark key={key} className={styles.differs}>
                  {visible(text)}
                </mark>
              ) : (
                text
              );
            })}
          </code>
        )}
      </dd>
    </div>
  );
}

function sentenceOf({ seen, expected }: DifferentPair): string {
  if (seen === "") return say("finding_lacks", visible(expected));
  if (expected === "") return say("finding_exceeds", visible(seen));
  return say("finding_differs", visible(seen), visible(expected));
}

/**
 * What stands there beside what should, with the difference marked: by an underline as well as by a
 * ground, and for whoever hears the page in a sentence.
 */
export function Compared({ seen, expected }: { seen: string; expected: string }) {
  const difference = differenceOf(seen, expected);
  const told = difference.pairs.slice(0, MOST_TOLD).map(sentenceOf);
  return (
    <>
      <dl className={styles.compared}>
        <Side label={say("finding_seen")} stretches={difference.seen} />
        <Side label={say("finding_expected")} stretches={difference.expected} />
      </dl>
      {told.length > 0 && <p className="unseen">{told.join(" ")}</p>}
    </>
  );
}
