import { recordKey, type ZoneRecord } from "../../dns/zone-record.ts";
import { conflictWith, type DataErrors, isName, readHeld } from "../record-rules.ts";
import { shownValue } from "../shown-value.ts";
import { type Draft, type RecordJson, ttlChoices } from "./record-json.ts";

export type ReadDraft =
  | { ok: true; record: ZoneRecord }
  | { ok: false; fields: Record<string, string> };

export function jsonOf(record: ZoneRecord): RecordJson {
  const { type, name, ttl } = record;
  const service = type === "SRV" ? record : null;
  const priority = type === "MX" ? record.preference : service?.priority;
  return {
    id: recordKey(record),
    type,
    name,
    value: shownValue(record),
    priority: String(priority ?? ""),
    weight: String(service?.weight ?? ""),
    port: String(service?.port ?? ""),
    ttl,
  };
}

/**
 * Reads what came from the dialog. Names are given in full; any other is refused.
 * @param standing the zone's records, without the one that is being edited.
 * @param keptTtl a TTL that may stay though it is none of the choices: the edited record's own.
 */
export function readDraft(
  draft: Draft,
  domain: string,
  standing: readonly ZoneRecord[],
  keptTtl: number | null,
): ReadDraft {
  const fields: DataErrors & { name?: string; ttl?: string } = {};
  const name = draft.name.trim().toLowerCase();
  if (name !== domain && !name.endsWith(`.${domain}`)) {
    fields.name = `The name must be ${domain} or end in .${domain}.`;
  } else if (!isName(name)) fields.name = "This is not a valid name.";
  if (!ttlChoices.some(({ seconds }) => seconds === draft.ttl) && draft.ttl !== keptTtl) {
    fields.ttl = "Choose a TTL.";
  }
  const held = readHeld(draft, fields);
  if (!held || Object.keys(fields).length > 0) return { ok: false, fields };
  const record: ZoneRecord = { ...held, name, ttl: draft.ttl };
  const conflict = conflictWith(record, domain, standing);
  return conflict
    ? { ok: false, fields: { [conflict.field]: conflict.sentence } }
    : { ok: true, record };
}
