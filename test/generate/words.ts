import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { type Messages, messagesSchema } from "../../lib/words/say-from.ts";

/**
 * Writes `public/_locales/LANGUAGE/messages.json` and `lib/words/keys.ts` from the parts in
 * `lib/words/parts/`, one file a room and language: `node test/generate/words.ts`.
 *
 * The keys are those of the English files. Each placeholder of a message must be declared, and the
 * declared ones must be `$1`, `$2`, … in their order: the types are made from them.
 */

const ROOT = join(import.meta.dirname, "../..");
const PARTS = join(ROOT, "lib/words/parts");
const KEY_LANGUAGE = "en";
/** The width of a line, as in biome.json: what is generated is formatted as by the formatter. */
const LINE_WIDTH = 100;

/** A part that cannot be turned into sentences, with the file and the key to mend. */
class WordsError extends Error {
  override readonly name = "WordsError";
}

/** Names of the arguments of a message, in their order. @throws WordsError */
function argumentNames(key: string, entry: Messages[string]): string[] {
  const placeholders = Object.entries(entry.placeholders ?? {});
  for (const [index, [name, { content }]] of placeholders.entries()) {
    if (content !== `$${index + 1}`)
      throw new WordsError(`${key}: placeholder ${name} must have the content $${index + 1}`);
  }
  const declared = placeholders.map(([name]) => name);
  for (const [, written = ""] of entry.message.matchAll(/\$([A-Za-z0-9_@]+)\$/g)) {
    if (!declared.includes(written.toLowerCase()))
      throw new WordsError(`${key}: $${written}$ is not declared`);
  }
  return declared;
}

/** A placeholder's name as the name of an argument: `next_look` becomes `nextLook`. */
function asArgument(name: string): string {
  return name.replaceAll(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase());
}

function keyLine(key: string, entry: Messages[string]): string {
  const names = argumentNames(key, entry).map((name) => `${asArgument(name)}: Argument`);
  const line = `  ${key}: [${names.join(", ")}];`;
  return line.length <= LINE_WIDTH
    ? line
    : [`  ${key}: [`, ...names.map((name) => `    ${name},`), "  ];"].join("\n");
}

function readParts(language: string): Messages {
  const all: Messages = {};
  for (const file of readdirSync(PARTS).toSorted()) {
    if (!file.endsWith(`.${language}.json`)) continue;
    const content: unknown = JSON.parse(readFileSync(join(PARTS, file), "utf8"));
    for (const [key, entry] of Object.entries(z.parse(messagesSchema, content))) {
      if (key in all) throw new WordsError(`${file}: ${key} is in another part already`);
      all[key] = entry;
    }
  }
  return Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function languages(): string[] {
  const found = readdirSync(PARTS).map((file) => /\.([A-Za-z_]+)\.json$/.exec(file)?.[1]);
  return [...new Set(found.filter((language) => language !== undefined))].toSorted();
}

/** The generated files, by their path from the root of the project. @throws WordsError */
export function generatedWords(): Record<string, string> {
  const keys = [
    "/** Written by `node test/generate/words.ts`; do not edit. */",
    'import type { Argument } from "./say-from.ts";',
    "",
    "/** For each key its arguments. */",
    "export interface WordArguments {",
    ...Object.entries(readParts(KEY_LANGUAGE)).map(([key, entry]) => keyLine(key, entry)),
    "}",
    "",
  ];
  return {
    "lib/words/keys.ts": keys.join("\n"),
    ...Object.fromEntries(
      languages().map((language) => [
        `public/_locales/${language}/messages.json`,
        `${JSON.stringify(readParts(language), null, 2)}\n`,
      ]),
    ),
  };
}

if (import.meta.main) {
  for (const [path, content] of Object.entries(generatedWords())) {
    mkdirSync(join(ROOT, path, ".."), { recursive: true });
    writeFileSync(join(ROOT, path), content);
    console.log(`wrote ${path}`);
  }
}
