import type { DomainSpec } from "../../records/spf/domain-spec.ts";
import type { SpfMechanism } from "../../records/spf/term.ts";
import { type Asking, type Evaluation, SpfError } from "./evaluation.ts";
import { needsValidatedName, targetName } from "./expand.ts";
import { MAX_NAMES } from "./limits.ts";
import { isInNetwork, isIpv4, matchesAny } from "./sender.ts";

/** Whether a mechanism matches the client (RFC 7208 §5), `include` aside. */

/** The name that a term speaks of; the domain itself where it names none (§4.8). */
export function* targetOf(
  spec: DomainSpec | null,
  evaluation: Evaluation,
  domain: string,
): Asking<string> {
  if (spec === null) return domain;
  if (spec.name !== null) return spec.name;
  const validatedName = needsValidatedName(spec.parts)
    ? yield* evaluation.validatedName(domain)
    : "";
  return targetName(spec, { client: evaluation.client, domain, validatedName });
}

/** `mx`: the addresses of at most ten exchanges (§5.4). @throws SpfError where there are more. */
function* matchesExchange(bits: number, evaluation: Evaluation, name: string): Asking<boolean> {
  const exchanges = yield* evaluation.values(name, "MX");
  if (exchanges.length > MAX_NAMES) throw new SpfError("permerror", "too-many-exchanges", name);
  for (const exchange of exchanges) {
    const addresses = yield* evaluation.addresses(exchange.toLowerCase().replace(/\.$/, ""));
    if (matchesAny(evaluation.client.address, addresses, bits)) return true;
  }
  return false;
}

/** @throws SpfError */
export function* matches(
  term: Exclude<SpfMechanism, { name: "include" }>,
  evaluation: Evaluation,
  domain: string,
): Asking<boolean> {
  const { address } = evaluation.client;
  switch (term.name) {
    case "all":
      return true;
    case "ip4":
    case "ip6":
      return isInNetwork(address, term.network, term.bits);
    case "a":
    case "mx": {
      evaluation.count(domain);
      const name = yield* targetOf(term.domain, evaluation, domain);
      const bits = isIpv4(address) ? term.ip4Bits : term.ip6Bits;
      if (term.name === "mx") return yield* matchesExchange(bits, evaluation, name);
      return matchesAny(address, yield* evaluation.addresses(name), bits);
    }
    case "exists": {
      evaluation.count(domain);
      const name = yield* targetOf(term.domain, evaluation, domain);
      // An address of the old family is asked for whatever the client's (§5.7).
      return (yield* evaluation.values(name, "A")).length > 0;
    }
    case "ptr": {
      evaluation.count(domain);
      const name = yield* targetOf(term.domain, evaluation, domain);
      const names = yield* evaluation.validatedNames();
      return names.some((one) => one === name || one.endsWith(`.${name}`));
    }
  }
}
