import { readArguments } from "./arguments.ts";
import { runBatch } from "./batch.ts";
import { Pace } from "./pace.ts";
import { requiredFrom } from "./required-from.ts";
import { resolverSet } from "./resolvers.ts";
import { sayFindingFromFile } from "./say-finding.ts";
import { USAGE, UsageError } from "./usage-error.ts";
import { exitStatus, verdictOn } from "./verdict.ts";
import { verdictText } from "./verdict-text.ts";

/** As sysexits(3) has it, EX_USAGE. */
const WRONG_USE = 64;

/** Done when the reader has taken it: a pipe may be slow. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}

async function run(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args);
  const set = resolverSet(wanted.doh);
  const sayFinding = sayFindingFromFile();
  try {
    if (wanted.kind === "batch") {
      await runBatch({ ...wanted, set, sayFinding });
      return 0;
    }
    const { domain, pageProvider, source, json } = wanted;
    const records = await requiredFrom(source, domain, process.env.MILA_TOKEN);
    const verdict = await verdictOn({
      domain,
      records,
      set,
      pace: new Pace(null),
      pageProvider,
      sayFinding,
    });
    await write(process.stdout, json ? `${JSON.stringify(verdict)}\n` : verdictText(verdict));
    return exitStatus(verdict);
  } finally {
    set.close();
  }
}

// A reader that has had enough (`| head`) is no fault.
process.stdout.on("error", () => process.exit(0));
const status = await run(process.argv.slice(2)).catch(async (error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  await write(process.stderr, `${error.message}\n${error.showUsage ? `${USAGE}\n` : ""}`);
  return WRONG_USE;
});
// Connections that a silent resolver holds open would keep the process alive.
process.exit(status);
