import { generateKeyPairSync } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importKey, KeyImports } from "../../../lib/verify/import-key.ts";
import * as keys from "../../scenarios/keys.ts";

/** Octets of a framed key of 2048 bits: the end of its algorithm, and its count of unused bits. */
const [LAST_OF_ALGORITHM, UNUSED_BITS] = [16, 23];

/** The key with one octet changed. */
function damaged(key: string, at: number): string {
  const octets = Buffer.from(key, "base64");
  octets[at] = (octets[at] ?? 0) ^ 0xff;
  return octets.toString("base64");
}

describe("a key is taken", () => {
  test.each([
    ["RSA of 1024 bits", keys.rsa1024],
    ["RSA of 2048 bits", keys.rsa2048],
    ["RSA of more than 4096 bits", keys.rsa4608],
    ["RSA without its frame", keys.rsa2048AsPkcs1],
    ["RSA with octets behind it", `${keys.rsa2048}AAAA`],
    ["Ed25519", keys.ed25519],
    ["Ed25519 in a frame", keys.ed25519AsSpki],
  ])("%s", async (_title, key) => {
    expect(await importKey(key)).toBe("taken");
  });

  test.each([512, 1024, 2048, 4096])("whatever it is, of %i bits, framed or bare", async (bits) => {
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: bits });
    for (const type of ["spki", "pkcs1"] as const) {
      const key = publicKey.export({ format: "der", type }).toString("base64");
      expect(await importKey(key)).toBe("taken");
    }
  });
});

describe("a key is refused", () => {
  test.each([
    ["of another algorithm in its frame", damaged(keys.rsa2048, LAST_OF_ALGORITHM)],
    ["with bits that are not used", damaged(keys.rsa2048, UNUSED_BITS)],
    ["that is cut", keys.rsa2048.slice(0, 200)],
    ["that is no base64", "%"],
    ["that is text", "bm8ga2V5"],
    ["that is empty", ""],
  ])("%s", async (_title, key) => {
    expect(await importKey(key)).toBe("refused");
  });
});

test("whatever octets come, there is a verdict", async () => {
  const start = fc.constantFrom(keys.rsa2048, keys.rsa2048AsPkcs1, keys.ed25519AsSpki, "");
  await fc.assert(
    fc.asyncProperty(start, fc.nat(400), fc.uint8Array({ maxLength: 40 }), async (key, at, put) => {
      const octets = Buffer.from(key, "base64");
      octets.set(put.subarray(0, Math.max(0, octets.length - at)), Math.min(at, octets.length));
      const text = (octets.length > 0 ? octets : Buffer.from(put)).toString("base64");
      expect(["taken", "refused"]).toContain(await importKey(text));
    }),
    { numRuns: 2000 },
  );
});

test("a key that nobody has read is neither taken nor refused", async () => {
  const imports = new KeyImports();
  expect(imports.verdicts(keys.rsa2048)).toBe("untold");
  await imports.read([keys.rsa2048, keys.rsa2048]);
  expect(imports.verdicts(keys.rsa2048)).toBe("taken");
});
