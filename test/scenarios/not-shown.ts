/**
 * Faults that were weighed and have no finding, with the reason: DNS does not show them, they are
 * nobody's fault whom we could tell, or another finding says the same. `docs/findings.md` lists them.
 */
export const notShown: Readonly<Record<string, string>> = {
  "mx-target-v4-only": "Mila's own hosts: nothing that an owner could mend.",
  "mx-dane-mismatch":
    "The digest of somebody else's host is to be held against its certificate, which DNS does not have. A required TLSA is held against the required digest: `tlsa-mismatch`.",
  "spf-ptr-over-10":
    "How many names an address has depends on the sender; without one it cannot be counted. `spf-ptr` advises against the term.",
  "spf-string-over-255":
    "Cannot be on the wire: the length of a string is one octet. What the editor made of it is seen as `spf-cut`, `spf-chunk-extra-space` or `spf-chunk-no-space`.",
  "spf-include-too-wide":
    "DNS does not show whether a shared platform is in use, and whoever uses it would be warned for ever. A mailbox service whose exchangers are gone is `spf-old-host-left`.",
  "spf-helo-missing":
    "The names that servers say in HELO are not in DNS; Mila's are Mila's matter.",
  "spf-merge-already-there":
    "No fault: the record passes. Where Mila is reached by way of another, `spf-required-indirect` says so.",
  "dkim-domainkey-branch-missing":
    "To ask for `_domainkey` before anything is there makes a resolver deny all selectors for as long (RFC 8020): the question would make the fault. It says no more than `dkim-missing`.",
  "dkim-key-of-other-domain":
    "A look knows the required records of its own domain alone. It is `dkim-wrong-key`.",
  "dkim-name-too-long":
    "A required name that DNS cannot hold is refused where Mila's answer is read, and never looked for.",
  "dmarc-rua-self-undeliverable": "Always an echo of the finding on MX, and swallowed by it.",
  "mtasts-id-stale":
    "Whether a policy has changed stands in its file, and no look fetches one. That MX has changed does not tell it: a policy may have named the new host before, or all hosts of a domain (RFC 8461 §3.2), and a finding would accuse whoever did it in the right order. The `id` is Mila's, behind an alias; where she asks for another one in a text of the owner's, the old one is told at the record.",
  "zone-parent-child-ns-differ":
    "A resolver gives the child's name servers and passes on no referral: the parent's list is not seen.",
  "zone-saved-not-published":
    "That the serial stays tells something only where it is known to count: Route 53 never changes it, others write the date. It is known to count once it was seen to change at a Save of the same owner, and whoever has published once does not need to be told. `never-appeared` says the same of the record after an hour, wherever the zone is.",
  "zone-external-dns-disabled":
    "Seen by what it does: `mx-registrar-forwarding` and `spf-merge-provider-managed`, which block and say what to switch off.",
  "zone-case-sensitive":
    "Names are asked for in small letters alone: a resolver that varies them (0x20) hides the fault or fails whole.",
  "dnssec-mila-host-unsigned": "Mila's own hosts: nothing that an owner could mend.",
  "dnssec-ds-in-child":
    "A resolver asks the parent for DS (RFC 4035 §3.1.4.1): what stands in the child is never seen.",
  "dnssec-before-ns-move": "What somebody plans is not in DNS.",
  "http-cached":
    "Cannot come: questions go out with `no-store`, and `Age` is taken off every TTL (RFC 8484 §5.1).",
  flapping:
    "One address of a public resolver has many caches behind it, so that it says now this, now that at every change, until the old TTL is over: a history of its answers would show the same for a zone in which all is well. What does so beyond that TTL is told by the two answers that are kept: `spreading-overdue`, and `zone-inconsistent` where the serials differ.",
  "name-idna-variant": "Names are taken as Mila gives them, in ASCII, and never derived anew.",
  "name-label-over-63": "See `dkim-name-too-long`.",
  "name-over-253": "See `dkim-name-too-long`.",
  "name-upper-case": "Names are equal in any letters (RFC 4343); nothing to tell.",
  "name-escaped-at": "The name `@` itself is tried for MX: `mx-at-at-label`.",
  "resolver-old-ttl": "The zone's own TTL is not known to whoever asks a resolver.",
  "resolver-ecs-variant":
    "No question bears a client subnet; resolvers that differ without end are `spreading-overdue`.",
  "response-qname-differs": "An answer to another name is dropped: `resolver-wrong-content`.",
  "response-cname-only":
    "Not a fault of its own: the alias is blamed where it leads, by `dkim-cname-target-missing`, `dmarc-cname-dangling` or `cname-dangling`.",
  "response-json-txt": "Questions and answers are wire format alone (RFC 8484).",
};
