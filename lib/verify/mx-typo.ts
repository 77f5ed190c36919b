import type { FindingCode } from "./catalogue.ts";
import { editDistance } from "./edit-distance.ts";
import { hasInvisible, hostFault, hostText } from "./host-fault.ts";
import { serviceOfExchange } from "./services/find-service.ts";

/** The domain and every name above it: any of them may be the zone that an editor appends. */
export function andAbove(domain: string): string[] {
  const labels = domain.split(".");
  return labels.map((_label, index) => labels.slice(index).join("."));
}

/** A number in front of the exchange, behind which stands what was meant (RFC 1035 §3.3.9). */
const NUMBER_IN_FRONT = /^\d+(?:\\032|\.)?/;
/** Letters by which a name may differ and still be meant for the required one. */
const MAX_TYPOS = 2;

/** An address in the place of a name, the zone appended or not (RFC 5321 §5.1). */
function isAddress(seen: string, appended: readonly string[]): boolean {
  const zone = appended.find((one) => seen.endsWith(`.${one}`));
  const bare = zone ? seen.slice(0, -(zone.length + 1)) : seen;
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(bare) || /^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(bare);
}

function isPriorityInFront(required: string, seen: string, appended: readonly string[]): boolean {
  const rest = seen.replace(NUMBER_IN_FRONT, "");
  return (
    rest !== seen && (rest === required || appended.some((zone) => rest === `${required}.${zone}`))
  );
}

function isRelative(required: string, seen: string, appended: readonly string[]): boolean {
  const labels = required.split(".");
  const beginnings = labels.slice(1).map((_label, index) => labels.slice(0, index + 1).join("."));
  return beginnings.some((start) =>
    appended.some((zone) => zone.includes(".") && seen === `${start}.${zone}`),
  );
}

/** The zone once more behind a whole name; a bare ending is another mistake. */
export function isDoubled(required: string, seen: string, appended: readonly string[]): boolean {
  return appended.some((zone) => zone.includes(".") && seen === `${required}.${zone}`);
}

/** An address of the web or of mail: `http://…`, a path, a port, an `@`. */
function isUrl(seen: string): boolean {
  const text = hostText(seen.replaceAll("\\.", "."));
  return /^https?[:.]|[/@]|:\d+(?:$|\.)/.test(text);
}

/** Cloudflare's names in the place of a host that lies behind its proxy. */
export function isCloudflareStandIn(seen: string, domain: string): boolean {
  return andAbove(domain).some(
    (zone) => seen.endsWith(`.${zone}`) && /^(?:_dc-mx\.|_?dc-)[0-9a-f]+\./.test(seen),
  );
}

/** An ending too many: the last label once more, or one that a form has completed. */
function hasExtraEnding(required: string, seen: string): boolean {
  const extra = seen.startsWith(`${required}.`) ? seen.slice(required.length + 1) : "";
  return /^[a-z]{2,6}(?:\.[a-z]{2,3})?$/.test(extra);
}

/**
 * Tells how an exchange that stands there came out of a required one.
 * @returns the code of the finding; null where the two have nothing to do with each other.
 */
export function mxTypo(required: string, seen: string, domain: string): FindingCode | null {
  const appended = andAbove(domain);
  if (isAddress(seen, appended)) return "mx-target-ip";
  if (/^\d+$/.test(seen)) return "mx-priority-swapped";
  if (isPriorityInFront(required, seen, appended)) return "mx-priority-in-exchange";
  if (isUrl(seen)) return "mx-target-has-url";
  if (hasInvisible(seen)) return "mx-target-space";
  if (isDoubled(required, seen, appended)) return "mx-target-doubled-domain";
  if (isRelative(required, seen, appended)) return "mx-target-relative";
  if (seen === domain) return "mx-exchange-self";
  if (isCloudflareStandIn(seen, domain)) return "mx-target-cloudflare-standin";
  if (hasExtraEnding(required, seen)) return "mx-target-extra-tld";
  const lettered = hostFault(required, seen);
  if (lettered) return lettered;
  const isTyped = editDistance(required, seen, MAX_TYPOS) <= MAX_TYPOS;
  return isTyped && serviceOfExchange(seen) === null ? "mx-target-typo" : null;
}
