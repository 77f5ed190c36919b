import * as z from "zod/mini";
import { taughtControlSchema } from "../editor/taught.ts";
import { conventionSchema } from "../records/convention.ts";

/**
 * A DNS provider as data: one file each in `data/`, every fact with its source and date. What is
 * not known stays unknown, which is another thing than no.
 */

/** Host names may begin with `*.`, which stands for one or more labels. */
const site = z.string().check(z.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));

/** At least the last two labels are whole: a `*` alone never reaches the border of a zone. */
const nameServerPattern = z
  .string()
  .check(z.regex(/^(?:\*\.)?(?:[a-z0-9-]*\*?[a-z0-9-]*\.)*[a-z0-9-]+\*?[a-z0-9-]*\.[a-z0-9.-]+$/));

/** What the extension uses; the rest of a file stays out of what is shipped. */
export const providerSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: z.string().check(z.minLength(1)),
  /** Hosts of its control panel. */
  sites: z.array(site),
  /** Address of the DNS page, `{domain}` standing for the domain; null where none is known. */
  dnsPage: z.nullable(z.string().check(z.regex(/^https:\/\/[^{}]*(?:\{domain\}[^{}]*)+$/))),
  /**
   * Patterns of its name servers, anchored at label borders: a leading `*.` stands for one or more
   * labels, a `*` inside a label for a run within it.
   */
  nameServers: z.array(nameServerPattern),
  /** Id of the provider whose name servers these are, where it runs none of its own. */
  nameServersFrom: z.optional(z.string()),
  /**
   * Others sell it under their own names, with panels of their own: the host of a page does not
   * tell whether it is the right one.
   */
  resold: z.optional(z.literal(true)),
  convention: conventionSchema,
  /** Longest TXT value that the editor takes, in characters; null where not known. */
  txtMax: z.nullable(z.int()),
  /** What its editor calls its fields, where the recogniser cannot tell them by itself. */
  controls: z.optional(z.array(taughtControlSchema)),
});

export type Provider = z.infer<typeof providerSchema>;

/** Where the facts of a provider were read, and what whoever edits there should know. */
export const aboutProviderSchema = z.strictObject({
  /** Id of the provider. */
  id: z.string(),
  /** Words of its editor. */
  labels: z.partialRecord(
    z.enum(["type", "name", "value", "priority", "ttl", "add", "save"]),
    z.string(),
  ),
  notes: z.array(z.string()),
  sources: z.array(z.url().check(z.startsWith("https://"))),
  /** Public scripts and copies that have no address to link to. */
  unlinked: z.optional(z.array(z.string())),
  /** Date of the newest source, `YYYY` or `YYYY-MM`; null where the source bears none. */
  asOf: z.nullable(z.string().check(z.regex(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/))),
});

export type AboutProvider = z.infer<typeof aboutProviderSchema>;
