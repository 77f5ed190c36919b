import type { ResourceRecord } from "../../dns/answer.ts";
import { normaliseName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import type { Kind } from "../kind.ts";
import { oneOfTheSet, recordsOf } from "../one-of-the-set.ts";

function sameService(required: RequiredRecord, seen: ResourceRecord, alone: boolean): boolean {
  const { rdata } = required;
  if (rdata.type !== "SRV" || seen.type !== "SRV") return false;
  return (
    normaliseName(rdata.target) === seen.target &&
    rdata.port === seen.port &&
    rdata.priority === seen.priority &&
    // Weight shares the load among several; a single target gets it all (RFC 2782).
    (alone || rdata.weight === seen.weight)
  );
}

/** SRV: target, port and priority are the required ones (RFC 2782, RFC 6186 §3). */
export const kind: Kind = {
  types: ["SRV"],
  purpose: null,
  judge(required, answer) {
    const alone = recordsOf(answer).length === 1;
    return oneOfTheSet(required, answer, (record, seen) => sameService(record, seen, alone));
  },
};
