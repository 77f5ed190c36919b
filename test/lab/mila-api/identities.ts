import { randomBytes, randomInt } from "node:crypto";
import { join } from "node:path";
import * as z from "zod/mini";
import type { LabDomain } from "../domains.ts";
import { readKept, writeKept } from "../kept-file.ts";
import { makeDkimKey } from "./dkim-key.ts";

const identitySchema = z.object({
  /** The part of Mila's host names that is this domain's own, as `k3v9` in `mx1.k3v9.mila.cx`. */
  tag: z.string(),
  dkimSelector: z.string(),
  /** PKCS #8 PEM. */
  dkimKey: z.string(),
});

/** What Mila has made for one domain: nothing of it can be told from the domain's name. */
export type Identity = z.infer<typeof identitySchema>;

const keptSchema = z.object({
  tokens: z.object({ owner: z.string(), readOnly: z.string() }),
  identities: z.record(z.string(), identitySchema),
});

/** What Mila keeps of its customer, in the state folder. */
export type MilaAccount = z.infer<typeof keptSchema>;

/** Letters and digits that cannot be taken for each other. */
const TAG_CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz";
const TAG_LENGTH = 4;
const TOKEN_OCTETS = 24;

/** Takes the account out of the state folder, and makes tokens, hosts and keys that are not there. */
export async function milaAccount(
  stateDir: string,
  domains: readonly LabDomain[],
): Promise<MilaAccount> {
  const path = join(stateDir, "mila.json");
  const kept = readKept(path, keptSchema);
  const account = kept ?? { tokens: { owner: token(), readOnly: token() }, identities: {} };
  const added = domains.filter((domain) => !Object.hasOwn(account.identities, domain.name));
  if (kept && added.length === 0) return kept;

  const keys = await Promise.all(added.map((domain) => makeDkimKey(domain.dkim)));
  const tags = new Set(Object.values(account.identities).map((identity) => identity.tag));
  const made = added.map((domain, index) => {
    const tag = freshTag(tags);
    tags.add(tag);
    const dkimSelector = `mila${randomInt(1, 10)}`;
    return [domain.name, { tag, dkimSelector, dkimKey: keys[index] ?? "" }] as const;
  });
  const whole = {
    ...account,
    identities: { ...account.identities, ...Object.fromEntries(made) },
  };
  writeKept(path, whole);
  return whole;
}

function token(): string {
  return `mila_${randomBytes(TOKEN_OCTETS).toString("base64url")}`;
}

function freshTag(taken: ReadonlySet<string>): string {
  for (;;) {
    const tag = Array.from({ length: TAG_LENGTH }, () =>
      TAG_CHARACTERS.charAt(randomInt(TAG_CHARACTERS.length)),
    ).join("");
    if (!taken.has(tag)) return tag;
  }
}
