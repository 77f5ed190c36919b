import { ipv4Text, ipv6Text } from "../../dns/address.ts";
import { isMechanism, type SpfMechanism } from "../../records/spf/term.ts";
import { isRequired, type SpfCase } from "./case.ts";
import { checkHost } from "./check-host.ts";
import { withAnswers } from "./evaluation.ts";
import { isInNetwork } from "./sender.ts";
import type { SpfNode } from "./tree.ts";

/** The addresses that Mila's own record lets pass, held against the owner's. */

type Network = SpfMechanism & { name: "ip4" | "ip6" };

const isNetwork = (term: SpfMechanism): term is Network =>
  term.name === "ip4" || term.name === "ip6";

/** How many of Mila's networks are tried: they lie together. */
const MAX_TRIED = 4;

/** Networks that a record lets pass, those of the records that it lets speak for it included. */
function networksOf(node: SpfNode): Network[] {
  const own = node.terms
    .filter(isMechanism)
    .filter(isNetwork)
    .filter(({ qualifier }) => qualifier === "+");
  const inner = node.branches.flatMap(({ term, node: there }) =>
    there !== null && (!isMechanism(term) || term.qualifier === "+") ? networksOf(there) : [],
  );
  return [...own, ...inner];
}

/** Mila's networks, as far as her records could be read. */
function milaNetworks(record: SpfCase): Network[] {
  return networksOf(record.required.tree.root);
}

/** Whether the owner's record lists Mila's addresses one by one, instead of naming Mila. */
export function coversByAddress(record: SpfCase): boolean {
  const wanted = milaNetworks(record);
  const listed = networksOf(record.tree.root);
  return (
    wanted.length > 0 &&
    wanted.every(({ network, bits }) =>
      listed.some((own) => own.bits <= bits && isInNetwork(network, own.network, own.bits)),
    )
  );
}

/**
 * The term that decides on a sender of Mila's before her mechanism does, and not by a pass
 * (RFC 7208 §4.6.2); null where none does, as far as is known.
 */
export function refusedBefore(record: SpfCase): string | null {
  const { domain, required, known } = record;
  const own = { kind: "values", values: [record.text] } as const;
  for (const { network } of milaNetworks(record).slice(0, MAX_TRIED)) {
    const ip = network.length === 4 ? ipv4Text(network) : ipv6Text(network);
    const sender = {
      ip,
      mailFrom: `postmaster@${domain}`,
      helo: domain,
      receiver: domain,
      time: 0,
    };
    const outcome = withAnswers(checkHost(sender), (question) =>
      question.type === "TXT" && question.name === domain
        ? own
        : (known(question) ?? { kind: "error" }),
    );
    const decisive = outcome.path[0]?.term;
    const term = record.terms.find(({ text }) => text === decisive);
    const refuses = ["fail", "softfail", "neutral"].includes(outcome.result);
    if (refuses && term && !isRequired(term, required) && !/all$/i.test(term.text))
      return term.text;
  }
  return null;
}
