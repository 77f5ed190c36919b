import { parseArgs } from "node:util";
import { faultSentences, parseFault } from "./faults.ts";
import { MILA_API_HOST, registrarIds, resolverHosts, resolverIds } from "./hosts.ts";
import { type Lab, type Registrar, startLab } from "./lab.ts";

const USAGE = `node test/lab/main.ts --state DIR [--port N] [--dns bind] [--fault NAME[:TARGET]]…

  --state DIR   where the lab's zones, keys and sessions lie; a restart goes on there
  --port N      the TLS port on 127.0.0.1 (any free one)
  --dns bind    BIND 9 as the authoritative server, in place of the embedded one
  --fault …     a fault to begin with, at one of ${resolverIds.join(", ")} where it is a resolver's:
${Object.entries(faultSentences)
  .map(([name, sentence]) => `                  ${name.padEnd(20)} ${sentence}`)
  .join("\n")}
`;

const MAX_PORT = 65_535;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      state: { type: "string" },
      port: { type: "string" },
      dns: { type: "string" },
      fault: { type: "string", multiple: true },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(USAGE);
  if (values.state === undefined) throw new Error("--state is missing");
  const faults = (values.fault ?? []).map((text) => parseFault(...nameAndTarget(text)));
  const lab = await startLab({
    stateDir: values.state,
    port: portFrom(values.port),
    dns: serverFrom(values.dns),
  });
  for (const { name, target } of faults) lab.faults.set(name, target ?? undefined);
  console.log(description(lab));

  const stop = () => {
    lab.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function nameAndTarget(text: string): [string, string | null] {
  const colon = text.indexOf(":");
  return colon === -1 ? [text, null] : [text.slice(0, colon), text.slice(colon + 1)];
}

function portFrom(text: string | undefined): number {
  const port = Number(text ?? "0");
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT) {
    throw new Error(`--port ${text} is no port`);
  }
  return port;
}

function serverFrom(text: string | undefined): "embedded" | "bind" {
  if (text === undefined || text === "embedded") return "embedded";
  if (text === "bind") return text;
  throw new Error(`--dns ${text}: there are embedded and bind`);
}

function description(lab: Lab): string {
  const set = lab.faults.list().map(({ name, target }) => (target ? `${name}:${target}` : name));
  return `The lab is up, on this machine only.

  Mila API          https://${MILA_API_HOST}
    token           ${lab.tokens.owner}
    read-only token ${lab.tokens.readOnly}
    domains         ${lab.domains.map(({ name }) => name).join("\n                    ")}
${registrarIds.map((id) => registrarLines(lab.registrars[id])).join("\n")}
  Resolvers         ${resolverIds.map((id) => `https://${resolverHosts[id]}/dns-query`).join("\n                    ")}
  All of these by TLS on 127.0.0.1:${lab.port}
  Name server       127.0.0.1:${lab.dnsPort}, UDP and TCP
  Control           http://127.0.0.1:${lab.controlPort}/history and /faults
  Faults            ${set.join(", ") || "none"}

A Chromium meets these names with:
  ${lab.browserArguments.map((argument) => `'${argument}'`).join(" \\\n  ")}
`;
}

function registrarLines({ host, make, signIn }: Registrar): string {
  return `  Registrar         https://${host}
    make            ${make}
    sign in         ${signIn.user}
    password        ${signIn.password}`;
}

function fail(error: unknown): never {
  console.error(`lab: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exit(1);
}

main().catch(fail);
