import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import styles from "./button.module.css";

type IconButtonProps = Omit<ComponentProps<"button">, "className" | "children"> & {
  icon: LucideIcon;
  /** The name of the command, for the tooltip and for a screen reader. */
  label: string;
};

/** A command that is known by its picture. */
export function IconButton({ icon: Icon, label, type = "button", ...rest }: IconButtonProps) {
  return (
    <button type={type} className={styles.iconButton} aria-label={label} title={label} {...rest}>
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}
