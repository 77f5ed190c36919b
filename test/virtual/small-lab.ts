import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ZoneRecord } from "../lab/dns/zone-record.ts";
import { labDomains } from "../lab/domains.ts";
import { type LabInMemory, labInMemory } from "../lab/in-memory.ts";
import { milaAccount } from "../lab/mila-api/identities.ts";
import type { ApiRecord } from "../lab/mila-api/required-records.ts";

/** Where keys that take a while to make are kept for all labs of a run. */
export interface LabKeys {
  folder: string;
}

/** Makes the account, whose keys every lab of this run takes. */
export async function labKeys(domains: readonly string[]): Promise<LabKeys> {
  const folder = mkdtempSync(join(tmpdir(), "mila-lab-keys-"));
  await milaAccount(folder, wanted(domains));
  return { folder };
}

const wanted = (names: readonly string[]) =>
  labDomains(0).filter(({ name }) => names.includes(name));

export interface SmallLabOptions {
  domains: readonly string[];
  negativeTtlSeconds: number;
  existingTtlSeconds?: number;
  now: () => number;
}

/** A lab in memory with a few domains, and the way to be rid of it. */
export async function smallLab(
  keys: LabKeys,
  { domains, ...options }: SmallLabOptions,
): Promise<{ lab: LabInMemory; end(): void }> {
  const stateDir = mkdtempSync(join(tmpdir(), "mila-lab-"));
  mkdirSync(stateDir, { recursive: true });
  copyFileSync(join(keys.folder, "mila.json"), join(stateDir, "mila.json"));
  const lab = await labInMemory({ ...options, stateDir, domains: wanted(domains) });
  return { lab, end: () => rmSync(stateDir, { recursive: true, force: true }) };
}

/** What the owner enters for a required record; null for a type that the lab's zones do not hold. */
export function zoneRecordOf(record: ApiRecord, ttl = record.ttl): ZoneRecord | null {
  const { name } = record;
  switch (record.type) {
    case "MX":
      return { name, ttl, type: "MX", ...record.data };
    case "TXT":
      return { name, ttl, type: "TXT", text: record.data.text };
    case "SRV":
      return { name, ttl, type: "SRV", ...record.data };
    case "SVCB":
      return null;
  }
}
