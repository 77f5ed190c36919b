import { browser } from "wxt/browser";
import type { News } from "../../lib/state/domain-item.ts";
import { say } from "../../lib/words/words.ts";

/** The same news always has the same id, so that the browser shows it once however often it is told. */
function noticeId(domain: string, { kind, at }: News): string {
  return `${kind} ${at} ${domain}`;
}

function domainOf(noticeId: string): string {
  return noticeId.split(" ").at(-1) ?? "";
}

const titles = {
  "all-pass": "notice_all_pass",
  broken: "notice_broken",
} as const;

const texts = {
  "all-pass": "notice_all_pass_text",
  broken: "notice_broken_text",
} as const;

/** The browser's notices; null while the owner has not allowed them (any more). */
function notices() {
  // The browser has no such room at all before the permission is given.
  const given: typeof browser.notifications | undefined = browser.notifications;
  return given ?? null;
}

/** Tells the owner news of a domain by the browser's notices, where he has allowed them. */
export async function showNotice(domain: string, news: News): Promise<void> {
  const browserNotices = notices();
  if (browserNotices === null) return;
  const id = noticeId(domain, news);
  if (id in (await browserNotices.getAll())) return;
  await browserNotices.create(id, {
    type: "basic",
    iconUrl: browser.runtime.getURL("/icon/128.png"),
    title: say(titles[news.kind], domain),
    message: say(texts[news.kind]),
  });
}

async function openDomain(id: string): Promise<void> {
  await notices()?.clear(id);
  const domain = encodeURIComponent(domainOf(id));
  await browser.tabs.create({ url: `${browser.runtime.getURL("/popup.html")}?domain=${domain}` });
}

/**
 * Opens the domain of a notice that is pressed, in a tab: no click on a notice may open a popup. To
 * be called as soon as the worker runs, and again when the permission is given.
 */
export function openNotice(): void {
  const pressed = notices()?.onClicked;
  if (pressed && !pressed.hasListener(openDomain)) pressed.addListener(openDomain);
}
