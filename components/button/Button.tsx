import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import styles from "./button.module.css";

type ButtonProps = Omit<ComponentProps<"button">, "className"> & {
  look: "primary" | "secondary" | "quiet";
  icon?: LucideIcon;
  /** Turns the icon while something is under way. */
  turning?: boolean;
};

/** A command with its name on it. */
export function Button({
  look,
  icon: Icon,
  turning = false,
  children,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={`${styles.button} ${styles[look]}`} data-look={look} {...rest}>
      {Icon && (
        <Icon size={16} aria-hidden="true" className={turning ? styles.turning : undefined} />
      )}
      <span>{children}</span>
    </button>
  );
}
