import type { ZoneRecord } from "../../dns/zone-record.ts";
import { conflictWith, isName, readHeld, type TypedData } from "../record-rules.ts";
import { shownValue } from "../shown-value.ts";
import { DEFAULT_TTL, shownHost, ttlChoices } from "./record-types.ts";

/** What was typed into the form, as it was typed. */
export interface TypedRecord extends TypedData {
  host: string;
  ttl: string;
}

export type Field = keyof TypedRecord;

/** The sentence under each field that is not right. */
export type FormErrors = Partial<Record<Field, string>>;

export type ReadForm = { ok: true; record: ZoneRecord } | { ok: false; errors: FormErrors };

export const emptyRecord: TypedRecord = {
  type: "A",
  host: "",
  value: "",
  priority: "",
  weight: "",
  port: "",
  ttl: String(DEFAULT_TTL),
};

/** The form filled in for a record that stands in the zone. */
export function typedFrom(record: ZoneRecord, domain: string): TypedRecord {
  return {
    type: record.type,
    host: shownHost(record.name, domain),
    value: shownValue(record),
    priority:
      record.type === "MX"
        ? String(record.preference)
        : record.type === "SRV"
          ? String(record.priority)
          : "",
    weight: record.type === "SRV" ? String(record.weight) : "",
    port: record.type === "SRV" ? String(record.port) : "",
    ttl: String(record.ttl),
  };
}

/**
 * Reads the form as this registrar does. As at many, the host is always taken to be relative:
 * a full name is stored with the domain behind it once more.
 * @param standing the zone's records, without the one that is being edited.
 * @param keptTtl a TTL that may stay though it is none of the choices: the edited record's own.
 */
export function readForm(
  typed: TypedRecord,
  domain: string,
  standing: readonly ZoneRecord[],
  keptTtl: number | null,
): ReadForm {
  const errors: FormErrors = {};
  const name = readHost(typed.host, domain);
  if (!name.ok) errors.host = name.error;
  const ttl = Number(typed.ttl);
  if (!ttlChoices.some(({ seconds }) => seconds === ttl) && ttl !== keptTtl) {
    errors.ttl = "Choose how long the record may be remembered.";
  }
  const held = readHeld(typed, errors);
  if (!held || !name.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  const record: ZoneRecord = { ...held, name: name.value, ttl };
  const conflict = conflictWith(record, domain, standing);
  if (!conflict) return { ok: true, record };
  const { field, sentence } = conflict;
  return { ok: false, errors: { [field === "name" ? "host" : field]: sentence } };
}

type Read<T> = { ok: true; value: T } | { ok: false; error: string };

function readHost(typed: string, domain: string): Read<string> {
  const host = typed.trim().toLowerCase();
  if (host === "") return { ok: false, error: "Enter a host, or @ for the domain itself." };
  if (host === "@") return { ok: true, value: domain };
  const name = `${host}.${domain}`;
  if (!isName(name)) {
    return {
      ok: false,
      error: "A host has letters, digits, hyphens, underscores and dots between its parts.",
    };
  }
  return { ok: true, value: name };
}
