import { useCallback, useState } from "react";
import { browser } from "wxt/browser";
import { send } from "../../lib/send.ts";
import { useCommand } from "../hooks/use-command.ts";

export interface NoticesCommand {
  /** Switches notices on, asking the browser for the permission, or off. */
  change(on: boolean): void;
  /** Whether the owner, or the browser, said no just now. */
  refused: boolean;
}

/** The browser's notices, for which the permission is asked at the press that wants them. */
export function useNotices(): NoticesCommand {
  const [refused, setRefused] = useState(false);
  const command = useCommand(
    useCallback(async (on: boolean) => {
      // Before anything else is awaited: the browser asks only within the owner's press.
      const allowed = on
        ? await browser.permissions.request({ permissions: ["notifications"] })
        : false;
      setRefused(on && !allowed);
      await send("set-notices", { notices: allowed });
    }, []),
  );
  return { change: command.run, refused };
}
