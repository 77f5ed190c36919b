import * as z from "zod/mini";

/** Any value that JSON can hold: what is kept of fields that this version does not know. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue };

/** Nothing that tells of a record lies deeper; a text of a megabyte can hold half a million levels. */
const MOST_LEVELS = 64;

function isJson(value: unknown, levels: number): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || levels === 0) return false;
  return Object.values(value).every((inner) => isJson(inner, levels - 1));
}

/** Values of JSON that whoever reads them can go down into without an end of his stack. */
export const jsonValueSchema: z.ZodMiniType<JsonValue> = z.custom<JsonValue>(
  (value) => isJson(value, MOST_LEVELS),
  { error: "no value of JSON, or one of too many levels" },
);
