import { domainToASCII } from "node:url";
import { parseArgs } from "node:util";
import { providers } from "../providers/index.ts";
import type { Provider } from "../providers/provider.ts";
import { parseDomainName } from "../records/domain-name.ts";
import { dohAddress, isPrivate } from "./doh-address.ts";
import { UsageError } from "./usage-error.ts";

/** Where the required records come from. */
export type RecordsSource = { kind: "file"; path: string } | { kind: "mila"; baseUrl: string };

interface Common {
  /** Addresses of resolvers, each once; empty for the usual ones. */
  doh: string[];
}

export interface OneDomain extends Common {
  kind: "one";
  domain: string;
  /** As it was typed. */
  typed: string;
  source: RecordsSource;
  pageProvider: Provider | null;
  json: boolean;
}

export interface ManyDomains extends Common {
  kind: "batch";
  /** Domains that are looked at side by side. */
  concurrency: number;
  /** Questions a second, over all resolvers; null for no limit. */
  rate: number | null;
}

const DEFAULT_CONCURRENCY = 20;
const MAX_CONCURRENCY = 1000;

const options = {
  records: { type: "string", multiple: true },
  mila: { type: "string", multiple: true },
  doh: { type: "string", multiple: true },
  "page-provider": { type: "string", multiple: true },
  json: { type: "boolean" },
  batch: { type: "boolean" },
  concurrency: { type: "string", multiple: true },
  rate: { type: "string", multiple: true },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // The first sentence: the rest is advice on the syntax of option parsers.
    const [sentence = "wrong arguments"] = String(error instanceof Error ? error.message : error)
      .split(/\.\s/)
      .map((part) => part.replaceAll("\n", " "));
    throw new UsageError(`${sentence.replace(/\.$/, "")}.`, { showUsage: true });
  }
}

function once(name: string, values: readonly string[] | undefined): string | null {
  if (values !== undefined && values.length > 1)
    throw new UsageError(`--${name} may be given once.`, { showUsage: true });
  return values?.[0] ?? null;
}

function concurrencyOf(text: string | null): number {
  if (text === null) return DEFAULT_CONCURRENCY;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > MAX_CONCURRENCY)
    throw new UsageError(
      `--concurrency wants a whole number from 1 to ${MAX_CONCURRENCY}, not "${text}".`,
    );
  return number;
}

function rateOf(text: string | null): number | null {
  if (text === null) return null;
  const number = Number(text);
  if (!(number > 0 && Number.isFinite(number)))
    throw new UsageError(`--rate wants questions a second, above 0, not "${text}".`);
  return number;
}

/** Reads a domain as it is typed, U-labels included (RFC 5890 §2.3.2.1), in its A-labels. */
export function domainOf(typed: string): string | null {
  if (/[\s/:@?#[\]]/.test(typed)) return null;
  const ascii = parseDomainName(typed) ?? parseDomainName(domainToASCII(typed.replace(/\.$/, "")));
  return ascii === null || /^\d+$/.test(ascii.split(".").at(-1) ?? "") ? null : ascii;
}

function sourceOf(file: string | null, mila: string | null): RecordsSource {
  if (file !== null && mila !== null)
    throw new UsageError("Give either --records or --mila, not both.", { showUsage: true });
  if (file !== null) return { kind: "file", path: file };
  if (mila === null)
    throw new UsageError("Say where the required records are: --records FILE or --mila URL.", {
      showUsage: true,
    });
  if (!URL.canParse(mila))
    throw new UsageError(`--mila wants the address of the API, not "${mila}".`);
  // The token goes along.
  if (!isPrivate(new URL(mila)))
    throw new UsageError(`--mila wants https://, or http:// on this machine, not "${mila}".`);
  return { kind: "mila", baseUrl: mila.replace(/\/+$/, "") };
}

function providerOf(id: string | null): Provider | null {
  if (id === null) return null;
  const provider = providers.find((one) => one.id === id);
  if (!provider) throw new UsageError(`No DNS provider is known by the id "${id}".`);
  return provider;
}

/** Reads the command line. @throws UsageError */
export function readArguments(args: readonly string[]): OneDomain | ManyDomains {
  const { values, positionals } = parsed(args);
  const doh = [...new Set((values.doh ?? []).map(dohAddress))];
  const typedConcurrency = once("concurrency", values.concurrency);
  const concurrency = concurrencyOf(typedConcurrency);
  const rate = rateOf(once("rate", values.rate));
  const source = { file: once("records", values.records), mila: once("mila", values.mila) };
  if (values.batch) {
    if (positionals.length > 0 || source.file !== null || source.mila !== null)
      throw new UsageError("With --batch the domains come from standard input.", {
        showUsage: true,
      });
    return { kind: "batch", doh, concurrency, rate };
  }
  if (typedConcurrency !== null || rate !== null)
    throw new UsageError("--concurrency and --rate go with --batch.", { showUsage: true });
  const [typed, ...more] = positionals;
  if (typed === undefined) throw new UsageError("Which domain?", { showUsage: true });
  if (more.length > 0) throw new UsageError("Give one domain.", { showUsage: true });
  const domain = domainOf(typed);
  if (domain === null) throw new UsageError(`"${typed}" is no domain name.`);
  return {
    kind: "one",
    domain,
    typed,
    doh,
    source: sourceOf(source.file, source.mila),
    pageProvider: providerOf(once("page-provider", values["page-provider"])),
    json: values.json ?? false,
  };
}
