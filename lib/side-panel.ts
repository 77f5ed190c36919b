import { browser } from "wxt/browser";

declare module "@wxt-dev/browser" {
  namespace Browser {
    /** Firefox's, which Chrome's types do not know. */
    namespace sidebarAction {
      function open(): Promise<void>;
    }
  }
}

/**
 * Opens the panel beside the page. Browsers allow it only while a press is being handled, so it is
 * called before anything is awaited.
 * @param windowId of the window in which the owner pressed; Firefox opens it in that one by itself.
 */
export function openSidePanel(windowId: number): Promise<void> {
  return import.meta.env.FIREFOX
    ? browser.sidebarAction.open()
    : browser.sidePanel.open({ windowId });
}
