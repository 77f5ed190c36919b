import { normaliseName } from "../../records/domain-name.ts";
import type { Kind } from "../kind.ts";
import { oneOfTheSet } from "../one-of-the-set.ts";

/** CNAME: the name is an alias of the required target (RFC 1034 §3.6.2). */
export const kind: Kind = {
  types: ["CNAME"],
  purpose: null,
  judge: (required, answer) =>
    oneOfTheSet(
      required,
      answer,
      ({ rdata }, seen) =>
        rdata.type === "CNAME" &&
        seen.type === "CNAME" &&
        normaliseName(rdata.target) === seen.target,
    ),
};
