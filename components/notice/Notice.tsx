import {
  CircleAlert,
  CircleCheck,
  Clock3,
  Info,
  type LucideIcon,
  TriangleAlert,
} from "lucide-react";
import type { ReactNode } from "react";
import styles from "./notice.module.css";

/**
 * `right`: done. `wait`: something is left to do. `fault`: something is wrong. `moving`: under way
 * without the owner. `quiet`: worth knowing.
 */
export type Tone = "right" | "wait" | "fault" | "moving" | "quiet";

const icons: Record<Tone, LucideIcon> = {
  right: CircleCheck,
  wait: TriangleAlert,
  fault: CircleAlert,
  moving: Clock3,
  quiet: Info,
};

interface NoticeProps {
  tone: Tone;
  title?: string;
  children?: ReactNode;
  /** Whether it is said to a screen reader as soon as it comes. */
  spoken?: boolean;
}

/** A few sentences that want to be seen, with an icon that says the same as the colour. */
export function Notice({ tone, title, children, spoken = false }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={styles.notice} data-tone={tone} role={spoken ? "status" : undefined}>
      <Icon size={18} aria-hidden="true" className={styles.icon} />
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
