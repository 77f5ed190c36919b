import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";

/** Only the product's own code counts. */
const PRODUCT = /\/lib\//;

/**
 * Counts how often the blocks of the product's code are gone through while something runs. It does
 * not depend on how fast the machine is; what happens inside a regular expression is not seen.
 */
export class StepCounter {
  readonly #session = new Session();

  async start(): Promise<void> {
    // Code that the compiler takes over in the middle of a run is not counted to its end.
    for (const flag of ["--no-opt", "--no-maglev", "--no-sparkplug"]) setFlagsFromString(flag);
    this.#session.connect();
    await this.#session.post("Profiler.enable");
    await this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  async stop(): Promise<void> {
    await this.#session.post("Profiler.stopPreciseCoverage");
    this.#session.disconnect();
  }

  async count(run: () => void): Promise<number> {
    await this.#session.post("Profiler.takePreciseCoverage");
    run();
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    const steps = result
      .filter(({ url }) => PRODUCT.test(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
    if (steps === 0) throw new Error("no code of the product was counted");
    return steps;
  }
}
