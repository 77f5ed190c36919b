import { readPublicKey } from "./dkim-der.ts";
import { keyOctets } from "./dkim-key.ts";

/**
 * Whether a key can be used, told by what uses keys: the platform's own cryptography. Our reader of DER
 * says what a key is and what was done to it; it looks at two numbers and passes over the rest.
 */

/** `untold` where the platform does not know the algorithm, or was not asked. */
export type KeyVerdict = "taken" | "refused" | "untold";

/** Looks up what was said of a key. @param key base64 of `p=`, without spaces. */
export type KeyVerdicts = (key: string) => KeyVerdict;

/** Nobody was asked. */
export const noKeyVerdicts: KeyVerdicts = () => "untold";

const BIT_STRING = 0x03;
const SEQUENCE = 0x30;
/** AlgorithmIdentifier of rsaEncryption with its NULL (RFC 8017 App. A.1, RFC 3279 §2.3.1). */
const RSA_ALGORITHM = [
  0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
];
const ED25519_OCTETS = 32;

/** One element of DER (X.690 §8.1). */
function element(tag: number, content: readonly number[]): number[] {
  const { length } = content;
  if (length < 0x80) return [tag, length, ...content];
  const size: number[] = [];
  for (let left = length; left > 0; left >>= 8) size.unshift(left & 0xff);
  return [tag, 0x80 | size.length, ...size, ...content];
}

/** A bare PKCS #1 key as SubjectPublicKeyInfo, the only form that WebCrypto takes (RFC 5280 §4.1). */
function asSubjectPublicKeyInfo(key: Uint8Array): Uint8Array<ArrayBuffer> {
  // No bit of the last octet is unused.
  const bits = element(BIT_STRING, [0, ...key]);
  return Uint8Array.from(element(SEQUENCE, [...RSA_ALGORITHM, ...bits]));
}

/** Gives a key to WebCrypto; rejects where that does not take it. */
async function importOctets(octets: Uint8Array): Promise<KeyVerdict> {
  const read = readPublicKey(octets);
  if (read.kind === "ed25519") {
    const raw = new Uint8Array(octets.subarray(-ED25519_OCTETS));
    await crypto.subtle.importKey("raw", raw, { name: "Ed25519" }, false, ["verify"]);
    return "taken";
  }
  if (read.kind !== "rsa") return "refused";
  // Verifiers stop where the key ends; octets behind it are a remark of their own.
  const own = octets.subarray(0, octets.length - read.trailing);
  const info = read.wrapped ? new Uint8Array(own) : asSubjectPublicKeyInfo(own);
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  await crypto.subtle.importKey("spki", info, algorithm, false, ["verify"]);
  return "taken";
}

/**
 * Has a key read by WebCrypto. Never throws.
 * @param key base64 of `p=`, without spaces.
 */
export async function importKey(key: string): Promise<KeyVerdict> {
  const octets = keyOctets(key);
  if (octets === null) return "refused";
  return importOctets(octets).catch((error: unknown) =>
    error instanceof Error && error.name === "NotSupportedError" ? "untold" : "refused",
  );
}

/** The keys of one look, each read once, whoever shows it. */
export class KeyImports {
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #verdicts = new Map<string, KeyVerdict>();

  readonly verdicts: KeyVerdicts = (key) => this.#verdicts.get(key) ?? "untold";

  /** Done when all of them have been read. */
  async read(keys: readonly string[]): Promise<void> {
    await Promise.all(
      keys.map((key) => {
        const reading = this.#underWay.get(key) ?? this.#read(key);
        this.#underWay.set(key, reading);
        return reading;
      }),
    );
  }

  async #read(key: string): Promise<void> {
    this.#verdicts.set(key, await importKey(key));
  }
}
