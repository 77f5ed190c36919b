import { type DragEvent, useId, useRef, useState } from "react";
import { Button } from "../../components/button/Button.tsx";
import { MAX_PASTED_CHARACTERS } from "../../lib/records/paste/read-pasted.ts";
import { say } from "../../lib/words/words.ts";
import styles from "./paste.module.css";

/** A text field that takes a dropped or chosen file as well. */
export function PasteField({ text, change }: { text: string; change(text: string): void }) {
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = (file: File | undefined) => {
    if (file === undefined) return;
    // One character takes at least one octet.
    if (file.size > 4 * MAX_PASTED_CHARACTERS) return setProblem(say("paste_file_large"));
    file.text().then(
      (content) => {
        setProblem(null);
        change(content);
      },
      () => setProblem(say("paste_file_failed")),
    );
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    read(event.dataTransfer.files[0]);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.hidden}>
        {say("paste_text")}
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={9}
        spellCheck={false}
        autoComplete="off"
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setProblem(null);
          change(event.target.value);
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {say("paste_text_hint")}
      </p>
      <input
        ref={picker}
        type="file"
        hidden
        onChange={({ target }) => {
          read(target.files?.[0]);
          // The same file can be chosen again after it was mended.
          target.value = "";
        }}
      />
      <Button look="secondary" onClick={() => picker.current?.click()}>
        {say("paste_file")}
      </Button>
      {problem !== null && (
        <p role="alert" className={styles.hint} data-problem>
          {problem}
        </p>
      )}
    </div>
  );
}
