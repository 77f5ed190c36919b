import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";

/**
 * The cases of the public RFC 7208 test suite in a form of our own (see README.md): zones, senders
 * and the results that are allowed.
 */

const FOLDER = join(import.meta.dirname, "scenarios");

const zoneSchema = z.object({
  /** Each record with its strings apart; a character is an octet. */
  TXT: z.optional(z.array(z.array(z.string()))),
  A: z.optional(z.array(z.string())),
  AAAA: z.optional(z.array(z.string())),
  MX: z.optional(z.array(z.tuple([z.number(), z.string()]))),
  PTR: z.optional(z.array(z.string())),
  CNAME: z.optional(z.string()),
  /** Types that are not listed do not answer, instead of denying. */
  silent: z.optional(z.boolean()),
});

const scenarioSchema = z.object({
  title: z.string(),
  zones: z.record(z.string(), zoneSchema),
  cases: z.array(
    z.object({
      name: z.string(),
      /** Section of RFC 7208, with its paragraph. */
      rfc: z.string(),
      ip: z.string(),
      mailFrom: z.string(),
      helo: z.string(),
      results: z.array(
        z.enum(["none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"]),
      ),
      /** What the sender is told; null where the owner's words must not be used. */
      explanation: z.optional(z.nullable(z.string())),
    }),
  ),
});

export type Zones = z.infer<typeof scenarioSchema>["zones"];
export type Scenario = z.infer<typeof scenarioSchema>;

export function readScenarios(): Scenario[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map((file) => z.parse(scenarioSchema, JSON.parse(readFileSync(join(FOLDER, file), "utf8"))));
}
