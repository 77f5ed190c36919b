import { createHash } from "node:crypto";
import type { LabDomain } from "../domains.ts";
import type { FaultBoard } from "../faults.ts";
import type { ApiCall, History } from "../history.ts";
import { answer, type Handler, json, type LabReply, type LabRequest } from "../http/exchange.ts";
import { faultInstead } from "./api-faults.ts";
import type { Checks } from "./checks.ts";
import { page } from "./paging.ts";
import { problem, unauthenticated } from "./problem.ts";
import type { ApiRecord } from "./required-records.ts";
import { type RateLimit, TokenBucket } from "./token-bucket.ts";

export interface MilaApiParts {
  domains: readonly LabDomain[];
  tokens: { owner: string; readOnly: string };
  recordsOf(domain: string): ApiRecord[];
  checks: Checks;
  rateLimit: RateLimit;
  faults: FaultBoard;
  history: History;
  now: () => number;
}

type TokenKind = NonNullable<ApiCall["token"]>;

/** The Mila API as its contract describes it. */
export function milaApi(parts: MilaApiParts): Handler {
  const buckets = {
    owner: new TokenBucket(parts.rateLimit, parts.now),
    readOnly: new TokenBucket(parts.rateLimit, parts.now),
  };
  const sorted = parts.domains.toSorted((a, b) => (a.name < b.name ? -1 : 1));

  const respond = async (request: LabRequest, token: TokenKind | null): Promise<LabReply> => {
    const instead = await faultInstead(parts.faults, request);
    if (instead) return instead;
    if (token === null) return unauthenticated();
    const wait = buckets[token].take();
    if (wait !== null) {
      const detail = `Try again in ${wait} seconds.`;
      return problem("rate_limited", detail, { "retry-after": String(wait) });
    }
    return route(parts, sorted, request, token);
  };

  return async (request) => {
    const token = tokenOf(parts, request);
    const at = parts.now();
    const reply = await respond(request, token);
    const query = request.query.size > 0 ? `?${request.query}` : "";
    parts.history.addApiCall({
      at,
      method: request.method,
      path: `${request.path}${query}`,
      token,
      ifNoneMatch: request.headers["if-none-match"] ?? null,
      status: reply.kind === "answer" ? reply.status : null,
    });
    return reply;
  };
}

function tokenOf(parts: MilaApiParts, request: LabRequest): TokenKind | null {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (token === parts.tokens.owner) return "owner";
  if (token === parts.tokens.readOnly) return "readOnly";
  return null;
}

async function route(
  parts: MilaApiParts,
  sorted: readonly LabDomain[],
  request: LabRequest,
  token: TokenKind,
): Promise<LabReply> {
  const [, collection, name, part, check, ...rest] = request.path.split("/").slice(1);
  if (request.path === "/v1/domains")
    return methods(request, { get: () => list(parts, sorted, request) });
  const known =
    collection === "domains" &&
    part === "dns" &&
    (check ?? "check") === "check" &&
    rest.length === 0;
  if (!request.path.startsWith("/v1/") || !known) {
    return problem("not_found", `Nothing is at ${request.path}.`);
  }
  const domain = parts.domains.find((candidate) => candidate.name === name)?.name;
  if (domain === undefined) return problem("domain_not_found", `${name} is no domain of yours.`);
  if (check === undefined) {
    return methods(request, { get: () => required(parts, domain, request) });
  }
  return methods(request, {
    get: async () => json(200, await parts.checks.latest(domain)),
    post: () => startCheck(parts, domain, token),
  });
}

type Methods = Partial<Record<"get" | "post", () => LabReply | Promise<LabReply>>>;

async function methods(request: LabRequest, allowed: Methods): Promise<LabReply> {
  if (request.method === "GET" || request.method === "HEAD") return (allowed.get ?? refuse)();
  if (request.method === "POST" && allowed.post) return allowed.post();
  return refuse();

  function refuse(): LabReply {
    return problem("method_not_allowed", `${request.method} is not allowed here.`, {
      allow: Object.keys(allowed).join(", ").toUpperCase(),
    });
  }
}

function list(parts: MilaApiParts, sorted: readonly LabDomain[], request: LabRequest): LabReply {
  const cut = page(sorted, request.query.get("limit"), request.query.get("cursor"));
  if (cut.kind === "invalid-limit") return problem("invalid_limit", cut.detail);
  if (cut.kind === "invalid-cursor") return problem("invalid_cursor", cut.detail);
  return json(200, {
    domains: cut.items.map(({ name }) => ({ name, dns_status: parts.checks.status(name) })),
    next_cursor: cut.nextCursor,
  });
}

function required(parts: MilaApiParts, domain: string, request: LabRequest): LabReply {
  const body = JSON.stringify({ domain, records: parts.recordsOf(domain) });
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  return matches(request.headers["if-none-match"], etag)
    ? answer(304, { etag })
    : answer(200, { "content-type": "application/json; charset=utf-8", etag }, body);
}

/** RFC 9110 §13.1.2: any of a list, compared weakly, or the star. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const candidates = ifNoneMatch.split(",").map((candidate) => candidate.trim());
  return candidates.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag);
}

function startCheck(parts: MilaApiParts, domain: string, token: TokenKind): LabReply {
  if (token !== "owner") {
    return problem("forbidden", "This token may read, but not start a check.");
  }
  parts.checks.run(domain).catch((error: unknown) => {
    console.error(`lab: check of ${domain}:`, error);
  });
  return answer(202);
}
