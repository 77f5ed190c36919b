import * as z from "zod/mini";
import { conventionSchema } from "../records/convention.ts";
import { requiredRecordSchema } from "../records/required-record.ts";
import { taughtControlSchema } from "./taught.ts";

/** What the worker knows and the page may not tell: comes with the order to fill. */
export const fillHintsSchema = z.object({
  /** The mail domain whose record it is. */
  domain: z.string(),
  /** Apex of the zone that holds the domain, as DNS shows it; null where not known. */
  zone: z.nullable(z.string()),
  /** The SPF text that DNS shows at the domain: a page that does not show its row hides it. */
  existingSpf: z.nullable(z.string()),
  /** The provider's convention from `lib/providers`; all unknown where the provider is not known. */
  convention: conventionSchema,
  txtMax: z.nullable(z.int()),
  /** Whether the owner has said that this page edits the domain's zone. */
  zoneConfirmed: z.boolean(),
});

export type FillHints = z.infer<typeof fillHintsSchema>;

export const fillOrderSchema = z.object({
  record: requiredRecordSchema,
  hints: fillHintsSchema,
  /** What DNS shows at the record's name in its place; absent where nothing is. */
  inDns: z.optional(z.array(z.string())),
  /** What the owner taught of the page's site; absent where nothing. */
  taught: z.optional(z.array(taughtControlSchema)),
});
export type FillOrder = z.infer<typeof fillOrderSchema>;
