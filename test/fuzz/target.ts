import fc from "fast-check";

/** What a parser has broken its word with; null where with nothing. */
export type Complaint = string | null;

interface FuzzSpecification<Input> {
  /** `spf-parse`: its subject first, so that `npm run fuzz -- spf` takes all of a subject. */
  name: string;
  input: fc.Arbitrary<Input>;
  /** Runs it on one input. Whatever it throws is a complaint too. */
  run(input: Input): Complaint;
  /**
   * Inputs that are made to be hard, by their length: each is run at one length and at twice that,
   * and the steps may not much more than double.
   */
  hard: readonly ((length: number) => Input)[];
}

/** A parser under fuzzing, its input being its own business. */
export interface FuzzTarget {
  name: string;
  /** Runs it on so many inputs. @returns the first complaint, with the input. */
  fuzz(count: number, seed: number): Complaint;
  hard: readonly ((length: number) => () => Complaint)[];
}

export function fuzzTarget<Input>({
  name,
  input,
  run,
  hard,
}: FuzzSpecification<Input>): FuzzTarget {
  const property = fc.property(input, (value) => {
    const complaint = run(value);
    if (complaint !== null) throw new Error(complaint);
  });
  return {
    name,
    fuzz(count, seed) {
      const result = fc.check(property, { numRuns: count, seed });
      if (!result.failed) return null;
      return `${String(result.errorInstance)}\non ${JSON.stringify(result.counterexample)}, seed ${seed}`;
    },
    hard: hard.map((make) => (length) => {
      const value = make(length);
      return () => run(value);
    }),
  };
}
