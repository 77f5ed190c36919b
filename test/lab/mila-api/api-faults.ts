import type { FaultBoard } from "../faults.ts";
import { cut, json, type LabReply, type LabRequest } from "../http/exchange.ts";
import { portalPage } from "../http/portal.ts";
import { waitUnlessGone } from "../http/wait.ts";
import { problem, unauthenticated } from "./problem.ts";

/** Milliseconds; longer than any client waits (15 s). */
const SLOW = 20_000;
/** Seconds. */
const RETRY_AFTER = "60";

/** @returns what comes in the place of the API's answer, or null where it answers as ever. */
export async function faultInstead(
  faults: FaultBoard,
  request: LabRequest,
): Promise<LabReply | null> {
  if (faults.isSet("api-down")) return cut;
  if (faults.isSet("api-slow") && !(await waitUnlessGone(SLOW, request.signal))) return cut;
  if (faults.isSet("api-not-json")) return portalPage();
  if (faults.isSet("api-unavailable")) {
    return problem("unavailable", "Mila is being worked on.", { "retry-after": RETRY_AFTER });
  }
  if (faults.isSet("api-rate-limited")) {
    const detail = `Try again in ${RETRY_AFTER} seconds.`;
    return problem("rate_limited", detail, { "retry-after": RETRY_AFTER });
  }
  if (faults.isSet("api-token-revoked")) return unauthenticated();
  if (faults.isSet("api-off-contract")) {
    return json(200, { status: "success", result: { items: [{ host: "@", kind: "mx" }] } });
  }
  return null;
}
