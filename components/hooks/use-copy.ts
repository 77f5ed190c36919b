import { useEffect, useState } from "react";

/** How long "Copied" stands: long enough to be read, short enough that it tells of this press. */
const COPIED_FOR_MS = 2000;

export type CopyState = "idle" | "copied" | "refused";

/** Puts a text on the clipboard and tells for a while what came of it. */
export function useCopy(): { state: CopyState; copy(text: string): void } {
  const [press, setPress] = useState<{ state: CopyState; at: number }>({ state: "idle", at: 0 });
  useEffect(() => {
    if (press.state === "idle") return;
    const timer = setTimeout(() => setPress({ state: "idle", at: 0 }), COPIED_FOR_MS);
    return () => clearTimeout(timer);
  }, [press]);
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setPress({ state: "copied", at: Date.now() }),
      () => setPress({ state: "refused", at: Date.now() }),
    );
  };
  return { state: press.state, copy };
}
