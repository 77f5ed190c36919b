import { finding } from "../finding.ts";
import type { Finding } from "../report.ts";
import type { Rule, Scene } from "../rule.ts";

/** What only a comparison with earlier looks shows: a record that was there, one that never came. */

/** What providers need at the longest until all their name servers have a change. */
const LONGEST_PUBLISHING_MS = 3_600_000;

/** Findings that say only that the record is not there: what became of it says more. */
const isBare = ({ code }: Finding) => code.endsWith("-missing");

/** It was right at the last look, and nobody sees it any more. */
function regressed(scene: Scene): Finding[] {
  const { look, report } = scene;
  const before = look.lastWhole === undefined ? look.previous : look.lastWhole;
  return (report?.records ?? []).flatMap(({ id, state, findings }) => {
    const old = before?.records.find((record) => record.id === id);
    const isKnown = old?.findings.some(({ code }) => code === "regressed") ?? false;
    const [bare] = findings;
    if (state !== "missing" || !bare || !findings.every(isBare)) return [];
    if (old?.state !== "pass" && !isKnown) return [];
    const expected = bare.expected === null ? {} : { expected: bare.expected };
    return [finding("regressed", { recordId: id, ...expected })];
  });
}

/** It was saved, the time is over, and nobody has ever seen it. */
function neverAppeared(scene: Scene): Finding[] {
  const { look, report } = scene;
  const now = look.now();
  return (report?.records ?? []).flatMap(({ id, state, observations, findings }) => {
    const saved = look.changed?.saved.get(id);
    if (saved === undefined || state !== "missing" || now - saved < LONGEST_PUBLISHING_MS)
      return [];
    const isAskedSince = observations.every(({ at }) => at - saved >= LONGEST_PUBLISHING_MS);
    const [bare] = findings.filter(isBare);
    const expected = bare?.expected == null ? {} : { expected: bare.expected };
    return isAskedSince ? [finding("never-appeared", { recordId: id, ...expected })] : [];
  });
}

export const rule: Rule = {
  ask: () => [],
  find: (scene) => [...regressed(scene), ...neverAppeared(scene)],
};
