import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod/mini";

/**
 * Reads what an earlier run of the lab left in its state folder.
 * @returns null where the file is not there.
 * @throws where the file is no JSON or not of the schema: a damaged state is never begun anew unseen.
 */
export function readKept<T>(path: string, schema: z.ZodMiniType<T>): T | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  const parsed = schema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Writes a value as JSON so that a crash leaves the old file or the new one, never half of one. */
export function writeKept(path: string, value: unknown): void {
  writeWhole(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** Writes a text file by way of a rename, readable by its owner alone unless `mode` says more. */
export function writeWhole(path: string, text: string, mode = 0o600): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, text, { mode });
  renameSync(unfinished, path);
}
