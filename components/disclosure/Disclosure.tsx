import { ChevronRight } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import styles from "./disclosure.module.css";

interface DisclosureProps {
  label: string;
  /** A few words at the end of the line. */
  aside?: string;
  /** Whether it is open until the owner opens or closes it himself. */
  open?: boolean;
  children: ReactNode;
}

/** A line that folds out what few people need. */
export function Disclosure({ label, aside, open: openAtFirst = false, children }: DisclosureProps) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? openAtFirst;
  const id = useId();
  return (
    <div className={styles.disclosure}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setChosen(!open)}
      >
        <ChevronRight size={16} aria-hidden="true" className={styles.chevron} />
        <span className={styles.label}>{label}</span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </button>
      <div id={id} hidden={!open} className={styles.content}>
        {open && children}
      </div>
    </div>
  );
}
