/**
 * The clock of one look. It stands still while a question of the look waits for its turn: waiting is
 * no silence of a resolver, and takes nothing from the time that those have.
 */
export class LookClock {
  readonly #now: () => number;
  #waiting = 0;
  #since = 0;
  #stood = 0;

  /** @param now milliseconds since the epoch. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Milliseconds since the epoch, less what it stood still. */
  now(): number {
    return (this.#waiting > 0 ? this.#since : this.#now()) - this.#stood;
  }

  /** Stands still until what is waited for has come. */
  async during(wait: Promise<void>): Promise<void> {
    if (this.#waiting === 0) this.#since = this.#now();
    this.#waiting += 1;
    await wait;
    this.#waiting -= 1;
    if (this.#waiting === 0) this.#stood += this.#now() - this.#since;
  }
}
