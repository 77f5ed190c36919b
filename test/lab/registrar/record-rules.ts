import { isIP, isIPv4, isIPv6 } from "node:net";
import { recordKey, type ZoneRecord } from "../dns/zone-record.ts";
import { isRecordType } from "./record-types.ts";

/** A record's data as it was typed, each number in a field of its own. */
export interface TypedData {
  type: string;
  value: string;
  priority: string;
  weight: string;
  port: string;
}

/** The sentence for each field that is not right. */
export type DataErrors = Partial<Record<keyof TypedData, string>>;

/** Characters; what the registrars' text fields take. */
const MAX_TEXT = 2048;
const MAX_UINT16 = 65_535;
/** RFC 1035 §2.3.4, in text without the final dot. */
const MAX_NAME = 253;
const HOST_LABEL = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** RFC 6698 §2.2; the numbers that are in use have one digit. */
const TLSA_VALUE = /^(\d)\s+(\d)\s+(\d)\s+((?:[0-9a-f]{2})+)$/i;
const CAA_VALUE = /^(\d{1,3})\s+(issue|issuewild|iodef)\s+"?([^"]*)"?$/;

/** Whether every label may stand in a name of a zone and the whole is not too long. */
export function isName(name: string): boolean {
  return name.length <= MAX_NAME && name.split(".").every((label) => HOST_LABEL.test(label));
}

/** What a record holds, by its type. */
export type Held = ZoneRecord extends infer R
  ? R extends ZoneRecord
    ? Omit<R, "name" | "ttl">
    : never
  : never;

/**
 * Reads what was typed for a record's data.
 * @param errors takes a sentence for each field that is not right.
 * @returns null where that is too little to be a record.
 */
export function readHeld(typed: TypedData, errors: DataErrors): Held | null {
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

function readTarget(value: string, what: string, errors: DataErrors): string {
  const target = value.toLowerCase().replace(/\.$/, "");
  if (isIP(target)) errors.value = `Enter ${what}, not an IP address.`;
  else if (!isName(target)) errors.value = "This is not a valid host name.";
  return target;
}

function readNumber(
  text: string,
  field: "priority" | "weight" | "port",
  errors: DataErrors,
): number {
  const number = Number(text.trim());
  if (!/^\d+$/.test(text.trim()) || number > MAX_UINT16) {
    errors[field] = `Enter a number from 0 to ${MAX_UINT16}.`;
  }
  return number;
}

function readCaa(value: string, errors: DataErrors): Held | null {
  const [, flags, tag, authority] = CAA_VALUE.exec(value) ?? [];
  if (tag !== "issue" && tag !== "issuewild" && tag !== "iodef") {
    errors.value = 'Enter flags, tag and value, like 0 issue "ca.example".';
    return null;
  }
  if (Number(flags) > 255) errors.value = "The flags are a number from 0 to 255.";
  return { type: "CAA", flags: Number(flags), tag, value: authority ?? "" };
}

function readTlsa(value: string, errors: DataErrors): Held | null {
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

/** Why a record cannot stand beside the others, and which of its fields says so. */
export interface Conflict {
  field: "name" | "value";
  sentence: string;
}

/**
 * @param domain the zone's apex.
 * @param standing the zone's records, without the one that is being edited.
 */
export function conflictWith(
  record: ZoneRecord,
  domain: string,
  standing: readonly ZoneRecord[],
): Conflict | null {
  if (standing.some((other) => recordKey(other) === recordKey(record))) {
    return { field: "value", sentence: "This record exists already." };
  }
  const atName = (sentence: string): Conflict => ({ field: "name", sentence });
  if (record.type === "NS" && record.name === domain) {
    return atName("The domain's own name servers are changed under Registration.");
  }
  const neighbours = standing.filter(({ name }) => name === record.name);
  // RFC 1034 §3.6.2: where a CNAME is, nothing else may be; the apex has its name servers.
  if (record.type === "CNAME" && (neighbours.length > 0 || record.name === domain)) {
    return atName("A CNAME cannot stand beside other records of the same host.");
  }
  return neighbours.some(({ type }) => type === "CNAME")
    ? atName("This host has a CNAME record; no other record can stand beside it.")
    : null;
}
