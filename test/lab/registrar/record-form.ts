import { isIP, isIPv4, isIPv6 } from "node:net";
import { recordKey, type ZoneRecord } from "../dns/zone-record.ts";
import { DEFAULT_TTL, isRecordType, shownHost, shownValue, ttlChoices } from "./record-types.ts";

/** What was typed into the form, as it was typed. */
export interface TypedRecord {
  type: string;
  host: string;
  value: string;
  priority: string;
  weight: string;
  port: string;
  ttl: string;
}

export type Field = keyof TypedRecord;

/** The sentence under each field that is not right. */
export type FormErrors = Partial<Record<Field, string>>;

export type ReadForm = { ok: true; record: ZoneRecord } | { ok: false; errors: FormErrors };

/** Characters; what this registrar's text field takes. */
const MAX_TEXT = 2048;
const MAX_UINT16 = 65_535;
/** RFC 1035 §2.3.4, in text without the final dot. */
const MAX_NAME = 253;
const HOST_LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** RFC 6698 §2.2; the numbers that are in use have one digit. */
const TLSA_VALUE = /^(\d)\s+(\d)\s+(\d)\s+((?:[0-9a-f]{2})+)$/i;
const CAA_VALUE = /^(\d{1,3})\s+(issue|issuewild|iodef)\s+"?([^"]*)"?$/;

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
  return conflict ? { ok: false, errors: conflict } : { ok: true, record };
}

type Read<T> = { ok: true; value: T } | { ok: false; error: string };

function readHost(typed: string, domain: string): Read<string> {
  const host = typed.trim().toLowerCase();
  if (host === "") return { ok: false, error: "Enter a host, or @ for the domain itself." };
  if (host === "@") return { ok: true, value: domain };
  const name = `${host}.${domain}`;
  if (!host.split(".").every((label) => HOST_LABEL.test(label)) || name.length > MAX_NAME) {
    return {
      ok: false,
      error: "A host has letters, digits, hyphens, underscores and dots between its parts.",
    };
  }
  return { ok: true, value: name };
}

type Held = ZoneRecord extends infer R
  ? R extends ZoneRecord
    ? Omit<R, "name" | "ttl">
    : never
  : never;

/** Reads what the record holds, by its type; puts what is wrong into `errors`. */
function readHeld(typed: TypedRecord, errors: FormErrors): Held | null {
  const { type } = typed;
  const value = typed.value.trim();
  if (!isRecordType(type)) {
    errors.type = "Choose a type.";
    return null;
  }
  if (value === "") {
    errors.value = "Enter a value.";
    return null;
  }
  switch (type) {
    case "A":
      if (!isIPv4(value)) errors.value = "Enter an IPv4 address, like 203.0.113.40.";
      return { type, address: value };
    case "AAAA":
      if (!isIPv6(value)) errors.value = "Enter an IPv6 address, like 2001:db8::40.";
      return { type, address: value };
    case "CNAME":
    case "NS":
      return { type, target: readTarget(value, "a host name", errors) };
    case "MX":
      return {
        type,
        preference: readNumber(typed.priority, "priority", errors),
        exchange: readTarget(value, "the mail server's name", errors),
      };
    case "SRV":
      return {
        type,
        priority: readNumber(typed.priority, "priority", errors),
        weight: readNumber(typed.weight, "weight", errors),
        port: readNumber(typed.port, "port", errors),
        target: readTarget(value, "the server's name", errors),
      };
    case "TXT":
      if (value.length > MAX_TEXT) errors.value = `A text has at most ${MAX_TEXT} characters.`;
      return { type, text: value.replace(/\s*[\r\n]+\s*/g, " ") };
    case "CAA":
      return readCaa(value, errors);
    case "TLSA":
      return readTlsa(value, errors);
  }
}

function readTarget(value: string, what: string, errors: FormErrors): string {
  const target = value.toLowerCase().replace(/\.$/, "");
  if (isIP(target)) errors.value = `Enter ${what}, not an IP address.`;
  else if (
    !target.split(".").every((label) => HOST_LABEL.test(label)) ||
    target.length > MAX_NAME
  ) {
    errors.value = "This is not a valid host name.";
  }
  return target;
}

function readNumber(
  text: string,
  field: "priority" | "weight" | "port",
  errors: FormErrors,
): number {
  const number = Number(text.trim());
  if (!/^\d+$/.test(text.trim()) || number > MAX_UINT16) {
    errors[field] = `Enter a number from 0 to ${MAX_UINT16}.`;
  }
  return number;
}

function readCaa(value: string, errors: FormErrors): Held | null {
  const [, flags, tag, authority] = CAA_VALUE.exec(value) ?? [];
  if (tag !== "issue" && tag !== "issuewild" && tag !== "iodef") {
    errors.value = 'Enter flags, tag and value, like 0 issue "ca.example".';
    return null;
  }
  if (Number(flags) > 255) errors.value = "The flags are a number from 0 to 255.";
  return { type: "CAA", flags: Number(flags), tag, value: authority ?? "" };
}

function readTlsa(value: string, errors: FormErrors): Held | null {
  const [, usage, selector, matchingType, association] = TLSA_VALUE.exec(value) ?? [];
  if (association === undefined) {
    errors.value = "Enter usage, selector, matching type and the association in hexadecimal.";
    return null;
  }
  return {
    type: "TLSA",
    usage: Number(usage),
    selector: Number(selector),
    matchingType: Number(matchingType),
    association: association.toLowerCase(),
  };
}

function conflictWith(
  record: ZoneRecord,
  domain: string,
  standing: readonly ZoneRecord[],
): FormErrors | null {
  if (standing.some((other) => recordKey(other) === recordKey(record))) {
    return { value: "This record exists already." };
  }
  if (record.type === "NS" && record.name === domain) {
    return { host: "The domain's own name servers are changed under Registration." };
  }
  const neighbours = standing.filter(({ name }) => name === record.name);
  // RFC 1034 §3.6.2: where a CNAME is, nothing else may be; the apex has its name servers.
  if (record.type === "CNAME" && (neighbours.length > 0 || record.name === domain)) {
    return { host: "A CNAME cannot stand beside other records of the same host." };
  }
  return neighbours.some(({ type }) => type === "CNAME")
    ? { host: "This host has a CNAME record; no other record can stand beside it." }
    : null;
}
