import { json, type LabReply } from "../http/exchange.ts";

/** The stable codes of the API's errors, with the status and title that belong to each. */
const problems = {
  unauthenticated: { status: 401, title: "The token is missing or not valid" },
  forbidden: { status: 403, title: "The token does not allow this" },
  domain_not_found: { status: 404, title: "No such domain" },
  not_found: { status: 404, title: "No such resource" },
  method_not_allowed: { status: 405, title: "The method is not allowed here" },
  invalid_limit: { status: 400, title: "The limit is not valid" },
  invalid_cursor: { status: 400, title: "The cursor is not valid" },
  rate_limited: { status: 429, title: "Too many requests" },
  unavailable: { status: 503, title: "The service is not available" },
} as const;

export type ProblemCode = keyof typeof problems;

/** An error of the API as a problem document (RFC 9457 §3). */
export function problem(
  code: ProblemCode,
  detail: string,
  headers: Record<string, string> = {},
): LabReply {
  const { status, title } = problems[code];
  return json(
    status,
    { type: `https://api.mila.cx/problems/${code}`, title, status, detail, code },
    { "content-type": "application/problem+json", ...headers },
  );
}

export function unauthenticated(): LabReply {
  return problem("unauthenticated", "Send a token of the panel: Authorization: Bearer <token>.", {
    "www-authenticate": 'Bearer realm="Mila API"',
  });
}
