import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import { createPortal } from "react-dom";

interface Toast {
  id: number;
  text: string;
  tone: "good" | "bad";
}

/** Milliseconds for which a toast stays. */
const STAYS = 6000;

type Say = (text: string, tone?: Toast["tone"]) => void;

const ToastContext = createContext<Say>(() => {});

export const useToast = () => useContext(ToastContext);

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const last = useRef(0);
  const say = useCallback<Say>((text, tone = "good") => {
    last.current += 1;
    const id = last.current;
    setToasts((standing) => [...standing, { id, text, tone }]);
    setTimeout(() => setToasts((standing) => standing.filter((toast) => toast.id !== id)), STAYS);
  }, []);
  return (
    <ToastContext value={say}>
      {children}
      {createPortal(
        <div className="toasts" role="status" aria-live="polite">
          {toasts.map(({ id, text, tone }) => (
            <div key={id} className={`toast ${tone}`}>
              {text}
            </div>
          ))}
        </div>,
        document.body,
      )}
    </ToastContext>
  );
}
