import * as z from "zod/mini";
import { fillOutcomeSchema, pageSummarySchema, undoOutcomeSchema } from "../editor/outcome.ts";
import { pageRowsSchema } from "../editor/page-rows.ts";
import { milaErrorSchema } from "../mila/errors.ts";
import { partNames } from "../records/parts.ts";
import { requiredRecordSchema } from "../records/required-record.ts";
import { domain, done, type Protocol, type SchemasOf } from "./protocol.ts";

const tabId = z.int();
/** More than this no mail service asks for. */
const MOST_PASTED_RECORDS = 50;
/** More than are known. */
const MOST_RESOLVERS = 50;
const failed = z.object({ kind: z.literal("failed"), error: milaErrorSchema });

/** What a view is told of the tab it was opened on. */
export const tabViewSchema = z.object({
  /** The domain to show: the tab's own where Mila knows it, else the last one; null where none. */
  domain: z.nullable(domain),
  page: z.discriminatedUnion("kind", [
    /** The browser does not let us see this tab. */
    z.object({ kind: z.literal("no-access") }),
    z.object({
      kind: z.literal("seen"),
      /** Host of its address, without a port. */
      host: z.string(),
      summary: pageSummarySchema,
    }),
  ]),
});

export type TabView = z.infer<typeof tabViewSchema>;

/** Sent by our own pages (popup, options) to the worker. */
const viewSchemas = {
  /** A view was opened: look at the tab, choose the domain, refresh what is stored. */
  "view-opened": { request: z.object({ tabId: z.nullable(tabId) }), answer: tabViewSchema },
  /** Another page stands before an open view: look at it, and ask nobody else. */
  "tab-changed": { request: z.object({ tabId: z.nullable(tabId) }), answer: tabViewSchema },
  "choose-domain": {
    request: z.object({ domain, tabId: z.nullable(tabId) }),
    answer: tabViewSchema,
  },
  /** Fetch the records anew and look at DNS, whatever the schedule says. */
  "check-now": { request: z.object({ domain }), answer: done },
  /** A view is open and a look of the schedule is due sooner than an alarm may ring. */
  "look-if-due": { request: z.object({ domain }), answer: done },
  /** What the page's tables hold for each of the domain's records. */
  "page-rows": { request: z.object({ domain, tabId }), answer: pageRowsSchema },
  /** The owner wants to show which field a part is, by a click in the page. */
  "point-at": {
    request: z.object({ tabId, part: z.enum(partNames) }),
    answer: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("pointing") }),
      z.object({ kind: z.literal("no-access") }),
    ]),
  },
  "stop-pointing": { request: z.object({ tabId }), answer: done },
  /** It is that field: known again on this site from now on. */
  "keep-taught": {
    request: z.object({ tabId }),
    answer: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("kept"), host: z.string() }),
      /** Nothing is pointed at any more. */
      z.object({ kind: z.literal("gone") }),
    ]),
  },
  "forget-taught": { request: z.object({ host: z.string() }), answer: done },
  fill: {
    request: z.object({ domain, recordId: z.string(), tabId, zoneConfirmed: z.boolean() }),
    answer: fillOutcomeSchema,
  },
  /** Put back what stood in the page before the last fill of this record. */
  "undo-fill": {
    request: z.object({ domain, recordId: z.string(), tabId }),
    answer: undoOutcomeSchema,
  },
  /** The owner says that he has saved this record. */
  saved: { request: z.object({ domain, recordId: z.string() }), answer: done },
  /** Take the labels and outlines off the page. */
  "clear-marks": { request: z.object({ tabId }), answer: done },
  connect: {
    request: z.object({ apiBase: z.string(), token: z.string() }),
    answer: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("connected"), domains: z.int() }),
      failed,
    ]),
  },
  disconnect: { request: z.object({}), answer: done },
  /** The owner looked pasted records over, and takes them. */
  "take-pasted": {
    request: z.object({
      domain,
      records: z.array(requiredRecordSchema).check(z.maxLength(MOST_PASTED_RECORDS)),
    }),
    answer: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("taken") }),
      /** Mila lists the domain: her records are used. */
      z.object({ kind: z.literal("mila-knows") }),
    ]),
  },
  "forget-pasted": { request: z.object({ domain }), answer: done },
  /** The owner wants to be told news, or no longer; the permission is asked for by the view. */
  "set-notices": { request: z.object({ notices: z.boolean() }), answer: done },
  /** The resolvers to ask, in the order of preference; their hosts are asked for by the view. */
  "set-resolvers": {
    request: z.object({ ids: z.array(z.string()).check(z.maxLength(MOST_RESOLVERS)) }),
    answer: done,
  },
  "set-plain-names": { request: z.object({ plainNames: z.boolean() }), answer: done },
} as const;

export type ViewProtocol = Protocol<typeof viewSchemas>;

export const viewMessages: SchemasOf<ViewProtocol> = viewSchemas;
