import type { BrowserContext } from "@playwright/test";

/** Width of the page's picture in the joined one, CSS pixels. */
const PAGE_WIDTH = 900;

const source = (png: Buffer) => `data:image/png;base64,${png.toString("base64")}`;

/** Joins the pictures of a page and of the popup over it, as the owner has them before him. */
export async function beside(
  context: BrowserContext,
  page: Buffer,
  popup: Buffer,
): Promise<Buffer> {
  const sheet = await context.newPage();
  try {
    await sheet.setContent(`<!doctype html>
<style>
  body { margin: 0; padding: 24px; display: inline-flex; background: #dfe5e2; }
  img { display: block; border-radius: 10px; box-shadow: 0 6px 24px #0003; }
  .page { width: ${PAGE_WIDTH}px; }
  .popup { margin: 32px 0 0 -120px; align-self: flex-start; }
</style>
<img class="page" src="${source(page)}" alt=""><img class="popup" src="${source(popup)}" alt="">`);
    await sheet.locator("img").last().waitFor();
    return await sheet.locator("body").screenshot();
  } finally {
    await sheet.close();
  }
}
