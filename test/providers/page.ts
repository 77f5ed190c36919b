import { fileURLToPath } from "node:url";
import type { AboutProvider, Provider } from "../../lib/providers/provider.ts";
import type { Convention } from "../../lib/records/convention.ts";

export const providersFile = fileURLToPath(new URL("../../docs/providers.md", import.meta.url));

const code = (text: string) => `\`${text}\``;
const unlessUnknown = (text: string) => (text === "unknown" ? "" : text);

const APEX: Record<Convention["apex"], string> = {
  at: "`@`",
  blank: "blank",
  full: "full name",
  unknown: "",
};

type Cell = (provider: Provider, about: AboutProvider) => string;

/** What is not known is an empty cell. */
const columns: readonly (readonly [heading: string, cell: Cell])[] = [
  ["provider", ({ id, name }) => `[${name}](#${id})`],
  [
    "name servers",
    ({ nameServers, nameServersFrom }) =>
      [
        ...nameServers.map(code),
        ...(nameServersFrom === undefined ? [] : [`(of ${nameServersFrom})`]),
      ].join(" "),
  ],
  ["control panel", ({ sites }) => sites.map(code).join(" ")],
  ["DNS page", ({ dnsPage }) => (dnsPage === null ? "" : "linked")],
  ["apex", ({ convention }) => APEX[convention.apex]],
  ["names", ({ convention }) => unlessUnknown(convention.nameForm)],
  ["final dot", ({ convention }) => unlessUnknown(convention.targetDot)],
  ["MX preference", ({ convention }) => unlessUnknown(convention.mxPreference)],
  ["SRV", ({ convention }) => unlessUnknown(convention.srv)],
  ["TXT", ({ convention }) => unlessUnknown(convention.txt)],
  ["longest TXT", ({ txtMax }) => txtMax?.toString() ?? ""],
  ["TTL in", ({ convention }) => unlessUnknown(convention.ttlUnit)],
  ["as of", (_, { asOf }) => asOf ?? ""],
];

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function section(provider: Provider, about: AboutProvider): string[] {
  const labels = Object.entries(about.labels).map(([part, text]) => `${part} “${text}”`);
  return [
    "",
    `<a id="${provider.id}"></a>`,
    `### ${provider.name}`,
    "",
    ...(provider.dnsPage === null ? [] : [`- DNS page: ${code(provider.dnsPage)}`]),
    ...(provider.resold
      ? ["- sold by others under their own names, with panels of their own"]
      : []),
    ...(labels.length > 0 ? [`- its words: ${labels.join(", ")}`] : []),
    ...about.notes.map((note) => `- ${note}`),
    ...about.sources.map((source) => `- source: <${source}>`),
    ...(about.unlinked ?? []).map((source) => `- source without an address: ${source}`),
  ];
}

/** The page, made of all that is on file. @param abouts in the order of the providers. */
export function providersPage(
  providers: readonly Provider[],
  abouts: readonly AboutProvider[],
): string {
  const pairs = providers.flatMap((provider, at) => {
    const about = abouts[at];
    return about ? [[provider, about] as const] : [];
  });
  const byServer = providers.filter(({ nameServers }) => nameServers.length > 0).length;
  const byHost = providers.filter(({ sites }) => sites.length > 0).length;
  const byNeither = providers.filter(
    (one) => one.nameServers.length + one.sites.length === 0,
  ).length;
  return [
    "# The DNS providers on file",
    "",
    "Written by `npm run providers` from `lib/providers/data/`, one file a provider; [CONTRIBUTING.md](../CONTRIBUTING.md#add-a-dns-provider-in-ten-minutes) shows how to add one.",
    "",
    `${providers.length} providers: ${byServer} are recognised by a zone's name servers, ${byHost} by the host of their control panel, ${byNeither} by neither yet: panels that hosters run at addresses of their own, and houses of which no source names a host or a name server. What is on file for those serves \`--page-provider\` of the command line.`,
    "",
    "An empty cell means that it is not known, never *no*. A page that is open shows by itself how it writes, and wins over this table. Editors change without notice: a fact is worth its date.",
    "",
    "Several providers serve zones from the same name servers. The one that does so from another's says it (*of …*); then both are candidates, and the page that is open decides.",
    "",
    row(columns.map(([heading]) => heading)),
    row(columns.map(() => "---")),
    ...pairs.map(([provider, about]) => row(columns.map(([, cell]) => cell(provider, about)))),
    "",
    "## Notes and sources",
    ...pairs.flatMap(([provider, about]) => section(provider, about)),
    "",
  ].join("\n");
}
