import { type DkimPublicKey, readPublicKey } from "./dkim-der.ts";
import { parseTagList, type TagList, tagValue } from "./tag-list.ts";

/** A DKIM key record as it is read by a verifier (RFC 6376 §3.6.1). */
export interface DkimKey {
  list: TagList;
  /** Base64 of `p=` without the spaces that its grammar allows; null where there is no `p`. */
  key: string | null;
  /** `k=`, by default `rsa`. */
  keyType: string;
}

export function readDkimKey(text: string): DkimKey {
  const list = parseTagList(text);
  const written = tagValue(list, "p");
  return {
    list,
    key: written === null ? null : written.replaceAll(/[ \t\r\n]/g, ""),
    keyType: tagValue(list, "k") ?? "rsa",
  };
}

/** Whether a text is meant to be a key record at all. */
export function looksLikeDkim(text: string): boolean {
  const { list } = readDkimKey(text);
  if (/^["\s]*v\s*=\s*dkim\s*1/i.test(text)) return true;
  const version = list.tags.find(({ name }) => name.toLowerCase() === "v")?.value ?? "DKIM1";
  return tagValue(list, "p") !== null && /^dkim/i.test(version);
}

/** The octets of a key; null where it is no base64 (RFC 4648 §4, padding optional). */
export function keyOctets(key: string): Uint8Array | null {
  const bare = key.replace(/={0,2}$/, "");
  if (bare === "" || bare.length % 4 === 1 || !/^[A-Za-z0-9+/]+$/.test(bare)) return null;
  const text = atob(bare);
  const octets = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) octets[at] = text.charCodeAt(at);
  return octets;
}

/** The key that a text in base64 holds; null where it is no base64. */
export function publicKeyOf(key: string): DkimPublicKey | null {
  const octets = keyOctets(key);
  return octets && readPublicKey(octets);
}
