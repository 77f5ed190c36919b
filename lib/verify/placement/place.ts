import type { FindingCode } from "../catalogue.ts";

/** A name at which a record may stand by mistake, and what the mistake is called. */
export interface Place {
  name: string;
  code: FindingCode;
}

/** What places are made from. */
export interface Misplaced {
  /** Where the record should be. */
  name: string;
  /** The mail domain. */
  domain: string;
  /** Labels of the name in front of the domain; empty for the domain itself. */
  labels: readonly string[];
  /** The registered domain at or above the mail domain: the zone that an editor may append. */
  registered: string | null;
}

/** The name with the domain, or the zone that holds it, appended once more (RFC 1035 §5.1). */
export function doubled({ name, domain, registered }: Misplaced): string[] {
  const zones = new Set([domain, ...(registered === null ? [] : [registered])]);
  return [...zones].map((zone) => `${name}.${zone}`);
}

/** The name below `www`, as where the host field says `www`. */
export function belowWww({ labels, domain }: Misplaced): string {
  return [...labels, "www", domain].join(".");
}

/** The same labels at the domain above, where the mail domain is a subdomain. */
export function atParent({ labels, domain, registered }: Misplaced): string[] {
  return registered === null || registered === domain ? [] : [[...labels, registered].join(".")];
}
