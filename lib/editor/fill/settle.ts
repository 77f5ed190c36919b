import { waits } from "./limits.ts";

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Waits for the page's own state: nothing below `region` has changed for a moment, it is not marked
 * busy, and `ready` holds. Observes nothing after it returns.
 * @param ready asked each time the region is quiet.
 * @returns false where the longest wait passed first.
 */
export async function settled(region: Element, ready: () => boolean): Promise<boolean> {
  const started = performance.now();
  let changed = started;
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  observer.observe(region, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
  try {
    while (performance.now() - started < waits.longest) {
      const quietFor = performance.now() - changed;
      if (quietFor < waits.quiet) {
        await pause(waits.quiet - quietFor);
        continue;
      }
      const busy = region.isConnected && region.querySelector('[aria-busy="true"]') !== null;
      if (!busy && ready()) return true;
      await pause(waits.quiet);
    }
    return false;
  } finally {
    observer.disconnect();
  }
}

/** Waits until something is there, by looking again and again. */
export async function appears<T>(look: () => T | null, longest: number): Promise<T | null> {
  const started = performance.now();
  for (;;) {
    const found = look();
    if (found !== null || performance.now() - started > longest) return found;
    await pause(waits.look);
  }
}
