import styles from "./switch.module.css";

interface SwitchProps {
  label: string;
  on: boolean;
  change(on: boolean): void;
}

/** Something that is on or off at once. */
export function Switch({ label, on, change }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className={styles.switch}
      onClick={() => change(!on)}
    >
      <span>{label}</span>
      <span className={styles.track}>
        <span className={styles.thumb} />
      </span>
    </button>
  );
}
