import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "plesk",
  name: "Plesk",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "plesk",
  labels: {},
  notes: [
    "Plesk appends the zone to the record's host without checking whether it already stands there.",
    "An MX record without priority is refused.",
    "NS are the hoster's own; Plesk is recognised by its page, not by NS.",
  ],
  sources: [
    "https://docs.plesk.com/en-US/obsidian/cli-linux/37771",
    "https://glama.ai/mcp/connectors/de.turbopress.mcp/turbopress/tools/add_dns_record",
    "https://github.com/Domain-Connect/knowledge-base/blob/HEAD/Knowledge%20Base/07_Adoption_and_Ecosystem.md",
  ],
  asOf: "2026-05",
};
