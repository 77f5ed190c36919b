import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import type { Provider } from "../providers/provider.ts";
import type { Finding } from "../verify/report.ts";
import { messagesSchema, sayFrom } from "../words/say-from.ts";

export type SayFinding = (
  finding: Finding,
  domain: string,
  provider: Provider | null,
) => { message: string; action: string | null };

/** The sentences of findings, from the file that browsers read too; they are in English. */
export function sayFindingFromFile(): SayFinding {
  const file = new URL("../../public/_locales/en/messages.json", import.meta.url);
  const say = sayFrom(z.parse(messagesSchema, JSON.parse(readFileSync(file, "utf8"))));
  return (finding, domain, provider) => {
    const args = [
      finding.seen ?? "",
      finding.expected ?? "",
      domain,
      provider?.name ?? say("your_dns_provider") ?? "",
    ];
    return {
      message: say(finding.message, ...args) ?? finding.code,
      action: finding.action === null ? null : say(finding.action, ...args),
    };
  };
}
