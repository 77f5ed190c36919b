import { createHash, createPublicKey, generateKeyPairSync, X509Certificate } from "node:crypto";
import { join } from "node:path";
import { createSecureContext, type SecureContext } from "node:tls";
import { generate } from "selfsigned";
import * as z from "zod/mini";
import { readKept, writeKept } from "./kept-file.ts";

const MILLISECONDS_A_DAY = 86_400_000;
/** Long enough for any checkout to live; browsers are told to trust the key, not the date. */
const VALID_DAYS = 365;
/** A certificate that ends within this time is made anew at the start, not during a run. */
const RENEW_DAYS_BEFORE_END = 2;

const keptSchema = z.object({
  privateKey: z.string(),
  certificates: z.record(z.string(), z.string()),
});

/** The lab's certificates: one key, and one certificate for each host name. */
export interface Certificates {
  /** SHA-256 of the public key (SPKI), base64, as `--ignore-certificate-errors-spki-list` takes it. */
  publicKeyHash: string;
  contextFor(host: string): SecureContext;
  first: { key: string; cert: string };
}

/**
 * Takes the certificates out of the state folder, or makes them.
 * Each host has its own, because a browser that is shown one certificate for all of them sends
 * them all over one connection (RFC 9113 §9.1.1), and one host's fault would cut the others.
 */
export async function certificates(
  stateDir: string,
  hosts: readonly string[],
  now: number,
): Promise<Certificates> {
  const path = join(stateDir, "certificates.json");
  const kept = readKept(path, keptSchema);
  const current = kept && isCurrent(kept, hosts, now) ? kept : await make(hosts, now);
  if (current !== kept) writeKept(path, current);

  const contexts = new Map(
    Object.entries(current.certificates).map(([host, cert]) => [
      host,
      createSecureContext({ key: current.privateKey, cert }),
    ]),
  );
  const [firstContext] = contexts.values();
  const [firstCertificate] = Object.values(current.certificates);
  if (!firstContext || !firstCertificate) throw new Error("the lab has no host to certify");
  const spki = createPublicKey(current.privateKey).export({ type: "spki", format: "der" });
  return {
    publicKeyHash: createHash("sha256").update(spki).digest("base64"),
    contextFor: (host) => contexts.get(host) ?? firstContext,
    first: { key: current.privateKey, cert: firstCertificate },
  };
}

function isCurrent(kept: z.infer<typeof keptSchema>, hosts: readonly string[], now: number) {
  return hosts.every((host) => {
    const pem = kept.certificates[host];
    if (pem === undefined) return false;
    const end = new X509Certificate(pem).validToDate.getTime();
    return end > now + RENEW_DAYS_BEFORE_END * MILLISECONDS_A_DAY;
  });
}

async function make(hosts: readonly string[], now: number) {
  const pair = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const made: Record<string, string> = {};
  for (const host of hosts) {
    const { cert } = await generate([{ name: "commonName", value: host }], {
      keyType: "ec",
      algorithm: "sha256",
      keyPair: pair,
      notBeforeDate: new Date(now - MILLISECONDS_A_DAY),
      notAfterDate: new Date(now + VALID_DAYS * MILLISECONDS_A_DAY),
      extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: host }] }],
    });
    made[host] = cert;
  }
  return { privateKey: pair.privateKey, certificates: made };
}
