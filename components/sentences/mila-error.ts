import type { DomainItem } from "../../lib/state/domain-item.ts";
import { say } from "../../lib/words/words.ts";
import { momentOf } from "./time.ts";

export type MilaError = NonNullable<DomainItem["fetchError"]>;

export interface ErrorWords {
  what: string;
  /** What the owner can do, or what happens by itself. */
  next: string;
  /** What was met, for whoever helps the owner; null where it adds nothing. */
  detail: string | null;
}

const SECOND_MS = 1000;

/** The host of an origin, which is what an owner knows it by; the text itself where it is none. */
export function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}

function retry(retryAt: number | null, now: number): string {
  return retryAt === null || retryAt <= now
    ? say("error_retry_itself")
    : say("error_retry_at", momentOf(retryAt, now));
}

/**
 * What the owner reads when Mila could not be asked.
 * @param now milliseconds since the epoch.
 */
export function milaErrorWords(error: MilaError, now: number): ErrorWords {
  switch (error.kind) {
    case "unauthenticated":
      return {
        what: say("error_unauthenticated"),
        next: say("error_unauthenticated_do"),
        detail: null,
      };
    case "forbidden":
      return { what: say("error_forbidden"), next: say("error_forbidden_do"), detail: null };
    case "not-found":
      return { what: say("error_not_found"), next: say("error_not_found_do"), detail: null };
    case "rate-limited":
      return { what: say("error_rate_limited"), next: retry(error.retryAt, now), detail: null };
    case "unavailable":
      return {
        what: say("error_unavailable", error.status),
        next: retry(error.retryAt, now),
        detail: null,
      };
    case "unreachable":
      return { what: say("error_unreachable"), next: say("error_unreachable_do"), detail: null };
    case "timed-out":
      return {
        what: say("error_timed_out", Math.round(error.waitedMs / SECOND_MS)),
        next: say("error_retry_itself"),
        detail: null,
      };
    case "off-contract":
      return {
        what: say("error_off_contract"),
        next: say("error_off_contract_do"),
        detail: say("error_off_contract_detail", error.detail),
      };
    case "not-permitted":
      return {
        what: say("error_not_permitted", hostOf(error.origin)),
        next: say("error_not_permitted_do"),
        detail: null,
      };
  }
}
