/**
 * Domain names as the whole program holds them: lower-case A-labels without a final dot, the root
 * as "" (RFC 9499 §2). Text that comes from outside goes through {@link parseDomainName} first.
 */

/** RFC 1035 §2.3.4: a label has at most 63 octets. */
const MAX_LABEL_OCTETS = 63;
/** RFC 1035 §2.3.4: 255 octets on the wire are 253 characters in text without the final dot. */
const MAX_NAME_CHARACTERS = 253;

/** Lower-cases a name and drops one final dot; DNS compares without case (RFC 4343 §3). */
export function normaliseName(name: string): string {
  const lower = name.toLowerCase();
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

/**
 * Reads a name from outside.
 * @returns the normalised name, or null where it is no domain name of A-labels (underscores are
 *   allowed: RFC 8552 §1.1).
 */
export function parseDomainName(text: string): string | null {
  const name = normaliseName(text.trim());
  if (name === "" || name.length > MAX_NAME_CHARACTERS) return null;
  const valid = name
    .split(".")
    .every(
      (label) =>
        label.length <= MAX_LABEL_OCTETS && /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label),
    );
  return valid ? name : null;
}

/** Whether `name` is `ancestor` or lies below it, compared label by label. */
export function isAtOrBelow(name: string, ancestor: string): boolean {
  const inner = normaliseName(name);
  const outer = normaliseName(ancestor);
  return outer === "" || inner === outer || inner.endsWith(`.${outer}`);
}

/**
 * The labels of `name` in front of `zone`, joined by dots; "" for the zone's apex.
 * @returns null where the name does not lie in the zone.
 */
export function relativeName(name: string, zone: string): string | null {
  const inner = normaliseName(name);
  const outer = normaliseName(zone);
  if (inner === outer) return "";
  return inner.endsWith(`.${outer}`) ? inner.slice(0, -(outer.length + 1)) : null;
}

/** The name without its first label; "" for a single label. */
export function parentName(name: string): string {
  const dot = name.indexOf(".");
  return dot === -1 ? "" : name.slice(dot + 1);
}
