import { dkim } from "./catalogue/dkim.ts";
import { dmarc } from "./catalogue/dmarc.ts";
import { dnssec } from "./catalogue/dnssec.ts";
import { mx } from "./catalogue/mx.ts";
import { names } from "./catalogue/names.ts";
import { others } from "./catalogue/others.ts";
import { resolver } from "./catalogue/resolver.ts";
import type { Rows } from "./catalogue/rows.ts";
import { spf } from "./catalogue/spf.ts";
import { spreading } from "./catalogue/spreading.ts";
import { srv } from "./catalogue/srv.ts";
import { zone } from "./catalogue/zone.ts";
import type { Finding } from "./report.ts";

/**
 * Every finding there is: how much it weighs, what it is about, and where it is written; one file a
 * subject in `catalogue/`. A code never changes its meaning. Sentences:
 * `finding_<code>_message` and `finding_<code>_action` in lib/words, with `_` for `-`.
 */

export interface CatalogueEntry {
  severity: Finding["severity"];
  /** What it is about: a kind of record, the zone, the resolvers, … */
  kind: string;
  /** RFC section or document; null where it follows from the required record alone. */
  source: string | null;
}

const any = {
  "record-missing": ["blocks", null],
  "record-wrong": ["blocks", null],
} as const satisfies Rows;

const blocks = {
  any,
  mx,
  spf,
  dkim,
  dmarc,
  srv,
  others,
  zone,
  dnssec,
  spreading,
  names,
  resolver,
} as const;

type CodeOf<B> = B extends unknown ? Extract<keyof B, string> : never;
export type FindingCode = CodeOf<(typeof blocks)[keyof typeof blocks]>;

/** By code. */
export const catalogue: ReadonlyMap<string, CatalogueEntry> = new Map(
  Object.entries(blocks).flatMap(([kind, rows]) =>
    Object.entries(rows).map(([code, [severity, source]]) => [code, { severity, kind, source }]),
  ),
);
