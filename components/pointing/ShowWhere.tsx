import { MousePointerClick } from "lucide-react";
import type { PartName } from "../../lib/records/parts.ts";
import type { Picked } from "../../lib/state/picked.ts";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import type { Pointing } from "../hooks/use-pointing.ts";
import styles from "./pointing.module.css";

interface ShowWhereProps {
  part: PartName;
  pointing: Pointing;
}

function News({ news }: Pick<Pointing, "news">) {
  switch (news.kind) {
    case "none":
      return null;
    case "kept":
      return <p role="status">{say("teach_kept", news.host)}</p>;
    case "gone":
      return <p role="status">{say("teach_gone")}</p>;
    case "no-access":
      return <p role="status">{say("teach_no_access")}</p>;
  }
}

function Question({ part, pick, pointing }: ShowWhereProps & { pick: Picked["pick"] }) {
  if (pick?.kind !== "control")
    return (
      <>
        <p role="status">
          {pick === null ? say("teach_pointing", say(`part_${part}`)) : say("teach_no_field")}
        </p>
        <Button look="secondary" busy={pointing.stop.running} onClick={() => pointing.stop.run()}>
          {say("teach_cancel")}
        </Button>
      </>
    );
  const { label, holds, alone } = pick;
  return (
    <>
      <p role="status">
        <strong>{say("teach_question", say(`part_${part}`))}</strong>{" "}
        {label === "" ? say("teach_unnamed") : say("teach_label", label)}{" "}
        {holds === "" ? say("teach_empty") : say("teach_holds", holds)}
      </p>
      {!alone && <p>{say("teach_not_alone")}</p>}
      <div className={styles.answers}>
        {alone && (
          <Button look="primary" busy={pointing.keep.running} onClick={() => pointing.keep.run()}>
            {say("teach_yes")}
          </Button>
        )}
        <Button
          look="secondary"
          busy={pointing.pointAt.running}
          onClick={() => pointing.pointAt.run(part)}
        >
          {say("teach_again")}
        </Button>
        <Button look="quiet" busy={pointing.stop.running} onClick={() => pointing.stop.run()}>
          {say("teach_cancel")}
        </Button>
      </div>
    </>
  );
}

/** Lets the owner show which field a part is, names what he showed, and asks. */
export function ShowWhere({ part, pointing }: ShowWhereProps) {
  const { picked, news, pointAt } = pointing;
  if (picked !== null && picked.part !== part) return null;
  return (
    <div className={styles.pointing}>
      {picked !== null ? (
        <Question part={part} pick={picked.pick} pointing={pointing} />
      ) : (
        <>
          <News news={news} />
          <Button
            look="secondary"
            icon={MousePointerClick}
            busy={pointAt.running}
            onClick={() => pointAt.run(part)}
          >
            {say("teach_show")}
          </Button>
        </>
      )}
    </div>
  );
}
