import { spfTargets } from "./parsers/spf.ts";
import type { FuzzTarget } from "./target.ts";

/** Every parser that reads what others wrote. */
export const fuzzTargets: readonly FuzzTarget[] = [...spfTargets];
