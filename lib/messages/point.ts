import * as z from "zod/mini";
import { partNames } from "../records/parts.ts";
import { done, type Protocol, type SchemasOf } from "./protocol.ts";

/** Sent by the worker to the script by which the owner points at a field of one tab. */
const pointSchemas = {
  "point-at": { request: z.object({ part: z.enum(partNames) }), answer: done },
  "stop-pointing": { request: z.object({}), answer: done },
} as const;

export type PointProtocol = Protocol<typeof pointSchemas>;

export const pointMessages: SchemasOf<PointProtocol> = pointSchemas;
