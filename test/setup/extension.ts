import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Folder of the built Chrome extension. */
export const builtExtension = join(root, ".output", "chrome-mv3");
/** Folder of the built Firefox extension. */
export const builtFirefoxExtension = join(root, ".output", "firefox-mv3");

/**
 * The id that Chrome gives an unpacked extension of this key: the first 32 hexadecimal digits of
 * the key's SHA-256, `0`–`f` written as `a`–`p`.
 */
export function extensionId(): string {
  const text = readFileSync(join(builtExtension, "manifest.json"), "utf8");
  const { key } = z.parse(z.object({ key: z.string() }), JSON.parse(text));
  const digits = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** The name of the add-on, by which Firefox knows it. */
export function firefoxAddonId(): string {
  const text = readFileSync(join(builtFirefoxExtension, "manifest.json"), "utf8");
  const gecko = z.object({ gecko: z.object({ id: z.string() }) });
  const manifest = z.object({ browser_specific_settings: gecko });
  return z.parse(manifest, JSON.parse(text)).browser_specific_settings.gecko.id;
}
