import { browser } from "wxt/browser";
import { type Badge, badgeOf } from "../../lib/state/badge.ts";
import type { IndexItem } from "../../lib/state/index-item.ts";

/** Colours with white text at 4.5:1 or more; the sign tells the same without colour. */
const APPEARANCE: Record<Badge["kind"], { color: string }> = {
  none: { color: "#00000000" },
  todo: { color: "#8a5a00" },
  "all-pass": { color: "#1a6e4f" },
  broken: { color: "#b3261e" },
};

function textOf(badge: Badge): string {
  switch (badge.kind) {
    case "none":
      return "";
    case "todo":
      return String(badge.count);
    case "all-pass":
      return "✓";
    case "broken":
      return "!";
  }
}

/** Shows on the toolbar where things stand. */
export async function showBadge(index: IndexItem): Promise<void> {
  const badge = badgeOf(index);
  await browser.action.setBadgeBackgroundColor(APPEARANCE[badge.kind]);
  await browser.action.setBadgeTextColor({ color: "#ffffff" });
  await browser.action.setBadgeText({ text: textOf(badge) });
}
