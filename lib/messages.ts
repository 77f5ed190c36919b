import * as z from "zod/mini";
import { fillOrderSchema, fillOutcomeSchema, pageSummarySchema } from "./editor/outcome.ts";
import { milaErrorSchema } from "./mila/errors.ts";
import { conventionSchema } from "./records/convention.ts";

/**
 * The typed protocol between contexts. Each entry says who may send it, and has a schema for what
 * is asked and for what is answered; both are parsed at the receiving end.
 */

const domain = z.string();
const tabId = z.int();
const done = z.object({ kind: z.literal("done") });
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
      host: z.string(),
      summary: pageSummarySchema,
      /** Provider whose site this is, by its host. */
      providerId: z.nullable(z.string()),
    }),
  ]),
  /** How records are written for this owner, here, now. */
  convention: conventionSchema,
  /** Where that comes from, for the sentence above the records. */
  conventionFrom: z.enum(["page", "provider", "none"]),
  /** The provider whose ways these are, or that serves the zone by its name servers. */
  providerName: z.nullable(z.string()),
});

export type TabView = z.infer<typeof tabViewSchema>;

/** Sent by our own pages (popup, options) to the worker. */
export const viewMessages = {
  /** A view was opened: look at the tab, choose the domain, refresh what is stored. */
  "view-opened": { request: z.object({ tabId: z.nullable(tabId) }), answer: tabViewSchema },
  "choose-domain": {
    request: z.object({ domain, tabId: z.nullable(tabId) }),
    answer: tabViewSchema,
  },
  /** Fetch the records anew and look at DNS, whatever the schedule says. */
  "check-now": { request: z.object({ domain }), answer: done },
  /** A view is open and a look of the schedule is due sooner than an alarm may ring. */
  "look-if-due": { request: z.object({ domain }), answer: done },
  fill: {
    request: z.object({ domain, recordId: z.string(), tabId, zoneConfirmed: z.boolean() }),
    answer: fillOutcomeSchema,
  },
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
  "set-plain-names": { request: z.object({ plainNames: z.boolean() }), answer: done },
} as const;

/** Sent by the worker to the content script of one tab. */
export const pageMessages = {
  "survey-page": { request: z.object({}), answer: pageSummarySchema },
  "fill-record": { request: fillOrderSchema, answer: fillOutcomeSchema },
  "clear-marks": { request: z.object({}), answer: done },
} as const;

/** Sent by the content script to the worker. It can move the next look, never a state or a fill. */
export const contentMessages = {
  "save-noticed": { request: z.object({ domain, recordId: z.string() }), answer: done },
} as const;

type Protocol = Record<string, { request: z.ZodMiniType; answer: z.ZodMiniType }>;
export type RequestOf<P extends Protocol, K extends keyof P> = z.infer<P[K]["request"]>;
export type AnswerOf<P extends Protocol, K extends keyof P> = z.infer<P[K]["answer"]>;

/** The envelope in which every message travels. */
export const envelopeSchema = z.object({ mila: z.string(), body: z.unknown() });
