/** Wrong use of the command line: one sentence for whoever called it, exit status 64. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** Whether the usage helps beside the sentence. */
  readonly showUsage: boolean;

  constructor(sentence: string, { showUsage = false } = {}) {
    super(sentence);
    this.showUsage = showUsage;
  }
}

export const USAGE =
  "Usage: npm run verify -- DOMAIN --records FILE|--mila URL [--doh URL]… [--page-provider ID] [--json]" +
  " | --batch [--concurrency N] [--rate Q] [--doh URL]…";
