import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { requiredRecordsSchema, toRequiredRecord } from "../../lib/mila/contract.ts";
import { partNames } from "../../lib/records/parts.ts";
import type { RequiredRecord } from "../../lib/records/required-record.ts";

/**
 * The format of the corpus: `NAME.html`, a page that behaves as a DNS editor does, beside
 * `NAME.json`, its truth. README.md of `test/corpus/` describes it.
 */

/** CSS, with ` >>> ` for each step into an open shadow root or a same-origin frame. */
const selector = z.string().check(z.minLength(1));

const recordSchema = z.pipe(
  z.looseObject({ name: z.string(), type: z.string() }),
  z.transform((wire, context): RequiredRecord => {
    const whole = { id: "case", required: true, ttl: 3600, purpose: "other", ...wire };
    const parsed = requiredRecordsSchema.safeParse({ domain: wire.name, records: [whole] });
    const [record] = parsed.data?.records ?? [];
    const refuse = (message: string) => {
      context.issues.push({ code: "custom", input: wire, message: `is no record: ${message}` });
      return z.NEVER;
    };
    if (!record) return refuse(parsed.error ? z.prettifyError(parsed.error) : "it is empty");
    try {
      return toRequiredRecord(record);
    } catch (error) {
      if (!(error instanceof z.core.$ZodError)) throw error;
      return refuse(z.prettifyError(error));
    }
  }),
);

const caseSchema = z
  .object({
    title: z.string(),
    open: z._default(z.array(selector), []),
    record: recordSchema,
    outcome: z._default(z.enum(["fill", "none"]), "fill"),
    fields: z.optional(
      z.partialRecord(z.enum(partNames, { error: "is no part of a record" }), selector),
    ),
    after: z.optional(z.record(selector, z.string())),
    row: z._default(z.nullable(selector), null),
    untouched: z._default(z.array(selector), []),
    save: z._default(z.nullable(selector), null),
    saved: z.optional(z.nullable(z.record(z.string(), z.json()))),
  })
  .check(
    z.refine(
      ({ outcome, fields, after }) => outcome === "none" || Boolean(fields && after),
      "a case that is to be filled has `fields` and `after`",
    ),
    z.refine(
      ({ outcome, fields, after, saved }) => outcome === "fill" || !(fields || after || saved),
      "where nothing is to be filled `fields`, `after` and `saved` are absent",
    ),
    z.refine(
      ({ saved, save }) => !saved || save !== null,
      "what is `saved` needs the control that saves",
    ),
  );

const pageSchema = z
  .object({
    editor: z.string(),
    url: z.url({ protocol: /^https?$/ }),
    domain: z._default(z.string(), ""),
    existing: z.optional(z.unknown()),
    cases: z.array(caseSchema),
  })
  .check(
    z.refine(({ domain, cases }) => cases.length === 0 || domain !== "", "`domain` is missing"),
    z.refine(
      ({ cases }) => new Set(cases.map(({ title }) => title)).size === cases.length,
      "two cases have one title",
    ),
  );

export type CorpusCase = z.infer<typeof caseSchema>;

/** A page with its truth; without cases it is a decoy. */
export type CorpusPage = z.infer<typeof pageSchema> & { name: string; html: string };

/** A file that breaks the format, and how. */
export interface FormatFault {
  file: string;
  reason: string;
}

export interface Corpus {
  pages: CorpusPage[];
  faults: FormatFault[];
}

function readPage(folder: string, name: string): CorpusPage | FormatFault {
  const file = join(folder, `${name}.json`);
  const html = join(folder, `${name}.html`);
  if (!existsSync(file)) return { file: html, reason: `has no ${name}.json beside it` };
  if (!existsSync(html)) return { file, reason: `has no ${name}.html beside it` };
  try {
    const truth = z.safeParse(pageSchema, JSON.parse(readFileSync(file, "utf8")));
    return truth.success
      ? { ...truth.data, name, html: readFileSync(html, "utf8") }
      : { file, reason: z.prettifyError(truth.error) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { file, reason: error.message };
  }
}

/** Reads a folder of pages. What breaks the format is named; the rest is still read. */
export function readCorpus(folder: string): Corpus {
  if (!existsSync(folder)) {
    return { pages: [], faults: [{ file: folder, reason: "is no folder" }] };
  }
  const names = readdirSync(folder).flatMap(
    (file) => /^(.+)\.(?:html|json)$/.exec(file)?.[1] ?? [],
  );
  const read = [...new Set(names)].toSorted().map((name) => readPage(folder, name));
  const faults = read.filter((page) => "reason" in page);
  const pages = read.filter((page) => "cases" in page);
  if (read.length === 0) faults.push({ file: folder, reason: "holds no page" });
  return { pages, faults };
}
