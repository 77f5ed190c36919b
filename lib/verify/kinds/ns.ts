import { normaliseName } from "../../records/domain-name.ts";
import type { Kind } from "../kind.ts";
import { oneOfTheSet } from "../one-of-the-set.ts";

/** NS: the required name server is among those of the name (RFC 1035 §3.3.11). */
export const kind: Kind = {
  types: ["NS"],
  purpose: null,
  judge: (required, answer) =>
    oneOfTheSet(
      required,
      answer,
      ({ rdata }, seen) =>
        rdata.type === "NS" && seen.type === "NS" && normaliseName(rdata.target) === seen.target,
    ),
};
