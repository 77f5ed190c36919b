import type { Page } from "@playwright/test";
import { type Owner, REQUIRED } from "../journey/owner.ts";
import type { ExtensionView } from "../setup/extension-view.ts";
import type { Album } from "./album.ts";
import { beside } from "./beside.ts";

/** The other provider's mail servers, which the owner removes himself. */
const FOREIGN_SERVERS = ["mx1.postfix-haus.example", "mx2.postfix-haus.example"];
/** Old answers run out within a minute; the popup looks again by itself. */
const ALL_PASS_WITHIN_MS = 180_000;

/** The whole journey, step by step, as an owner would go it, with a picture of each step. */
export async function guidedTour(owner: Owner, domain: string, album: Album): Promise<boolean> {
  const say = (text: string) => console.log(`  ${String(album.size).padStart(2)}  ${text}`);
  const shot = async (title: string, view: Page | ExtensionView, text: string) => {
    const png = "screenshot" in view ? await view.screenshot() : await view.picture();
    album.add(title, png);
    say(text);
    return png;
  };

  const options = await owner.connect();
  await options.getByText("Connected. Your account has").waitFor();
  await shot("connected", options, "connected to Mila with a token, in the options");
  await options.close();

  const page = await owner.openDnsPage(domain);
  await shot(
    "dns-page",
    page,
    `opened the DNS page of ${domain}: another provider's mail stands in it`,
  );

  for (const [index, card] of REQUIRED.entries()) {
    const kind = ["mx", "spf", "dkim", "dmarc"][index] ?? "record";
    const popup = await owner.openPopup(page);
    await popup.sees(domain);
    await owner.openCard(popup, card);
    if (index === 0) await shot("popup", popup, "pressed the icon: what is required, and why");
    await owner.fill(popup, card);
    const filledPopup = await shot(
      `${kind}-popup`,
      popup,
      `had ${kind} filled in: the popup says what stands where`,
    );
    await popup.close();
    const marked = await shot(`${kind}-page`, page, `${kind} on the page, marked; not yet saved`);
    if (index === 0) {
      album.addNamed("beside", await beside(owner.browser.context, marked, filledPopup));
      await page.bringToFront();
    }
    await owner.save(page);
    say(`saved ${kind} himself`);
  }
  for (const server of FOREIGN_SERVERS) await owner.deleteRow(page, server);
  await shot("old-mx-deleted", page, "deleted the other provider's MX himself");

  const popup = await owner.openPopup(page);
  await popup.press("Check now");
  try {
    await popup.sees("All records are right", ALL_PASS_WITHIN_MS);
  } finally {
    await shot("outcome", popup, "asked for a look: how the records stand");
  }
  await popup.close();
  const badge = await owner.badge();
  say(`the badge on the toolbar shows ${badge}`);
  return badge === "✓";
}
