import type { ReactNode } from "react";
import { say } from "../../lib/words/words.ts";
import { Mark } from "../mark/Mark.tsx";
import styles from "./page-frame.module.css";

interface PageFrameProps {
  title: string;
  intro: string;
  children: ReactNode;
}

/** A view in a tab of its own: the mark, a title, cards below. */
export function PageFrame({ title, intro, children }: PageFrameProps) {
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <p className={styles.product}>
          <Mark size={32} />
          {say("extension_name")}
        </p>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.intro}>{intro}</p>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}

interface PanelProps {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** A card of such a view. */
export function Panel({ title, aside, children }: PanelProps) {
  return (
    <section className={styles.panel}>
      <div className={styles.panelHead}>
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
