import * as z from "zod/mini";
import { type TaughtControl, taughtControlSchema } from "../editor/taught.ts";

/** More sites than anyone edits DNS at, and more controls than an editor has. */
const MOST_SITES = 100;
const MOST_CONTROLS = 60;

/** What the owner taught by pointing, by the host of the site; the newest last. */
export const taughtItemSchema = z.object({
  sites: z.array(z.object({ host: z.string(), controls: z.array(taughtControlSchema) })),
});

export type TaughtItem = z.infer<typeof taughtItemSchema>;

export const nothingTaught: TaughtItem = { sites: [] };

/** What is known of a site. */
export function taughtAt({ sites }: TaughtItem, host: string): TaughtControl[] {
  return sites.find((site) => site.host === host)?.controls ?? [];
}

/** With one more control; what was said of one that is called so before holds no longer. */
export function withTaught(taught: TaughtItem, host: string, control: TaughtControl): TaughtItem {
  const calling = JSON.stringify(control.calling);
  const others = taughtAt(taught, host).filter(
    (known) => JSON.stringify(known.calling) !== calling,
  );
  const controls = [...others, control].slice(-MOST_CONTROLS);
  const sites = [...withoutSite(taught, host).sites, { host, controls }].slice(-MOST_SITES);
  return { sites };
}

/** Without what is known of a site. */
export function withoutSite({ sites }: TaughtItem, host: string): TaughtItem {
  return { sites: sites.filter((site) => site.host !== host) };
}
