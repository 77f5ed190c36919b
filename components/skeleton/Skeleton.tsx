import styles from "./skeleton.module.css";

/** As many as a domain has records at the least, so that little moves when they come. */
const CARDS = [1, 2, 3, 4];

/** Where records will stand, while they are fetched for the first time. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div className={styles.skeleton} role="status">
      <p className={styles.label}>{label}</p>
      {CARDS.map((card) => (
        <div key={card} className={styles.card} aria-hidden="true">
          <span className={styles.dot} />
          <span className={styles.line} />
        </div>
      ))}
    </div>
  );
}
