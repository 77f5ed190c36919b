/**
 * The best joint assignment of parts to controls: each part to at most one control and each control
 * to at most one part, so that the gains add up to the most (the Hungarian method, with a dummy
 * column for each part that may stay without a control).
 */

/** Gain of a pair that must not be; no sum of real gains comes near it. */
const FORBIDDEN = -1e6;

export interface Assignment {
  /** By part, the index of its control, or null. */
  chosen: (number | null)[];
  total: number;
}

/**
 * @param gains by part, then by control; null where the control cannot be the part.
 */
export function assign(gains: readonly (readonly (number | null)[])[]): Assignment {
  const parts = gains.length;
  const controls = gains[0]?.length ?? 0;
  const columns = controls + parts;
  const cost = (part: number, column: number): number => {
    if (column >= controls) return 0;
    const gain = gains[part]?.[column] ?? null;
    return -(gain ?? FORBIDDEN);
  };
  // Potentials and the alternating path, all counted from 1 as the method has it.
  const u = new Float64Array(parts + 1);
  const v = new Float64Array(columns + 1);
  const partOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let part = 1; part <= parts; part += 1) {
    partOf[0] = part;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const current = partOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j += 1) {
        if (used[j]) continue;
        const reduced = cost(current - 1, j - 1) - (u[current] ?? 0) - (v[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j += 1) {
        if (used[j]) {
          const owner = partOf[j] ?? 0;
          u[owner] = (u[owner] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      column = next;
    } while (partOf[column] !== 0);
    do {
      const previous = way[column] ?? 0;
      partOf[column] = partOf[previous] ?? 0;
      column = previous;
    } while (column !== 0);
  }
  const chosen: (number | null)[] = Array.from({ length: parts }, () => null);
  let total = 0;
  for (let j = 1; j <= controls; j += 1) {
    const part = (partOf[j] ?? 0) - 1;
    if (part < 0) continue;
    const gain = gains[part]?.[j - 1] ?? null;
    if (gain === null || gain <= 0) continue;
    chosen[part] = j - 1;
    total += gain;
  }
  return { chosen, total };
}

/**
 * How much worse the best assignment is that does not put this part on this control: what it would
 * cost to be wrong about it alone.
 */
export function marginOf(
  gains: readonly (readonly (number | null)[])[],
  best: Assignment,
  part: number,
): number {
  const control = best.chosen[part];
  if (control === null || control === undefined) return 0;
  const banned = gains.map((row, p) =>
    p === part ? row.map((gain, c) => (c === control ? null : gain)) : row,
  );
  return best.total - assign(banned).total;
}
