import * as z from "zod/mini";
import { pickSchema } from "../editor/pick.ts";
import { domain, done, type Protocol, type SchemasOf } from "./protocol.ts";

/** Sent by the content script to the worker. It can move the next look, never a state or a fill. */
const contentSchemas = {
  /** The owner pointed at a field; his yes comes from a view. */
  pointed: { request: pickSchema, answer: done },
  "save-noticed": { request: z.object({ domain, recordId: z.string() }), answer: done },
} as const;

export type ContentProtocol = Protocol<typeof contentSchemas>;

export const contentMessages: SchemasOf<ContentProtocol> = contentSchemas;
