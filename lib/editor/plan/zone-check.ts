import { isAtOrBelow } from "../../records/domain-name.ts";
import type { FillHints } from "../outcome.ts";
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
