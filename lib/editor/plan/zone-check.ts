import { isAtOrBelow } from "../../records/domain-name.ts";
import type { FillHints } from "../fill-order.ts";
import type { Reading } from "../recognise/reading.ts";
import type { PageZone } from "../recognise/zone.ts";

export type ZoneCheck =
  | { kind: "ours"; zone: string }
  | { kind: "other"; zone: string }
  | { kind: "ask" };

/**
 * Whether the page edits the zone that holds the record. What the page tells wins over what the
 * owner said of it; where it tells nothing, he is asked.
 * @param name owner name of the record.
 */
export function checkZone(page: PageZone, hints: FillHints, name: string): ZoneCheck {
  const zone = hints.zone ?? hints.domain;
  if (page.kind === "untold") {
    return hints.zoneConfirmed && isAtOrBelow(name, zone)
      ? { kind: "ours", zone }
      : { kind: "ask" };
  }
  if (page.name === zone) return { kind: "ours", zone };
  // Where DNS did not show the zone, a page of a parent may well be the one that holds the domain.
  if (hints.zone === null && isAtOrBelow(hints.domain, page.name)) {
    return hints.zoneConfirmed ? { kind: "ours", zone: page.name } : { kind: "ask" };
  }
  return { kind: "other", zone: page.name };
}

/**
 * The reading without the forms, tables and add controls that tell another zone: a page may edit
 * two, and what it says at its top does not hold for all that stands on it.
 * @param host of the page, whose own domain stands in headings and names no zone.
 * @returns `other` is the zone that forms tell where none is left; null where one is, or none was.
 */
export function ofZone(
  reading: Reading,
  zone: string,
  host: string,
): { reading: Reading; other: string | null } {
  // A heading may name a record of the zone.
  const strange = (name: string) => !isAtOrBelow(name, zone) && !isAtOrBelow(host, name);
  const forms = reading.forms.filter(({ zones }) => !zones.some(strange));
  const add = reading.add.filter(({ zones }) => new Set(zones).size !== 1 || !zones.some(strange));
  const tables = reading.tables.filter(
    ({ zones }) => new Set(zones).size !== 1 || !zones.some(strange),
  );
  const gone = reading.forms.find((form) => !forms.includes(form));
  const other = forms.length === 0 ? (gone?.zones.find(strange) ?? null) : null;
  const rows = tables.flatMap(({ records }) => records);
  return { reading: { ...reading, forms, add, tables, rows }, other };
}
