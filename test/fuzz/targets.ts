import { apiTargets } from "./parsers/api.ts";
import { dnsTargets } from "./parsers/dns.ts";
import { pasteTargets } from "./parsers/paste.ts";
import { spfTargets } from "./parsers/spf.ts";
import { tagListTargets } from "./parsers/tag-lists.ts";
import type { FuzzTarget } from "./target.ts";

/** Every parser that reads what others wrote. */
export const fuzzTargets: readonly FuzzTarget[] = [
  ...spfTargets,
  ...tagListTargets,
  ...dnsTargets,
  ...pasteTargets,
  ...apiTargets,
];
