import { join } from "node:path";
import * as z from "zod/mini";
import { isResolverId, type ResolverId, resolverIds } from "./hosts.ts";
import { readKept, writeKept } from "./kept-file.ts";

/** Each fault that the lab can be told to have, with what it does. */
export const faultSentences = {
  "api-down": "The Mila API cuts each connection without a word.",
  "api-slow": "The Mila API answers after 20 seconds.",
  "api-unavailable": "The Mila API answers 503 with Retry-After.",
  "api-rate-limited": "The Mila API answers 429 with Retry-After.",
  "api-not-json": "A portal's page, HTML with status 200, comes in the place of the Mila API.",
  "api-off-contract": "The Mila API answers JSON of another shape than its contract.",
  "api-token-revoked": "The Mila API answers 401 to each token.",
  "resolver-down": "The resolver cuts each connection without a word.",
  "resolver-slow": "The resolver answers after 20 seconds.",
  "resolver-servfail": "The resolver answers SERVFAIL with the extended error 22.",
  "resolver-truncated": "The resolver answers with TC set and no records.",
  "resolver-malformed": "The resolver sends octets that are no DNS message.",
  "resolver-mismatched": "The resolver answers another question than the one asked.",
  "resolver-portal": "A portal's page, HTML with status 200, comes in the resolver's place.",
  "resolver-throttled": "The resolver answers 429 with Retry-After.",
  "resolver-stale": "The resolver asks a secondary that stopped following when this was set.",
  "registrar-slow": "Each page of the registrar takes 4 seconds.",
} as const;

export type FaultName = keyof typeof faultSentences;

export const faultNames: readonly FaultName[] = Object.keys(faultSentences).filter(isFaultName);

export function isFaultName(text: string): text is FaultName {
  return Object.hasOwn(faultSentences, text);
}

/** A fault that is set. `target` is the resolver that it touches, null for all that it can touch. */
export interface Fault {
  name: FaultName;
  target: ResolverId | null;
}

const keptSchema = z.array(z.object({ name: z.string(), target: z.nullable(z.string()) }));

/** Whether a resolver can be named with this fault. */
function takesTarget(name: FaultName): boolean {
  return name.startsWith("resolver-");
}

/**
 * Reads a fault from outside.
 * @throws with a sentence for whoever typed it, where name or target is none of the lab's.
 */
export function parseFault(name: string, target?: string | null): Fault {
  if (!isFaultName(name)) {
    throw new Error(`no fault is called ${name}; there are: ${faultNames.join(", ")}`);
  }
  if (target === undefined || target === null) return { name, target: null };
  if (!takesTarget(name)) throw new Error(`${name} takes no target`);
  if (!isResolverId(target)) {
    throw new Error(`no resolver is called ${target}; there are: ${resolverIds.join(", ")}`);
  }
  return { name, target };
}

/** Which faults are set. They lie in the state folder, so that a restart has them still. */
export class FaultBoard {
  readonly #path: string;
  readonly #whenSet: (fault: Fault) => void;
  #faults: Fault[];

  /** @param whenSet told of each fault the moment before it takes effect. */
  constructor(stateDir: string, whenSet: (fault: Fault) => void = () => {}) {
    this.#path = join(stateDir, "faults.json");
    this.#whenSet = whenSet;
    this.#faults = (readKept(this.#path, keptSchema) ?? []).map(({ name, target }) =>
      parseFault(name, target),
    );
  }

  /** @throws where name or target is none of the lab's. */
  set(name: FaultName, target?: string): void {
    const fault = parseFault(name, target);
    this.#whenSet(fault);
    this.#keep([...this.#faults.filter((set) => !isSame(set, fault)), fault]);
  }

  /** Ends one fault at all its targets, or all faults. */
  clear(name?: FaultName): void {
    this.#keep(name === undefined ? [] : this.#faults.filter((set) => set.name !== name));
  }

  list(): Fault[] {
    return [...this.#faults];
  }

  isSet(name: FaultName, target: ResolverId | null = null): boolean {
    return this.#faults.some(
      (set) => set.name === name && (set.target === null || set.target === target),
    );
  }

  #keep(faults: Fault[]): void {
    this.#faults = faults;
    writeKept(this.#path, faults);
  }
}

function isSame(a: Fault, b: Fault): boolean {
  return a.name === b.name && a.target === b.target;
}
