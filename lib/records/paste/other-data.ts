import * as z from "zod/mini";
import { type JsonValue, jsonValueSchema } from "../json.ts";
import { knownType } from "./record-types.ts";
import type { Line, WrittenRecord } from "./written-record.ts";

/** The data of a type that nobody here can read is short; deep nesting would only cost time. */
const MAX_CHARACTERS = 4096;
const MAX_DEPTH = 16;

const OWN_LINE = /^(\S{1,254}\.) (\d{1,10}) IN ([A-Z][A-Z0-9-]{0,30}) (.+)$/;

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth += 1;
    if (character === "]" || character === "}") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The value of a JSON text; undefined where it is none, or beyond what data of a record can be. */
function jsonValue(text: string): JsonValue | undefined {
  if (text.length > MAX_CHARACTERS || depthOf(text) > MAX_DEPTH) return undefined;
  return z.safeParse(jsonValueSchema, parsedJson(text)).data;
}

/**
 * The line that our own "copy" gives for a type that this version does not know: its data is JSON
 * (see `zone-line.ts`). Null where the line is none of them.
 */
export function ownOtherLine(line: Line): WrittenRecord | null {
  const [, owner, ttl, typeName, json] = OWN_LINE.exec(line.text.trim()) ?? [];
  if (owner === undefined || typeName === undefined || json === undefined) return null;
  if (knownType(typeName) !== null) return null;
  const data = jsonValue(json);
  if (data === undefined) return null;
  return {
    line,
    owner,
    origin: null,
    ttl: Number(ttl),
    rdata: { type: "other", typeName, data },
  };
}
