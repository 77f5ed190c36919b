import { createPublicKey, generateKeyPair } from "node:crypto";
import { promisify } from "node:util";

export type DkimAlgorithm = "rsa-2048" | "rsa-4096" | "ed25519";

const generate = promisify(generateKeyPair);

/** Octets of an Ed25519 public key, which are the last ones of its SPKI form (RFC 8410 §4). */
const ED25519_OCTETS = 32;

/** Makes a signing key. @returns the private key as PKCS #8 PEM. */
export async function makeDkimKey(algorithm: DkimAlgorithm): Promise<string> {
  const { privateKey } =
    algorithm === "ed25519"
      ? await generate("ed25519")
      : await generate("rsa", { modulusLength: algorithm === "rsa-4096" ? 4096 : 2048 });
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/**
 * The text of the DKIM record for a key: an RSA key as SPKI (RFC 6376 §3.6.1), an Ed25519 key as
 * its raw octets (RFC 8463 §4.2), both base64.
 */
export function dkimText(privateKey: string): string {
  const publicKey = createPublicKey(privateKey);
  const spki = publicKey.export({ type: "spki", format: "der" });
  return publicKey.asymmetricKeyType === "ed25519"
    ? `v=DKIM1; k=ed25519; p=${spki.subarray(-ED25519_OCTETS).toString("base64")}`
    : `v=DKIM1; k=rsa; p=${spki.toString("base64")}`;
}
