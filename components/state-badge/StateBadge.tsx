import type { LucideIcon } from "lucide-react";
import type { Tone } from "../notice/Notice.tsx";
import styles from "./state-badge.module.css";

interface StateBadgeProps {
  tone: Tone;
  icon: LucideIcon;
  word: string;
}

/** A state as a shape and a word; the colour only repeats them. */
export function StateBadge({ tone, icon: Icon, word }: StateBadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon size={14} aria-hidden="true" strokeWidth={2.4} />
      {word}
    </span>
  );
}
