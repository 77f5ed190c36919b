import type { WordPart } from "../words/editor-words.ts";

/** TTLs that editors offer or preset, in seconds. */
const USUAL_TTLS = new Set([
  60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 10_800, 14_400, 21_600, 28_800, 43_200, 86_400,
  172_800, 604_800,
]);

const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\bxx?\.xx?\.xx?\.xx?\b/i;

/** `10 mail.example.com`: an MX whose preference stands in front of the value. */
const NUMBER_AND_NAME = /(?:^|\s)\d{1,3}\s+[\w-]+(?:\.[\w-]+)+/;

/** Whether an example shows a preference in front of the mail server. */
export function showsPreference(text: string): boolean {
  return NUMBER_AND_NAME.test(text);
}

/**
 * The part of which a text is an example: `@` of a name, `3600` of a TTL, `v=spf1 …` of a value.
 * @returns null where it could be of several.
 */
export function exampleOf(text: string): WordPart | null {
  const trimmed = text.trim();
  if (/^@$|^@\s*(?:or|,|\/)|\bor @|^www$|^_dmarc/i.test(trimmed)) return "name";
  if (/^_(?:tcp|udp|tls)$/i.test(trimmed)) return "protocol";
  if (/^_?(?:sip|xmpp|imaps?|autodiscover)$/i.test(trimmed)) return "service";
  if (/v=(?:spf|dmarc|dkim)\d/i.test(trimmed) || IPV4.test(trimmed)) return "value";
  if (showsPreference(trimmed)) return "value";
  const number = /^(?:e\.?g\.?:?\s*)?(\d+)$/i.exec(trimmed)?.[1];
  if (number === undefined) return null;
  if (USUAL_TTLS.has(Number(number))) return "ttl";
  return number === "10" ? "priority" : null;
}
