import { canonicalJson } from "./canonical-json.ts";
import { type Convention, joinConventions, usualConvention } from "./convention.ts";
import { relativeName } from "./domain-name.ts";
import type { RecordPart, WrittenPart } from "./parts.ts";
import { type Rdata, typeName } from "./rdata.ts";
import type { RequiredRecord } from "./required-record.ts";
import { quotedStrings } from "./txt.ts";

/**
 * The owner name as a host field wants it.
 * @param zone the zone that the editor edits; a name outside of it is written in full.
 */
export function renderName(name: string, zone: string, convention: Convention): string {
  const { apex, nameForm } = joinConventions(convention, usualConvention);
  const relative = relativeName(name, zone);
  if (relative === null) return name;
  if (relative === "") return { at: "@", blank: "", full: name, unknown: "@" }[apex];
  return nameForm === "absolute" ? name : relative;
}

/** A host name inside a value, with the final dot where this editor needs one. */
export function renderTarget(host: string, convention: Convention): string {
  return convention.targetDot === "required" && host !== "" ? `${host}.` : host;
}

/** A TXT value, raw or in quoted strings of at most 255 octets. */
export function renderText(text: string, convention: Convention): string {
  return convention.txt === "quoted" ? quotedStrings(text) : text;
}

/** A TTL in the editor's unit; a fraction is rounded up, so that the TTL never gets shorter. */
export function renderTtl(seconds: number, convention: Convention): string {
  const secondsPerUnit = { seconds: 1, minutes: 60, hours: 3600, unknown: 1 }[convention.ttlUnit];
  return String(Math.ceil(seconds / secondsPerUnit));
}

/** `_imaps._tcp` of a service name (RFC 2782), without underscores. */
function serviceLabels(name: string): { service: string; protocol: string; rest: string } | null {
  const match = /^_([^.]+)\._([^.]+)\.(.+)$/.exec(name);
  const [, service, protocol, rest] = match ?? [];
  return service && protocol && rest ? { service, protocol, rest } : null;
}

type Values = [WrittenPart, string][];

function renderRdata(rdata: Rdata, convention: Convention): Values {
  const target = (host: string) => renderTarget(host, convention);
  switch (rdata.type) {
    case "MX":
      return convention.mxPreference === "in-value"
        ? [["value", `${rdata.preference} ${target(rdata.exchange)}`]]
        : [
            ["value", target(rdata.exchange)],
            ["priority", String(rdata.preference)],
          ];
    case "TXT":
      return [["value", renderText(rdata.text, convention)]];
    case "CNAME":
    case "NS":
      return [["value", target(rdata.target)]];
    case "A":
    case "AAAA":
      return [["value", rdata.address]];
    case "SRV":
      return convention.srv === "one-value"
        ? [["value", `${rdata.priority} ${rdata.weight} ${rdata.port} ${target(rdata.target)}`]]
        : [
            ["priority", String(rdata.priority)],
            ["weight", String(rdata.weight)],
            ["port", String(rdata.port)],
            ["target", target(rdata.target)],
          ];
    case "CAA":
      return [
        ["flags", String(rdata.flags)],
        ["tag", rdata.tag],
        ["value", rdata.value],
      ];
    case "TLSA":
      return [
        ["value", `${rdata.usage} ${rdata.selector} ${rdata.matchingType} ${rdata.association}`],
      ];
    case "other":
      return [["value", canonicalJson(rdata.data)]];
  }
}

/**
 * Writes a record in the parts that an editor of this convention asks for, in the order in which
 * editors show them: type, name, value, the numbers, TTL.
 * @param zone the zone that is edited, e.g. `example.com` for `mail.example.com`.
 */
export function renderRecord(
  record: Pick<RequiredRecord, "name" | "ttl" | "rdata">,
  zone: string,
  convention: Convention,
): RecordPart[] {
  const split = convention.srv === "service-protocol-split" && record.rdata.type === "SRV";
  const labels = split ? serviceLabels(record.name) : null;
  const names: Values = labels
    ? [
        ["service", `_${labels.service}`],
        ["protocol", `_${labels.protocol}`],
        ["name", renderName(labels.rest, zone, convention)],
      ]
    : [["name", renderName(record.name, zone, convention)]];
  const parts: Values = [
    ["type", typeName(record.rdata)],
    ...names,
    ...renderRdata(record.rdata, convention),
    ["ttl", renderTtl(record.ttl, convention)],
  ];
  return parts.map(([part, text]) => ({ part, text }));
}
