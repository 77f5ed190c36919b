import { canonicalJson } from "../canonical-json.ts";
import { isAtOrBelow, parseDomainName } from "../domain-name.ts";
import { type Rdata, typeName } from "../rdata.ts";
import { inGuideOrder, type RequiredRecord } from "../required-record.ts";
import { findDomain, writtenInFull } from "./find-domain.ts";
import type { PastedRecords } from "./pasted-records.ts";
import { plainCharacters } from "./plain-characters.ts";
import { isRequired, purposeOf } from "./purpose.ts";
import { withIds } from "./record-ids.ts";
import { type NameContext, type ResolvedName, resolveHost, resolveOwner } from "./written-name.ts";
import { notUnderstood, type Reading, type WrittenRecord } from "./written-record.ts";

/** Seconds; what Mila asks for, where the text tells no TTL. */
const USUAL_TTL = 3600;

type ResolvedRdata = { kind: "rdata"; rdata: Rdata } | Extract<ResolvedName, { kind: "none" }>;

/** The data with its host names absolute. */
function resolveRdata(rdata: Rdata, context: NameContext): ResolvedRdata {
  const withHost = (written: string, put: (host: string) => Rdata): ResolvedRdata => {
    const host = resolveHost(written, context);
    return host.kind === "name" ? { kind: "rdata", rdata: put(host.name) } : host;
  };
  switch (rdata.type) {
    case "MX":
      return withHost(rdata.exchange, (exchange) => ({ ...rdata, exchange }));
    case "CNAME":
      return withHost(rdata.target, (target) => ({ ...rdata, target }));
    case "NS":
      return withHost(rdata.target, (target) => ({ ...rdata, target }));
    case "SRV":
      return withHost(rdata.target, (target) => ({ ...rdata, target }));
    default:
      return { kind: "rdata", rdata };
  }
}

function requiredRecord(
  written: WrittenRecord,
  context: NameContext,
): { kind: "record"; record: RequiredRecord } | Extract<ResolvedName, { kind: "none" }> {
  const owner = resolveOwner(written.owner, context);
  if (owner.kind === "none") return owner;
  const data = resolveRdata(written.rdata, context);
  if (data.kind === "none") return data;
  const { name } = owner;
  const purpose = purposeOf(name, context.domain ?? name, data.rdata);
  const record: RequiredRecord = {
    id: "",
    purpose,
    purposeName: purpose,
    required: isRequired(purpose),
    name,
    ttl: written.ttl ?? USUAL_TTL,
    rdata: data.rdata,
    extra: {},
  };
  return { kind: "record", record };
}

/**
 * Makes required records of what was read: names absolute, each record once, those of other
 * domains left out.
 * @param asked the domain that the owner named; null to find it in the text.
 */
export function resolveRecords(reading: Reading, asked: string | null): PastedRecords {
  const told = reading.domain === null ? null : parseDomainName(reading.domain);
  const domain = asked ?? told ?? findDomain(reading);
  const inFull = writtenInFull(reading.records, domain);
  const remarks = [...reading.remarks];
  const lines = [...reading.notUnderstood];
  const taken = new Map<string, RequiredRecord>();
  for (const written of reading.records) {
    const { line, origin } = written;
    const read = requiredRecord(written, { domain, origin, inFull });
    if (read.kind === "none") {
      lines.push(notUnderstood(line, read.reason));
      continue;
    }
    const { name, rdata } = read.record;
    const seen = { line: line.number, name, type: typeName(rdata) };
    const key = `${name} ${canonicalJson(rdata)}`;
    if (plainCharacters(line.text) !== line.text)
      remarks.push({ kind: "typographic", line: line.number });
    if (domain !== null && !isAtOrBelow(name, domain))
      remarks.push({ kind: "outside-domain", ...seen });
    else if (taken.has(key)) remarks.push({ kind: "duplicate", ...seen });
    else taken.set(key, read.record);
  }
  const records = domain === null ? [] : withIds([...taken.values()], domain);
  return {
    domain,
    records: inGuideOrder(records),
    // The line that named the domain has been understood after all.
    notUnderstood: lines
      .filter(({ text }) => domain === null || parseDomainName(text.trim()) !== domain)
      .toSorted((a, b) => a.line - b.line),
    remarks: remarks.toSorted((a, b) => lineOf(a) - lineOf(b)),
  };
}

function lineOf(remark: PastedRecords["remarks"][number]): number {
  return "line" in remark ? remark.line : 0;
}
