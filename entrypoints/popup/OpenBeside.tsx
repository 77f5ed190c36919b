import { PanelRight } from "lucide-react";
import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { IconButton } from "../../components/button/IconButton.tsx";
import { openSidePanel } from "../../lib/side-panel.ts";
import { say } from "../../lib/words/words.ts";

/** Opens the panel that stays beside the page, and closes the popup, which would lie over it. */
export function OpenBeside() {
  // Known beforehand: the panel opens only in the press itself.
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    let closed = false;
    browser.windows.getCurrent().then(
      ({ id }) => {
        if (!closed && id !== undefined) setWindowId(id);
      },
      (error: unknown) => console.error("the window of the popup is not known", error),
    );
    return () => {
      closed = true;
    };
  }, []);
  if (windowId === null) return null;
  return (
    <IconButton
      icon={PanelRight}
      label={say("panel_open")}
      onClick={() => {
        openSidePanel(windowId).then(
          () => window.close(),
          (error: unknown) => console.error("the panel did not open", error),
        );
      }}
    />
  );
}
