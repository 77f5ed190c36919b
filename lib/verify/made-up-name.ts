/** A label that nobody publishes: what comes there, comes at every name (RFC 4592 §2.1.1). */
const MADE_UP_LABEL = "no-such-name-4f1c9";

/** A name below `zone` that nobody has made. The same one always: resolvers need remember but one. */
export function madeUpName(zone: string): string {
  return `${MADE_UP_LABEL}.${zone}`;
}
