import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./empty-page.module.css";

interface EmptyPageProps {
  icon: LucideIcon;
  title: string;
  text: string;
  /** The one thing to do. */
  children: ReactNode;
}

/** A view that has nothing to show yet, with the way on. */
export function EmptyPage({ icon: Icon, title, text, children }: EmptyPageProps) {
  return (
    <section className={styles.page}>
      <span className={styles.seal}>
        <Icon size={28} aria-hidden="true" strokeWidth={1.75} />
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  );
}
