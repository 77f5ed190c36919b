/** A request as every part of the lab gets it, whether it came by HTTP/1.1 or HTTP/2. */
export interface LabRequest {
  method: string;
  /** Without the port, lower-case. */
  host: string;
  path: string;
  query: URLSearchParams;
  /** Names in lower case; a header that came twice is joined by a comma. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** Aborted when the client has gone or the lab stops. */
  signal: AbortSignal;
}

/** What goes back: an answer, or the connection cut without one. */
export type LabReply =
  | { kind: "answer"; status: number; headers: Record<string, string>; body: Buffer | string }
  | { kind: "cut" };

export type Handler = (request: LabRequest) => Promise<LabReply>;

export const cut: LabReply = { kind: "cut" };

export function answer(
  status: number,
  headers: Record<string, string> = {},
  body: Buffer | string = "",
): LabReply {
  return { kind: "answer", status, headers, body };
}

export function json(
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): LabReply {
  return answer(
    status,
    { "content-type": "application/json; charset=utf-8", ...headers },
    JSON.stringify(value),
  );
}

export function html(status: number, page: string, headers: Record<string, string> = {}): LabReply {
  return answer(status, { "content-type": "text/html; charset=utf-8", ...headers }, page);
}

export function plain(
  status: number,
  text: string,
  headers: Record<string, string> = {},
): LabReply {
  return answer(status, { "content-type": "text/plain; charset=utf-8", ...headers }, `${text}\n`);
}

/** 303, so that reloading the page that follows saves nothing twice (RFC 9110 §15.4.4). */
export function seeOther(location: string, headers: Record<string, string> = {}): LabReply {
  return answer(303, { location, ...headers });
}
