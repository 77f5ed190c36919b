import { unescaped } from "../escape.ts";
import { plainCharacters } from "./plain-characters.ts";
import type { KnownType } from "./record-types.ts";
import { type ReadRdata, writtenRdata } from "./written-rdata.ts";
import type { Statement, Token } from "./zone-statements.ts";

export type ZoneData = ReadRdata & { withoutQuotes: boolean };

/**
 * A TXT value without quotes. By RFC 1035 §5.1 its words were separate strings and a semicolon
 * began a comment, which nobody who writes `v=DKIM1; k=rsa; …` means: the line's rest is the value.
 * Other texts of several words are not guessed at.
 */
function bareText({ lines }: Statement, first: Token): string | null {
  const [line, ...more] = lines;
  const rest = plainCharacters(line?.text.slice(first.at) ?? "").trim();
  if (more.length > 0 || rest.includes("\t")) return null;
  // SPF has no semicolon in its grammar (RFC 7208 §12): what begins with one is a comment.
  if (/^v=spf1(?:\s|$)/i.test(rest)) return rest.replace(/;.*$/s, "").trimEnd();
  return /^v=/i.test(rest) ? rest : null;
}

/** Reads the data of an entry. */
export function zoneData(type: KnownType, data: readonly Token[], statement: Statement): ZoneData {
  const [first] = data;
  const words = data.map(({ text }) => unescaped(text));
  const quoted = data.every((token) => token.quoted);
  if (type !== "TXT" || first === undefined || quoted)
    return { ...writtenRdata(type, words), withoutQuotes: false };
  const bare = first.quoted ? null : bareText(statement, first);
  if (bare !== null) return { ...writtenRdata(type, [bare]), withoutQuotes: true };
  if (data.length === 1) return { ...writtenRdata(type, words), withoutQuotes: false };
  return { kind: "none", reason: "not-quoted", withoutQuotes: false };
}
