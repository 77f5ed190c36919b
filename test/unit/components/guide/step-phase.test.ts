import { expect, test } from "vitest";
import { firstStep, guided, nextStep, stepPhase } from "../../../../components/guide/step-phase.ts";
import { fillSight } from "../../../../components/hooks/use-fill.ts";
import { shownRecords } from "../../../../components/record-card/shown-record.ts";
import { plainConvention } from "../../../../lib/records/convention.ts";
import type { DomainItem } from "../../../../lib/state/domain-item.ts";
import { domain, NOW, optional, required, type Standing } from "../../../gallery/samples.ts";

const ALL_MISSING: Standing = {
  "mx-1": "missing",
  spf: "missing",
  "dkim-mila1": "missing",
  dmarc: "missing",
};

const filled = (recordId: string, startedAt: number): DomainItem["fill"] => ({
  recordId,
  startedAt,
  outcome: {
    kind: "filled",
    target: "new-record",
    filled: [],
    left: [],
    complaint: null,
    foreignMx: [],
  },
});

function phaseOf(given: Partial<DomainItem>, standing = ALL_MISSING) {
  const item = domain(required, standing, given);
  const [mx] = shownRecords(item, plainConvention);
  if (!mx) throw new Error("the sample has an MX");
  return stepPhase(item, mx, fillSight(item, mx.id, null, NOW)).kind;
}

test("a record goes from to do over filled and saved to right", () => {
  expect(phaseOf({})).toBe("to-do");
  expect(phaseOf({ fill: filled("mx-1", NOW - 50) })).toBe("filled");
  const saves = { "mx-1": { at: NOW - 10, looks: 0 } };
  expect(phaseOf({ fill: filled("mx-1", NOW - 50), saves })).toBe("saved");
  expect(phaseOf({ saves }, { ...ALL_MISSING, "mx-1": "pass" })).toBe("right");
});

test("what was filled anew after a Save waits for the next Save", () => {
  const saves = { "mx-1": { at: NOW - 100, looks: 2 } };
  expect(phaseOf({ fill: filled("mx-1", NOW - 50), saves })).toBe("filled");
});

test("a Save without a fill, as the owner says it, is a Save", () => {
  expect(phaseOf({ saves: { "mx-1": { at: NOW, looks: 0 } } })).toBe("saved");
});

test("the guide leads through what mail needs, and what is optional only where it is wrong", () => {
  const item = domain([...required, ...optional], ALL_MISSING);
  const steps = guided(shownRecords(item, plainConvention));
  expect(steps.map(({ id }) => id)).toEqual(["mx-1", "spf", "dkim-mila1", "dmarc"]);
});

test("it begins at what was filled last, else at the first that is neither right nor saved", () => {
  const at = (given: Partial<DomainItem>, standing = ALL_MISSING) => {
    const item = domain(required, standing, given);
    return firstStep(item, guided(shownRecords(item, plainConvention)));
  };
  expect(at({})).toBe("mx-1");
  expect(at({ fill: filled("dmarc", NOW) })).toBe("dmarc");
  expect(at({ saves: { "mx-1": { at: NOW, looks: 0 } } })).toBe("spf");
  expect(at({}, { ...ALL_MISSING, "mx-1": "pass", spf: "pass" })).toBe("dkim-mila1");
});

test("it goes on round, past what is right or saved, and ends where nothing is left", () => {
  const item = domain(
    required,
    { ...ALL_MISSING, "dkim-mila1": "pass" },
    { saves: { spf: { at: NOW, looks: 0 } } },
  );
  const steps = guided(shownRecords(item, plainConvention));
  expect(nextStep(item, steps, "mx-1")?.id).toBe("dmarc");
  expect(nextStep(item, steps, "dmarc")?.id).toBe("mx-1");
  const done = domain(required, {
    "mx-1": "pass",
    spf: "pass",
    "dkim-mila1": "pass",
    dmarc: "pass",
  });
  expect(nextStep(done, guided(shownRecords(done, plainConvention)), "mx-1")).toBeNull();
});
