import type { Page } from "@playwright/test";
import type { GalleryState, PageState } from "./gallery-state.ts";
import { NOW } from "./samples.ts";

/** Opens a state in a page, as the owner would find it. */
export async function show(page: Page, url: string, state: GalleryState): Promise<void> {
  const given: PageState = {
    storage: state.storage,
    answers: state.answers,
    silent: state.silent ?? [],
    sent: [],
  };
  await page.clock.setFixedTime(NOW);
  await page.addInitScript((gallery) => Object.assign(globalThis, { gallery }), given);
  await page.goto(`${url}/${state.view}/index.html`);
  await page.locator("#root > *").first().waitFor();
  if (state.offline) await page.context().setOffline(true);
  await state.act?.(page);
}
