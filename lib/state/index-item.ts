import * as z from "zod/mini";
import { milaErrorSchema } from "../mila/errors.ts";
import { domainStates } from "../verify/report.ts";
import { recordSources } from "./domain-item.ts";

/** What lists, alarms and the badge need of one domain, and no more. */
export const indexEntrySchema = z.object({
  name: z.string(),
  source: z.enum(recordSources),
  /** null before the first look. */
  state: z.nullable(z.enum(domainStates)),
  /** Records that count and do not pass yet. */
  todo: z.int(),
  /** Records that count. */
  counting: z.int(),
  /** Something that once passed does not any more. */
  broken: z.boolean(),
  checkedAt: z.nullable(z.number()),
  /** When there is something to do for it: a look, or an errand that a look left. */
  nextLookAt: z.nullable(z.number()),
});

export type IndexEntry = z.infer<typeof indexEntrySchema>;

/** The one list: written in the same `set` as the domain item that it speaks of. */
export const indexItemSchema = z.object({
  /** In the order in which Mila lists them, then those whose records were pasted. */
  domains: z.array(indexEntrySchema),
  /** The domain that was looked at last. */
  current: z.nullable(z.string()),
  /** When the list of domains was last fetched. */
  listedAt: z.nullable(z.number()),
  listError: z.nullable(milaErrorSchema),
  /** Fetches of the list in a row that failed. */
  failedLists: z._default(z.int(), 0),
  /** When the list is asked for again because of an error that may pass by itself. */
  listRetryAt: z.nullable(z.number()),
});

export type IndexItem = z.infer<typeof indexItemSchema>;

export const emptyIndex: IndexItem = {
  domains: [],
  current: null,
  listedAt: null,
  listError: null,
  failedLists: 0,
  listRetryAt: null,
};
