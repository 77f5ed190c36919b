import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";

interface DialogProps {
  title: string;
  children: ReactNode;
  /** Words of the button that goes on. */
  action: string;
  tone?: "strong" | "danger";
  onSubmit: () => void;
  onClose: () => void;
}

/** A dialog beside the app's root, which cannot be reached while it is open. */
export function Dialog({
  title,
  children,
  action,
  tone = "strong",
  onSubmit,
  onClose,
}: DialogProps) {
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const root = document.getElementById("root");
    const before = document.activeElement;
    root?.setAttribute("inert", "");
    box.current?.querySelector<HTMLElement>("button, input, textarea")?.focus();
    return () => {
      root?.removeAttribute("inert");
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return createPortal(
    <div className="veil">
      <form
        ref={box}
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        className="dialog"
        noValidate
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === "Escape") onClose();
        }}
      >
        <h2 id={id}>{title}</h2>
        {children}
        <div className="dialog-buttons">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className={tone}>
            {action}
          </button>
        </div>
      </form>
    </div>,
    document.body,
  );
}
