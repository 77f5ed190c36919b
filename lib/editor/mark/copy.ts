/**
 * Copies a text on the owner's press. Pages served without TLS have no clipboard interface; there
 * the copy command is given, and its event answered before the page sees it.
 * @returns whether the browser let us.
 */
export async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Forbidden by the page's permissions policy: the command below needs none.
    }
  }
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
  };
  window.addEventListener("copy", answer, { capture: true, once: true });
  const done = document.execCommand("copy");
  window.removeEventListener("copy", answer, { capture: true });
  return done;
}
