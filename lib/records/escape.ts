/** `\DDD`, an octet in decimal, or `\X`, the character itself (RFC 1035 §5.1). */
const ESCAPE = /(?:\\\d{3})+|\\(.)/gs;
/** Control characters would end a line or be lost on the way through a clipboard. */
const WRITTEN_ESCAPED = /["\\]|\p{Cc}/gu;

const decoder = new TextDecoder();

/** A run of `\DDD` is UTF-8, as TXT values are read everywhere in this program. */
function octets(run: string): string {
  const numbers = run.slice(1).split("\\").map(Number);
  return numbers.some((octet) => octet > 255) ? run : decoder.decode(Uint8Array.from(numbers));
}

/** Takes the escapes of a zone file out of a text. An octet above 255 stays as it is written. */
export function unescaped(text: string): string {
  return text.replaceAll(ESCAPE, (run: string, character: string | undefined) =>
    character === undefined ? octets(run) : character,
  );
}

/** Writes a text so that it may stand between quotes on one line of a zone file. */
export function escaped(text: string): string {
  return text.replaceAll(WRITTEN_ESCAPED, (character) =>
    character === '"' || character === "\\"
      ? `\\${character}`
      : [...new TextEncoder().encode(character)]
          .map((octet) => `\\${String(octet).padStart(3, "0")}`)
          .join(""),
  );
}
