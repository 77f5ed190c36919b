import { isMechanism, reachedMechanisms } from "../../records/spf/term.ts";
import { isRequired, type SpfCase, type SpfFault } from "./case.ts";
import { mailboxHostOf, managedBy, receivesAt } from "./mailbox-hosts.ts";

/** What is known of the services that a record names. */

/** Services of which the record names the senders and whose exchangers are gone. */
function oldHosts({ domain, terms, required, known }: SpfCase): SpfFault[] {
  const answer = known({ name: domain, type: "MX" });
  if (answer?.kind !== "values") return [];
  return reachedMechanisms(terms).flatMap((term): SpfFault[] => {
    if (term.name !== "include" || term.domain.name === null || isRequired(term, required))
      return [];
    const host = mailboxHostOf(term.domain.name);
    return host && !receivesAt(host, answer.values)
      ? [{ code: "spf-old-host-left", seen: term.text, expected: host.name }]
      : [];
  });
}

function managedRecord({ terms }: SpfCase): SpfFault[] {
  const names = terms.flatMap((term) =>
    isMechanism(term) && term.name === "include" ? (term.domain.name ?? []) : [],
  );
  const name = names.find((one) => managedBy.has(one));
  const service = managedBy.get(name ?? "");
  return name && service
    ? [{ code: "spf-merge-provider-managed", seen: `include:${name}`, expected: service }]
    : [];
}

/** Whether what services named there tell depends on where the domain's mail goes. */
export function namesMailboxHost({ terms }: Pick<SpfCase, "terms">): boolean {
  return reachedMechanisms(terms).some(
    (term) =>
      term.name === "include" &&
      term.domain.name !== null &&
      mailboxHostOf(term.domain.name) !== null,
  );
}

/** @param lacksRequired whether Mila is still to be written into the record. */
export function serviceFaults(record: SpfCase, lacksRequired: boolean): SpfFault[] {
  return [...oldHosts(record), ...(lacksRequired ? managedRecord(record) : [])];
}
