import * as z from "zod/mini";

/** Whether a page shows all of its records, as far as can be told. */
export const rowsExtentSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("whole") }),
  z.object({
    kind: z.literal("part"),
    why: z.enum(["paged", "filtered", "cut"]),
    /** Records that there are in all, as the page says; null where it does not. */
    all: z.nullable(z.int()),
  }),
]);

export type RowsExtent = z.infer<typeof rowsExtentSchema>;

/** What stands in the page's table for one required record, before anything is filled. */
export const rowOfRecordSchema = z.object({
  recordId: z.string(),
  stands: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("nothing") }),
    z.object({ kind: z.literal("there-already"), row: z.string() }),
    /** This row is to be edited; whether its form can be opened by us, or stands open. */
    z.object({ kind: z.literal("to-change"), row: z.string(), opens: z.boolean() }),
    /** Several stand of which one may: the owner must decide. */
    z.object({ kind: z.literal("several"), rows: z.array(z.string()) }),
    /** A CNAME at the same name: nothing may stand beside it (RFC 1034 §3.6.2). */
    z.object({ kind: z.literal("cname"), row: z.string() }),
  ]),
  /** Rows of another provider's MX at its name, which the owner removes himself. */
  foreignMx: z.array(z.string()),
});

export type RowOfRecord = z.infer<typeof rowOfRecordSchema>;

export const pageRowsSchema = z.discriminatedUnion("kind", [
  /** No editor, none that tells its zone, or one of another zone. */
  z.object({ kind: z.literal("unread") }),
  z.object({
    kind: z.literal("read"),
    /** Records that the page shows. */
    shown: z.int(),
    extent: rowsExtentSchema,
    records: z.array(rowOfRecordSchema),
  }),
]);

/** What the tables of a page hold for the records of a domain. */
export type PageRows = z.infer<typeof pageRowsSchema>;
