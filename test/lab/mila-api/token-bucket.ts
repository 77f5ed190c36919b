/** How many requests come through at once, and how many more each second. */
export interface RateLimit {
  burst: number;
  perSecond: number;
}

/** Far above what a client that minds its manners sends. */
export const generousRateLimit: RateLimit = { burst: 300, perSecond: 10 };

/** A token bucket: it starts full, fills steadily, and each request takes one token out. */
export class TokenBucket {
  readonly #limit: RateLimit;
  readonly #now: () => number;
  #tokens: number;
  #filledAt: number;

  /** @param now milliseconds since the epoch. */
  constructor(limit: RateLimit, now: () => number) {
    this.#limit = limit;
    this.#now = now;
    this.#tokens = limit.burst;
    this.#filledAt = now();
  }

  /** @returns null where the request may pass; otherwise the whole seconds until one may. */
  take(): number | null {
    const now = this.#now();
    const gained = ((now - this.#filledAt) / 1000) * this.#limit.perSecond;
    this.#tokens = Math.min(this.#limit.burst, this.#tokens + gained);
    this.#filledAt = now;
    if (this.#tokens >= 1) {
      this.#tokens -= 1;
      return null;
    }
    return Math.ceil((1 - this.#tokens) / this.#limit.perSecond);
  }
}
