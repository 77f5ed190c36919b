/**
 * What a DKIM key is, read from its octets: RSA keys come as SubjectPublicKeyInfo or as bare PKCS #1
 * (RFC 6376 §3.6.1, RFC 8017 App. A.1.1), Ed25519 keys as 32 octets (RFC 8463 §4).
 */
export type DkimPublicKey =
  | {
      kind: "rsa";
      /** As SubjectPublicKeyInfo, and no bare PKCS #1. */
      wrapped: boolean;
      bits: number;
      exponent: bigint;
      /** Without leading zeros, the highest octet first. */
      modulus: Uint8Array;
      /** Octets behind the key. */
      trailing: number;
    }
  | { kind: "ed25519"; wrapped: boolean; key: string }
  /** More octets are announced than there are. */
  | { kind: "cut"; missing: number }
  | { kind: "unknown" };

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const ED25519_OCTETS = 32;
/** SubjectPublicKeyInfo of Ed25519 up to the key (RFC 8410 §4). */
const ED25519_HEAD = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

interface Element {
  tag: number;
  start: number;
  end: number;
}

/** One element of DER at `at` (X.690 §8.1); null where it is none. Its end may lie past the octets. */
function elementAt(octets: Uint8Array, at: number): Element | null {
  const tag = octets[at];
  const first = octets[at + 1];
  if (tag === undefined || first === undefined) return null;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first };
  const count = first & 0x7f;
  if (count === 0 || count > 4) return null;
  let length = 0;
  for (const octet of octets.subarray(at + 2, at + 2 + count)) length = length * 0x100 + octet;
  return { tag, start: at + 2 + count, end: at + 2 + count + length };
}

/** By its digits: to add octet by octet would take the square of the length. */
function integerOf(octets: Uint8Array): bigint {
  const digits = Array.from(octets, (octet) => octet.toString(16).padStart(2, "0"));
  return BigInt(`0x0${digits.join("")}`);
}

/** The octets of an integer that count; none of zero. */
function significant(octets: Uint8Array): Uint8Array {
  const first = octets.findIndex((octet) => octet !== 0);
  return first === -1 ? octets.subarray(octets.length) : octets.subarray(first);
}

function bitsOf(octets: Uint8Array): number {
  const [highest] = octets;
  return highest === undefined ? 0 : octets.length * 8 - (Math.clz32(highest) - 24);
}

function rsaOf(octets: Uint8Array, at: number, end: number, wrapped: boolean): DkimPublicKey {
  const modulus = elementAt(octets, at);
  const exponent = modulus && elementAt(octets, modulus.end);
  if (modulus?.tag !== INTEGER || exponent?.tag !== INTEGER) return { kind: "unknown" };
  const value = significant(octets.subarray(modulus.start, modulus.end));
  return {
    kind: "rsa",
    wrapped,
    bits: bitsOf(value),
    modulus: value,
    exponent: integerOf(octets.subarray(exponent.start, exponent.end)),
    trailing: octets.length - end,
  };
}

/** Reads the octets of a `p=` tag. Never throws. */
export function readPublicKey(octets: Uint8Array): DkimPublicKey {
  if (octets.length === ED25519_OCTETS)
    return { kind: "ed25519", wrapped: false, key: octets.join(" ") };
  if (ED25519_HEAD.every((octet, index) => octets[index] === octet))
    return { kind: "ed25519", wrapped: true, key: octets.subarray(ED25519_HEAD.length).join(" ") };
  const whole = elementAt(octets, 0);
  if (whole?.tag !== SEQUENCE) return { kind: "unknown" };
  if (whole.end > octets.length) return { kind: "cut", missing: whole.end - octets.length };
  const first = elementAt(octets, whole.start);
  if (first?.tag === INTEGER) return rsaOf(octets, whole.start, whole.end, false);
  const bits = first && elementAt(octets, first.end);
  if (bits?.tag !== BIT_STRING) return { kind: "unknown" };
  // The first octet of a bit string counts the bits that are not used: none.
  const inner = elementAt(octets, bits.start + 1);
  return inner?.tag === SEQUENCE
    ? rsaOf(octets, inner.start, whole.end, true)
    : { kind: "unknown" };
}

function isSameOctets(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((octet, at) => octet === b[at]);
}

/** Whether two keys are the same key, however each is wrapped. */
export function isSameKey(a: DkimPublicKey, b: DkimPublicKey): boolean {
  if (a.kind === "rsa" && b.kind === "rsa")
    return a.exponent === b.exponent && isSameOctets(a.modulus, b.modulus);
  return a.kind === "ed25519" && b.kind === "ed25519" && a.key === b.key;
}
