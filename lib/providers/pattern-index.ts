/**
 * Patterns of host names, found by the labels at their end: a name is compared with the few
 * patterns that end as it does, however many providers there are.
 */

/** A run within a label: everything but its border. */
const RUN = "[^.]*";

/**
 * A pattern as an expression over the whole name: `*.` in front stands for one or more labels, any
 * other `*` for a run within its label.
 */
function expression(pattern: string): RegExp {
  const anyLabels = pattern.startsWith("*.");
  const rest = anyLabels ? pattern.slice(2) : pattern;
  const literal = rest.split("*").map((part) => part.replaceAll(/[.\\+?^$()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${anyLabels ? `(?:${RUN}\\.)+` : ""}${literal.join(RUN)}$`);
}

/** The labels behind the last `*`, which every name that fits ends with. */
function ending(pattern: string): string {
  const labels = pattern.split(".");
  return labels.slice(labels.findLastIndex((label) => label.includes("*")) + 1).join(".");
}

interface Entry<T> {
  pattern: string;
  of: T;
}

/** Whose pattern fits a name, and how exactly: the characters of the pattern. */
export interface Fit<T> {
  of: T;
  exactness: number;
}

export class PatternIndex<T> {
  readonly #byEnding = new Map<string, Entry<T>[]>();
  readonly #expressions = new Map<string, RegExp>();

  /** @param owned each owner with its patterns, in the order in which they are to be found. */
  constructor(owned: Iterable<readonly [T, readonly string[]]>) {
    for (const [of, patterns] of owned) {
      for (const pattern of patterns) {
        const entries = this.#byEnding.get(ending(pattern)) ?? [];
        entries.push({ pattern, of });
        this.#byEnding.set(ending(pattern), entries);
      }
    }
  }

  /** The patterns with which a name has to be compared. */
  candidates(name: string): Entry<T>[] {
    const labels = name.split(".");
    return labels.flatMap((_, at) => this.#byEnding.get(labels.slice(at).join(".")) ?? []);
  }

  /** The most exact fit of each owner that has one, by owner. */
  fits(name: string): Map<T, Fit<T>> {
    const fits = new Map<T, Fit<T>>();
    for (const { pattern, of } of this.candidates(name)) {
      if ((fits.get(of)?.exactness ?? 0) >= pattern.length) continue;
      if (this.#expressionOf(pattern).test(name)) fits.set(of, { of, exactness: pattern.length });
    }
    return fits;
  }

  /** Made when it is first asked for: most patterns never are. */
  #expressionOf(pattern: string): RegExp {
    const made = this.#expressions.get(pattern) ?? expression(pattern);
    this.#expressions.set(pattern, made);
    return made;
  }
}
