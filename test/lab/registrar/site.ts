import type { ZoneStore } from "../dns/zone-store.ts";
import type { FaultBoard } from "../faults.ts";
import type { History } from "../history.ts";
import { cut, type Handler, html, type LabReply, type LabRequest } from "../http/exchange.ts";
import { waitUnlessGone } from "../http/wait.ts";
import type { Sessions } from "./sessions.ts";

export interface RegistrarParts {
  /** The domains whose zones the customer edits here. */
  domains: readonly string[];
  zones: ZoneStore;
  sessions: Sessions;
  faults: FaultBoard;
  history: History;
  now: () => number;
}

/** Milliseconds. */
const SLOW = 4000;

/** As careful registrars send them; an extension has to live with a policy like this. */
const pageHeaders = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

/** A page of a registrar. */
export function page(status: number, markup: string): LabReply {
  return html(status, markup, pageHeaders);
}

/** A registrar's site, slow while the lab is told so. */
export function site(parts: RegistrarParts, handler: Handler): Handler {
  return async (request) => {
    if (parts.faults.isSet("registrar-slow") && !(await waitUnlessGone(SLOW, request.signal))) {
      return cut;
    }
    return handler(request);
  };
}

export function formOf(request: LabRequest): URLSearchParams {
  return new URLSearchParams(request.body.toString());
}

/** A path of this site and of no other, whatever the request says. */
export function localPath(next: string | null): string {
  return next !== null && /^\/[a-z]/.test(next) ? next : "/domains";
}
