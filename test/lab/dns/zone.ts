import * as z from "zod/mini";
import { isAtOrBelow, selfAndAncestors } from "./names.ts";
import { type ZoneRecord, zoneRecordSchema } from "./zone-record.ts";

export const zoneSchema = z.object({
  name: z.string(),
  /** The zone's own NS set; the first is the primary in the SOA. */
  nameServers: z.array(z.string()).check(z.minLength(1)),
  serial: z.int().check(z.minimum(0), z.maximum(2 ** 32 - 1)),
  /** Seconds for which a *no* may be kept (RFC 2308 §4). */
  negativeTtl: z.int().check(z.minimum(0)),
  /** All but the SOA and the apex NS set. */
  records: z.array(zoneRecordSchema),
});

export type Zone = z.infer<typeof zoneSchema>;

/** What stands in the SOA beside what the zone says: a secondary's times, seconds (RFC 1912 §2.2). */
export const soaTimes = { refresh: 7200, retry: 900, expire: 1_209_600 } as const;

/** Seconds; as an hour is what most providers give their NS sets and SOAs. */
const INFRASTRUCTURE_TTL = 3600;

/** The SOA's own TTL, never below the minimum: the lesser of both is what counts (RFC 2308 §5). */
export function soaTtl(zone: Zone): number {
  return Math.max(zone.negativeTtl, INFRASTRUCTURE_TTL);
}

export function apexNameServers(zone: Zone): ZoneRecord[] {
  return zone.nameServers.map((target) => ({
    name: zone.name,
    ttl: INFRASTRUCTURE_TTL,
    type: "NS" as const,
    target,
  }));
}

/** What a zone says of one name and type (RFC 1034 §4.3.2), without following a CNAME. */
export type ZoneSays =
  | { kind: "records"; records: ZoneRecord[] }
  | { kind: "alias"; record: Extract<ZoneRecord, { type: "CNAME" }> }
  | { kind: "referral"; records: ZoneRecord[] }
  | { kind: "no-data" }
  | { kind: "no-name" };

/**
 * @param name at or below the zone's apex, normalised.
 * @param type in capitals, also one that the lab holds no records of.
 */
export function lookUp(zone: Zone, name: string, type: string): ZoneSays {
  const cut = delegation(zone, name);
  if (cut.length > 0) return { kind: "referral", records: cut };
  const atName = [
    ...zone.records.filter((record) => record.name === name),
    ...(name === zone.name ? apexNameServers(zone) : []),
  ];
  const alias = atName.find((record) => record.type === "CNAME");
  if (alias && type !== "CNAME" && type !== "ANY") return { kind: "alias", record: alias };
  const records = atName.filter((record) => record.type === type || type === "ANY");
  if (records.length > 0) return { kind: "records", records };
  // A name with something below it exists, be it itself empty (RFC 8020 §2).
  const exists =
    name === zone.name || zone.records.some((record) => isAtOrBelow(record.name, name));
  return { kind: exists ? "no-data" : "no-name" };
}

/** The NS set at the highest zone cut below the apex that the name lies at or below. */
function delegation(zone: Zone, name: string): ZoneRecord[] {
  const below = [...selfAndAncestors(name)].filter(
    (ancestor) => ancestor !== zone.name && isAtOrBelow(ancestor, zone.name),
  );
  for (const ancestor of below.reverse()) {
    const servers = zone.records.filter(
      (record) => record.type === "NS" && record.name === ancestor,
    );
    if (servers.length > 0) return servers;
  }
  return [];
}
