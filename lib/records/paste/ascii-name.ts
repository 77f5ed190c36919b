import { plainCharacters } from "./plain-characters.ts";

const ASCII = /^[\u0020-\u007e]*$/;

/**
 * A written name with plain characters, and in A-labels where it holds letters beyond ASCII
 * (RFC 5891 §4). What is no name stays as it is.
 */
export function asciiName(text: string): string {
  const name = plainCharacters(text).trim();
  if (ASCII.test(name) || /[^\p{L}\p{M}\p{N}._-]/u.test(name)) return name;
  const dot = name.endsWith(".") ? "." : "";
  const host = URL.parse(`http://${name}`)?.hostname;
  return host ? `${host.replace(/\.$/, "")}${dot}` : name;
}
