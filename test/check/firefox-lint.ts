/** Lints the Firefox build as addons.mozilla.org does; only warnings known by name are let through. */
import { spawnSync } from "node:child_process";
import * as z from "zod/mini";
import { builtFirefoxExtension } from "../setup/extension.ts";

/** react-dom assigns innerHTML in the code for `dangerouslySetInnerHTML`, which we do not use. */
const KNOWN_WARNINGS: Record<string, number> = { UNSAFE_VAR_ASSIGNMENT: 2 };

const messageSchema = z.object({
  code: z.string(),
  message: z.string(),
  file: z.optional(z.string()),
});
const reportSchema = z.object({
  errors: z.array(messageSchema),
  warnings: z.array(messageSchema),
});

const done = spawnSync(
  "web-ext",
  ["lint", "--source-dir", builtFirefoxExtension, "--output", "json", "--no-config-discovery"],
  { encoding: "utf8" },
);
const { errors, warnings } = z.parse(reportSchema, JSON.parse(done.stdout));
const counted = Object.entries(Object.groupBy(warnings, ({ code }) => code)).map(
  ([code, list]) => [code, list?.length ?? 0] as const,
);
const unexpected = counted.filter(([code, count]) => count !== KNOWN_WARNINGS[code]);
for (const { code, message, file } of [...errors, ...warnings])
  console.log(code, file ?? "", message);
for (const [code, count] of unexpected) {
  console.error(
    `${count} × ${code}, known: ${KNOWN_WARNINGS[code] ?? 0} (the list may only shrink)`,
  );
}
process.exit(errors.length + unexpected.length === 0 ? 0 : 1);
