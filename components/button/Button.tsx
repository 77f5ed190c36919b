import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import styles from "./button.module.css";

type ButtonProps = Omit<ComponentProps<"button">, "className"> & {
  look: "primary" | "secondary" | "quiet";
  icon?: LucideIcon;
  /** Turns the icon while something is under way. */
  turning?: boolean;
  /**
   * Whether it cannot be pressed now. It keeps the focus meanwhile, which a disabled button loses:
   * whoever works by keyboard or hears the page stays where he pressed.
   */
  busy?: boolean;
};

/** A command with its name on it. */
export function Button({
  look,
  icon: Icon,
  turning = false,
  busy = false,
  onClick,
  children,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`${styles.button} ${styles[look]}`}
      data-look={look}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {Icon && (
        <Icon size={16} aria-hidden="true" className={turning ? styles.turning : undefined} />
      )}
      <span>{children}</span>
    </button>
  );
}
