/** An address of the Mila API as the owner typed it, read. */
export type ApiBase =
  | {
      kind: "base";
      /** The origin, without a final slash. */
      base: string;
    }
  | { kind: "not-a-url" }
  /** Plain http to another machine would send the token for all to read. */
  | { kind: "not-https" }
  /** There is more than an origin: a path, a query, a user. */
  | { kind: "more-than-an-origin"; base: string };

/** The one machine to which plain http is no risk: this one. */
const LOOPBACK = "127.0.0.1";

/** Reads an address; blanks around it and a final slash do not matter. */
export function readApiBase(text: string): ApiBase {
  const url = URL.parse(text.trim());
  if (url === null || url.hostname === "") return { kind: "not-a-url" };
  const plainOnThisMachine = url.protocol === "http:" && url.hostname === LOOPBACK;
  if (url.protocol !== "https:" && !plainOnThisMachine)
    return { kind: url.protocol === "http:" ? "not-https" : "not-a-url" };
  if (url.href !== `${url.origin}/`) return { kind: "more-than-an-origin", base: url.origin };
  return { kind: "base", base: url.origin };
}
