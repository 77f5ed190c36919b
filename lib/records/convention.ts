import * as z from "zod/mini";

/**
 * How one DNS editor wants a record to be written. Each question may be unknown: that is a value
 * of its own and different from no, and {@link render} then falls back on {@link usual}.
 */
export const conventionSchema = z.object({
  /** How the zone's own name is written as a host. */
  apex: z.enum(["at", "blank", "full", "unknown"]),
  /** Whether hosts are written relative to the zone or in full. */
  nameForm: z.enum(["relative", "absolute", "unknown"]),
  /** Whether names in values (MX, CNAME, SRV) end with a dot. */
  targetDot: z.enum(["required", "refused", "optional", "unknown"]),
  /** Where the preference of an MX goes. */
  mxPreference: z.enum(["own-field", "in-value", "unknown"]),
  srv: z.enum(["one-value", "split", "service-protocol-split", "unknown"]),
  txt: z.enum(["raw", "quoted", "unknown"]),
  ttlUnit: z.enum(["seconds", "minutes", "hours", "unknown"]),
});

export type Convention = z.infer<typeof conventionSchema>;

/** Nothing known of the editor. */
export const unknownConvention: Convention = {
  apex: "unknown",
  nameForm: "unknown",
  targetDot: "unknown",
  mxPreference: "unknown",
  srv: "unknown",
  txt: "unknown",
  ttlUnit: "unknown",
};

/** The plain names, as DNS itself has them: for whoever wants them without a provider's ways. */
export const plainConvention: Convention = {
  apex: "full",
  nameForm: "absolute",
  targetDot: "refused",
  mxPreference: "own-field",
  srv: "split",
  txt: "raw",
  ttlUnit: "seconds",
};

/** What most editors do, for each question that has no better answer. */
export const usualConvention: Convention = {
  apex: "at",
  nameForm: "relative",
  targetDot: "refused",
  mxPreference: "own-field",
  srv: "split",
  txt: "raw",
  ttlUnit: "seconds",
};

/**
 * Joins what several sources say, the first that knows an answer winning: what the page shows,
 * then what is on file for the provider.
 */
export function joinConventions(...sources: readonly Convention[]): Convention {
  const pick = <K extends keyof Convention>(key: K): Convention[K] =>
    sources.find((source) => source[key] !== "unknown")?.[key] ?? unknownConvention[key];
  return {
    apex: pick("apex"),
    nameForm: pick("nameForm"),
    targetDot: pick("targetDot"),
    mxPreference: pick("mxPreference"),
    srv: pick("srv"),
    txt: pick("txt"),
    ttlUnit: pick("ttlUnit"),
  };
}
