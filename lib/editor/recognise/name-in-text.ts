import { normaliseName, parseDomainName } from "../../records/domain-name.ts";

/** Endings of files, which look like top-level domains in addresses and titles. */
const FILE_ENDINGS = new Set(
  "html htm xhtml php php5 asp aspx jsp jspx cgi do action js json xml css txt md pdf csv zip".split(
    " ",
  ),
);

const NAME_IN_TEXT =
  /(?<![@.\p{L}\p{N}_-])[\p{L}\p{N}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*\.\p{L}[\p{L}\p{N}-]+/gu;

/** Reads a name as a page writes it: A-labels, U-labels, upper case, a final dot. */
export function domainIn(text: string): string | null {
  const trimmed = normaliseName(text.trim());
  if (!/\.[\p{L}][\p{L}\p{N}-]*$/u.test(trimmed) || /[\s/:?#@]/.test(trimmed)) return null;
  const name = /^[\x20-\x7e]*$/.test(trimmed) ? trimmed : aLabels(trimmed);
  if (name === null || FILE_ENDINGS.has(name.slice(name.lastIndexOf(".") + 1))) return null;
  return parseDomainName(name);
}

/** IDNA as browsers do it (RFC 5891 by way of the URL Standard). */
function aLabels(name: string): string | null {
  return URL.canParse(`http://${name}`) ? new URL(`http://${name}`).hostname : null;
}

/** The zone in a suffix such as `.example.com` or `.example.com.`; null where it is none. */
export function suffixZone(beside: string): string | null {
  const trimmed = beside.trim();
  return trimmed.startsWith(".") || trimmed.includes(".")
    ? domainIn(trimmed.replace(/^\.\s*/, ""))
    : null;
}

/** Names of domains in a text, e-mail addresses left out. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(NAME_IN_TEXT)].flatMap(([match]) => domainIn(match) ?? []);
}

/** Names that are whole segments of an address: `/domains/example.com/dns`, `?domain=example.com`. */
export function namesInAddressText(address: string): string[] {
  const decode = (text: string) => {
    try {
      return decodeURIComponent(text);
    } catch (error) {
      if (error instanceof URIError) return text;
      throw error;
    }
  };
  return address
    .split(/[/?&;#]/)
    .map((segment) => decode(segment.slice(segment.indexOf("=") + 1)))
    .flatMap((text) => domainIn(text) ?? []);
}
