import type { Kind } from "../kind.ts";
import { judgeSpf } from "../spf/judge.ts";
import { spfLeads } from "../spf/leads.ts";

/**
 * SPF: exactly one record (RFC 7208 §3.2) that lets pass, in front of any `all` and within the
 * limits, every mechanism which the required text lets pass. What else it holds is the owner's.
 */
export const kind: Kind = {
  types: ["TXT"],
  purpose: "spf",
  leads: (required, answer, context) =>
    required.flatMap((record) => spfLeads(record, answer, context)),
  judge: (required, answer, context) => required.map((record) => judgeSpf(record, answer, context)),
};
