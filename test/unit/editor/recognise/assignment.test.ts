import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assign, marginOf } from "../../../../lib/editor/recognise/assignment.ts";

type Gains = (number | null)[][];

/** Every assignment, tried one after the other. */
function bestByTrying(gains: Gains, part = 0, taken: readonly number[] = []): number {
  const row = gains[part];
  if (!row) return 0;
  const without = bestByTrying(gains, part + 1, taken);
  const withOne = row.map((gain, control) =>
    gain === null || taken.includes(control)
      ? 0
      : gain + bestByTrying(gains, part + 1, [...taken, control]),
  );
  return Math.max(without, ...withOne);
}

const gainsArbitrary = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([parts, controls]) =>
    fc.array(
      fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { freq: 3 }), {
        minLength: controls,
        maxLength: controls,
      }),
      { minLength: parts, maxLength: parts },
    ),
  );

describe("the joint assignment", () => {
  test("is the best of all assignments", () => {
    fc.assert(
      fc.property(gainsArbitrary, (gains) => {
        expect(assign(gains).total).toBeCloseTo(bestByTrying(gains));
      }),
    );
  });

  test("gives no control to two parts, and none that cannot be", () => {
    fc.assert(
      fc.property(gainsArbitrary, (gains) => {
        const { chosen } = assign(gains);
        const given = chosen.filter((control) => control !== null);
        expect(new Set(given).size).toBe(given.length);
        chosen.forEach((control, part) => {
          if (control !== null) expect(gains[part]?.[control]).not.toBeNull();
        });
      }),
    );
  });

  test("has the margin over the best assignment that puts the part elsewhere", () => {
    fc.assert(
      fc.property(gainsArbitrary, (gains) => {
        const best = assign(gains);
        best.chosen.forEach((control, part) => {
          if (control === null) return;
          const elsewhere = gains.map((row, at) =>
            at === part ? row.map((gain, c) => (c === control ? null : gain)) : row,
          );
          expect(marginOf(gains, best, part)).toBeCloseTo(best.total - bestByTrying(elsewhere));
        });
      }),
    );
  });

  test("has no margin where two controls are alike", () => {
    const gains = [[3, 3]];
    expect(marginOf(gains, assign(gains), 0)).toBe(0);
  });
});
