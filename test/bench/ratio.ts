/** A figure as a ratio within one run: no machine is as fast as another, but both sides are on it. */
export interface Ratio {
  median: number;
  /** Between which half of the rounds lie. */
  quartiles: [number, number];
  rounds: number;
}

async function milliseconds(run: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/**
 * Times two runs side by side, in turns that change their order, after a round that does not count.
 * @returns how often `other` would fit into `one`: above 1 where `one` is slower.
 */
export async function timeRatio(
  one: () => Promise<void>,
  other: () => Promise<void>,
  rounds: number,
): Promise<Ratio> {
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const isSwapped = round % 2 === 1;
    const first = await milliseconds(isSwapped ? other : one);
    const second = await milliseconds(isSwapped ? one : other);
    if (round > 0) ratios.push(isSwapped ? second / first : first / second);
  }
  const sorted = ratios.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), quartiles: [at(0.25), at(0.75)], rounds };
}

/** `0.42 (0.40–0.45, 30 rounds)`. */
export function ratioText({ median, quartiles: [low, high], rounds }: Ratio): string {
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)}, ${rounds} rounds)`;
}
