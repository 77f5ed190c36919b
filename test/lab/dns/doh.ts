import type { DecodedPacket, RecordType } from "dns-packet";
import type { FaultBoard, FaultName } from "../faults.ts";
import type { History } from "../history.ts";
import type { ResolverId } from "../hosts.ts";
import {
  answer,
  cut,
  type Handler,
  type LabReply,
  type LabRequest,
  plain,
} from "../http/exchange.ts";
import { portalPage } from "../http/portal.ts";
import { waitUnlessGone } from "../http/wait.ts";
import { NO_REACHABLE_AUTHORITY } from "./edns.ts";
import { normalised } from "./names.ts";
import { httpLifetime, type Resolution } from "./resolver.ts";
import { decodeMessage, encodeResponse, truncated } from "./wire.ts";

const MESSAGE = "application/dns-message";
const PATH = "/dns-query";
/** RFC 8484 §6: a DNS message holds at most 65535 octets. */
const MAX_QUERY_OCTETS = 65_535;
/** Milliseconds; longer than any client waits (8 s), shorter than a browser gives up. */
const SLOW = 20_000;
/** Seconds. */
const RETRY_AFTER = "30";
const OPCODE_BITS = 0x7800;

export interface DohParts {
  id: ResolverId;
  /** Google takes no longer request than 512 octets. */
  maxQueryOctets?: number;
  resolve(name: string, type: RecordType): Promise<Resolution>;
  faults: FaultBoard;
  history: History;
  now: () => number;
}

/** One DoH end (RFC 8484), with the faults that are set for it. */
export function dohHandler(parts: DohParts): Handler {
  return async (request) => {
    if (request.path !== PATH) return plain(404, "Ask at /dns-query.");
    const read = readQuery(request, parts.maxQueryOctets ?? MAX_QUERY_OCTETS);
    if (read.kind === "refused") return read.reply;
    const instead = await faultBefore(parts, request, read.query);
    return instead ?? respond(parts, request, read.query);
  };
}

type ReadQuery = { kind: "query"; query: DecodedPacket } | { kind: "refused"; reply: LabReply };

function readQuery(request: LabRequest, maxOctets: number): ReadQuery {
  const octets = queryOctets(request, maxOctets);
  if (!Buffer.isBuffer(octets)) return { kind: "refused", reply: octets };
  const query = decodeMessage(octets);
  if (!query || query.flag_qr) {
    return { kind: "refused", reply: plain(400, "This is no DNS query.") };
  }
  return { kind: "query", query };
}

function queryOctets(request: LabRequest, maxOctets: number): Buffer | LabReply {
  if (request.method === "GET") {
    const text = request.query.get("dns");
    if (text === null) return plain(400, "The dns parameter is missing.");
    // RFC 8484 §6: base64url, and no padding.
    if (!/^[A-Za-z0-9_-]+$/.test(text)) return plain(400, "The dns parameter is no base64url.");
    const octets = Buffer.from(text, "base64url");
    return octets.length > maxOctets ? plain(414, "The query is too long.") : octets;
  }
  if (request.method === "POST") {
    const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
    if (type !== MESSAGE) return plain(415, `The body must be ${MESSAGE}.`);
    return request.body.length > maxOctets ? plain(413, "The query is too long.") : request.body;
  }
  return plain(405, "Use GET or POST.", { allow: "GET, POST" });
}

async function respond(
  parts: DohParts,
  request: LabRequest,
  query: DecodedPacket,
): Promise<LabReply> {
  const [question] = query.questions ?? [];
  if (!question || query.questions?.length !== 1) {
    return message(encodeResponse(query, { rcode: "FORMERR", recursionAvailable: true }), 0);
  }
  if (((query.flags ?? 0) & OPCODE_BITS) !== 0) {
    return message(encodeResponse(query, { rcode: "NOTIMP", recursionAvailable: true }), 0);
  }
  const resolution = await parts.resolve(normalised(question.name), question.type);
  note(parts, request, query, resolution.from, resolution.rcode);
  const { rcode, answers, authorities, extendedErrors } = resolution;
  const octets = encodeResponse(query, {
    rcode,
    recursionAvailable: true,
    answers,
    authorities,
    extendedErrors,
  });
  return message(octets, httpLifetime(resolution));
}

/** @returns what comes in the place of an answer, or null where the resolver goes on to answer. */
async function faultBefore(
  parts: DohParts,
  request: LabRequest,
  query: DecodedPacket,
): Promise<LabReply | null> {
  const isSet = (name: FaultName) => parts.faults.isSet(name, parts.id);
  const fail = (name: FaultName, rcode: string | null, reply: LabReply) => {
    note(parts, request, query, name, rcode);
    return reply;
  };
  if (isSet("resolver-down")) return fail("resolver-down", null, cut);
  if (isSet("resolver-slow") && !(await waitUnlessGone(SLOW, request.signal))) {
    return fail("resolver-slow", null, cut);
  }
  if (isSet("resolver-portal")) return fail("resolver-portal", null, portalPage());
  if (isSet("resolver-throttled")) {
    const reply = plain(429, "Too many questions.", { "retry-after": RETRY_AFTER });
    return fail("resolver-throttled", null, reply);
  }
  if (isSet("resolver-malformed")) {
    return fail("resolver-malformed", null, message(Buffer.from("not a DNS message"), 0));
  }
  if (isSet("resolver-servfail")) {
    const extendedErrors = [{ code: NO_REACHABLE_AUTHORITY, text: "at delegation" }];
    const failure = { rcode: "SERVFAIL", recursionAvailable: true, extendedErrors } as const;
    return fail("resolver-servfail", "SERVFAIL", message(encodeResponse(query, failure), 0));
  }
  if (isSet("resolver-truncated")) {
    const whole = encodeResponse(query, { rcode: "NOERROR", recursionAvailable: true });
    return fail("resolver-truncated", "NOERROR", message(truncated(query, whole), 0));
  }
  if (isSet("resolver-mismatched")) {
    const questions = [{ name: "another.example", type: "A" as const }];
    const octets = encodeResponse(
      { ...query, questions },
      {
        rcode: "NOERROR",
        recursionAvailable: true,
        answers: [{ name: "another.example", type: "A", ttl: 60, data: "192.0.2.66" }],
      },
    );
    return fail("resolver-mismatched", "NOERROR", message(octets, 0));
  }
  return null;
}

function message(octets: Buffer, lifetime: number): LabReply {
  return answer(200, { "content-type": MESSAGE, "cache-control": `max-age=${lifetime}` }, octets);
}

function note(
  parts: DohParts,
  request: LabRequest,
  query: DecodedPacket,
  answeredFrom: "cache" | "upstream" | FaultName,
  rcode: string | null,
): void {
  const [question] = query.questions ?? [];
  parts.history.addQuestion({
    at: parts.now(),
    resolver: parts.id,
    method: request.method === "POST" ? "POST" : "GET",
    name: normalised(question?.name ?? ""),
    // RFC 3597 §5 writes a type without a name of its own as TYPE<number>.
    type: (question?.type ?? "").replace(/^UNKNOWN_/, "TYPE"),
    answeredFrom,
    rcode,
  });
}
