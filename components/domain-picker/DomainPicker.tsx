import { ChevronsUpDown } from "lucide-react";
import { useRef, useState } from "react";
import type { IndexEntry } from "../../lib/state/index-item.ts";
import { say } from "../../lib/words/words.ts";
import { DomainList } from "./DomainList.tsx";
import styles from "./domain-picker.module.css";

interface DomainPickerProps {
  domains: readonly IndexEntry[];
  current: string;
  choose(domain: string): void;
}

/** The domain that is shown, and where there are several, the way to another. */
export function DomainPicker({ domains, current, choose }: DomainPickerProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (domains.length < 2)
    return (
      <h1 className={styles.only} title={current}>
        {current}
      </h1>
    );
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className={styles.place}>
      <h1>
        <button
          ref={button}
          type="button"
          className={styles.button}
          aria-haspopup="listbox"
          aria-expanded={open}
          aria-label={say("popup_pick_button", current)}
          title={current}
          // The field would lose its focus and close the list before the press could.
          onMouseDown={(event) => open && event.preventDefault()}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.current}>{current}</span>
          <ChevronsUpDown size={16} aria-hidden="true" />
        </button>
      </h1>
      {open && (
        <DomainList
          domains={domains}
          current={current}
          close={close}
          leave={() => setOpen(false)}
          choose={(domain) => {
            close();
            if (domain !== current) choose(domain);
          }}
        />
      )}
    </div>
  );
}
