import type { Finding } from "../report.ts";

/** Code → how much it weighs, and where it is written; null where that follows from what is required. */
export type Rows = Record<string, readonly [Finding["severity"], string | null]>;
