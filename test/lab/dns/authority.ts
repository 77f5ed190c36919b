import type { DecodedPacket } from "dns-packet";
import { normalised } from "./names.ts";
import {
  denialSoa,
  encodeResponse,
  type ResponseParts,
  soa,
  toWire,
  type WireRecord,
} from "./wire.ts";
import { lookUp } from "./zone.ts";
import type { ZoneSource } from "./zone-store.ts";

/** A chain longer than this is a loop, or as good as one. */
const MAX_ALIASES = 8;

/** Answers one query as an authoritative server of these zones does (RFC 1034 §4.3.2). */
export function answerAuthoritatively(zones: ZoneSource, query: DecodedPacket): Buffer {
  return encodeResponse(query, decide(zones, query));
}

function decide(zones: ZoneSource, query: DecodedPacket): ResponseParts {
  if (query.flag_qr || query.questions?.length !== 1) return { rcode: "FORMERR" };
  if (((query.flags ?? 0) & 0x7800) !== 0) return { rcode: "NOTIMP" };
  const [question] = query.questions;
  if (!question) return { rcode: "FORMERR" };
  return answerQuestion(zones, normalised(question.name), question.type);
}

/** The same for a question that comes from within the lab. */
export function answerQuestion(zones: ZoneSource, asked: string, type: string): ResponseParts {
  const answers: WireRecord[] = [];
  let name = asked;
  for (let links = 0; links <= MAX_ALIASES; links++) {
    const zone = zones.enclosing(name);
    // Outside its zones it knows nothing: a chain that leads there ends open, a question is refused.
    if (!zone) return links === 0 ? { rcode: "REFUSED" } : open(answers);
    if (type === "SOA" && name === zone.name) return open([...answers, soa(zone)]);
    const says = lookUp(zone, name, type);
    switch (says.kind) {
      case "records":
        return open([...answers, ...says.records.map(toWire)]);
      case "referral":
        return {
          rcode: "NOERROR",
          authoritative: answers.length > 0,
          answers,
          authorities: says.records.map(toWire),
        };
      case "no-data":
      case "no-name":
        return {
          rcode: says.kind === "no-name" ? "NXDOMAIN" : "NOERROR",
          authoritative: true,
          answers,
          authorities: [denialSoa(zone)],
        };
      case "alias":
        answers.push(toWire(says.record));
        name = says.record.target;
    }
  }
  return open(answers);
}

function open(answers: WireRecord[]): ResponseParts {
  return { rcode: "NOERROR", authoritative: true, answers };
}
