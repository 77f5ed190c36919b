import * as z from "zod/mini";
import { conventionSchema } from "../records/convention.ts";

/** A DNS provider as data: one file each in this folder, every fact with its source and date. */
export const providerSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: z.string(),
  /** Hosts of its control panel. */
  sites: z.array(z.string()),
  /** Address of the DNS page, `{domain}` standing for the domain; null where none is known. */
  dnsPage: z.nullable(z.string()),
  /**
   * Patterns of its name servers, anchored at label borders: a leading `*.` stands for one or more
   * labels, a `*` inside a label for a run within it.
   */
  nameServers: z.array(z.string()),
  convention: conventionSchema,
  /** Longest TXT value that the editor takes, in characters; null where not known. */
  txtMax: z.nullable(z.int()),
  /** What the editor's words are, where they help the owner to find the field. */
  labels: z.partialRecord(
    z.enum(["type", "name", "value", "priority", "ttl", "add", "save"]),
    z.string(),
  ),
  sources: z.array(z.string()).check(z.minLength(1)),
  /** Date of the newest source, `YYYY` or `YYYY-MM`; null where the source bears none. */
  asOf: z.nullable(z.string()),
});

export type Provider = z.infer<typeof providerSchema>;
