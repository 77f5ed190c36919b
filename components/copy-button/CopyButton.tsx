import { Check, Copy } from "lucide-react";
import { say } from "../../lib/words/words.ts";
import { Button } from "../button/Button.tsx";
import { IconButton } from "../button/IconButton.tsx";
import { useCopy } from "../hooks/use-copy.ts";
import styles from "./copy-button.module.css";

interface CopyButtonProps {
  text: string;
  label: string;
  look: "icon" | "named";
}

/** Copies a text, shows that it did, and says it to a screen reader. */
export function CopyButton({ text, label, look }: CopyButtonProps) {
  const { state, copy } = useCopy();
  const copied = state === "copied";
  return (
    <span className={styles.place}>
      {look === "icon" ? (
        <IconButton
          icon={copied ? Check : Copy}
          label={label}
          data-copied={copied}
          onClick={() => copy(text)}
        />
      ) : (
        <Button look="quiet" icon={copied ? Check : Copy} onClick={() => copy(text)}>
          {label}
        </Button>
      )}
      <span
        role="status"
        className={state === "idle" ? "unseen" : styles.told}
        data-refused={state === "refused"}
      >
        {copied && say("copy_done")}
        {state === "refused" && say("copy_failed")}
      </span>
    </span>
  );
}
