import { UsageError } from "./usage-error.ts";

/** Whether nothing that is sent there leaves the machine (RFC 6761 §6.3, RFC 1122 §3.2.1.3). */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** Whether nobody on the way can read what is sent there: `https://`, or `http://` on this machine. */
export function isPrivate({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

/** Reads the address of a resolver: `https://`, or `http://` on this machine. @throws UsageError */
export function dohAddress(text: string): string {
  const plain = text.replace(/\{\?dns\}$/, "");
  if (!URL.canParse(plain)) throw new UsageError(`--doh wants an address, not "${text}".`);
  const url = new URL(plain);
  if (url.username !== "" || url.password !== "")
    throw new UsageError("--doh takes no user name or password.");
  if (isPrivate(url)) return url.href;
  throw new UsageError(
    `--doh wants https://, or http:// on this machine (127.0.0.0/8, ::1, localhost), not "${text}".`,
  );
}
