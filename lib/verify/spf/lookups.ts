import { isMechanism } from "../../records/spf/term.ts";
import type { SpfCode } from "../catalogue/spf.ts";
import { isRequired, type SpfCase, type SpfFault } from "./case.ts";
import { MAX_LOOKUPS, MAX_NAMES, MAX_VOID_LOOKUPS } from "./limits.ts";
import {
  allBranches,
  lookupsOf,
  type PlacedBranch,
  type SpfBranch,
  type SpfNodeState,
  totalLookups,
} from "./tree.ts";

/** Where the look-ups of a record go, and what they find (RFC 7208 §4.6.4 and §5.2). */

/** From here on the next change of a sender's own record is one too many. */
const NEAR_LIMIT = 9;

/** The terms of the owner with what each costs, the dearest first: `include:a.example (4)`. */
export function costs(branches: readonly SpfBranch[]): string {
  return branches
    .map((branch) => ({ text: branch.term.text, cost: lookupsOf(branch) }))
    .toSorted((a, b) => b.cost - a.cost)
    .map(({ text, cost }) => `${text} (${cost})`)
    .join(", ");
}

const INCLUDE_CODES: Partial<Record<SpfNodeState, SpfCode>> = {
  "no-record": "spf-include-no-spf",
  "no-name": "spf-include-nxdomain",
  several: "spf-include-multiple",
  broken: "spf-include-syntax",
  silent: "spf-include-temperror",
  loop: "spf-loop",
};

/** A redirect to nowhere has one code, whyever it leads there. */
const REDIRECT_CODES: Partial<Record<SpfNodeState, SpfCode>> = {
  ...INCLUDE_CODES,
  "no-record": "spf-redirect-no-spf",
  "no-name": "spf-redirect-no-spf",
};

/** The way to a term, so that the owner sees through whom it comes. */
function placeOf({ branch, path }: PlacedBranch): string {
  return [...path.slice(1), branch.term.text].join(" → ");
}

function nodeFault(placed: PlacedBranch, domain: string): SpfFault[] {
  const { term, node } = placed.branch;
  if (node === null) return [];
  if (node.state === "loop" && node.domain === domain && placed.path.length === 1)
    return [{ code: "spf-include-self", seen: term.text }];
  const code = (isMechanism(term) ? INCLUDE_CODES : REDIRECT_CODES)[node.state];
  return code ? [{ code, seen: placeOf(placed) }] : [];
}

/** Branches without those below Mila's own records, which the owner cannot mend. */
function ownersBranches({ tree, required }: SpfCase): PlacedBranch[] {
  const ours = new Set(
    tree.root.branches.flatMap(({ term, node }) =>
      isRequired(term, required) && node ? [node.domain] : [],
    ),
  );
  return allBranches(tree.root).filter(
    ({ branch, path }) =>
      !path.some((domain) => ours.has(domain)) && !isRequired(branch.term, required),
  );
}

/** The same domain named in several places: each is asked for and counted anew. */
function duplicates(branches: readonly PlacedBranch[]): SpfFault[] {
  const seen = new Map<string, number>();
  for (const { branch } of branches) {
    if (branch.node === null || branch.node.state === "loop") continue;
    seen.set(branch.node.domain, (seen.get(branch.node.domain) ?? 0) + 1);
  }
  return [...seen].flatMap(([domain, count]): SpfFault[] =>
    count > 1 ? [{ code: "spf-include-duplicate", seen: domain }] : [],
  );
}

function voidFaults(branches: readonly PlacedBranch[]): SpfFault[] {
  const empty = branches.filter(({ branch }) => branch.isVoid === true);
  const seen = empty.map(placeOf).join(", ");
  if (empty.length > MAX_VOID_LOOKUPS) return [{ code: "spf-void-over-2", seen }];
  const own = empty.filter(({ path }) => path.length === 1);
  return own.map((placed) => ({ code: "spf-a-mx-void", seen: placeOf(placed) }));
}

/** The count, unless a loop, which ends at the limit by itself, is the cause. */
function countFaults(record: SpfCase): SpfFault[] {
  const { root } = record.tree;
  const total = totalLookups(root);
  const list = costs(root.branches);
  if (total > MAX_LOOKUPS)
    return [{ code: "spf-lookups-over-10", seen: list, expected: String(total) }];
  return total >= NEAR_LIMIT
    ? [{ code: "spf-lookups-near-limit", seen: list, expected: String(total) }]
    : [];
}

/** What Mila's mechanisms would cost beside what is there, where they are not there yet. */
function mergeFaults(record: SpfCase): SpfFault[] {
  const { tree, required } = record;
  const isThere = tree.root.branches.some(({ term }) => isRequired(term, required));
  const today = totalLookups(tree.root);
  const together = today + totalLookups(required.tree.root);
  if (isThere || today > MAX_LOOKUPS || together <= MAX_LOOKUPS) return [];
  return [
    {
      code: "spf-merge-would-exceed",
      seen: costs(tree.root.branches),
      expected: String(together),
    },
  ];
}

/**
 * @param lacksRequired whether Mila is still to be written into the record.
 * @param isBeyond whether Mila's mechanism stands beyond the limit: then that is the finding.
 */
export function lookupFaults(
  record: SpfCase,
  lacksRequired: boolean,
  isBeyond: boolean,
): SpfFault[] {
  const branches = ownersBranches(record);
  const nodes = branches.flatMap((placed) => nodeFault(placed, record.domain));
  const isLoop = nodes.some(({ code }) => code === "spf-loop" || code === "spf-include-self");
  const wide = branches
    .filter(({ branch }) => branch.exchanges > MAX_NAMES)
    .map((placed): SpfFault => ({ code: "spf-mx-over-10", seen: placeOf(placed) }));
  const ptr = branches
    .filter(({ branch, path }) => path.length === 1 && branch.term.text.match(/^[+\-~?]?ptr\b/i))
    .map((placed): SpfFault => ({ code: "spf-ptr", seen: placeOf(placed) }));
  return [
    ...nodes,
    ...wide,
    ...ptr,
    ...voidFaults(branches),
    ...duplicates(branches),
    ...(isLoop || isBeyond ? [] : countFaults(record)),
    ...(lacksRequired ? mergeFaults(record) : []),
  ];
}
