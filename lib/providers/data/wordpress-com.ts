import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "wordpress-com",
  name: "WordPress.com",
  sites: ["wordpress.com"],
  dnsPage: "https://wordpress.com/domains/manage/{domain}/dns/{domain}",
  nameServers: ["ns1.wordpress.com", "ns2.wordpress.com", "ns3.wordpress.com"],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "optional",
    mxPreference: "own-field",
    srv: "service-protocol-split",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: 2048,
};

export const about: AboutProvider = {
  id: "wordpress-com",
  labels: {
    type: "Type",
    name: "Name",
    value: "Text",
    priority: "Priority",
    ttl: "TTL",
    add: "Add a record",
  },
  notes: [
    "TTL outside 300 to 86400 is refused.",
    "Non-ASCII text in a TXT value (typographic quotes) gives a warning only.",
    "Email forwarding at WordPress.com and other MX records exclude each other (a dialog deletes the forwards).",
    "The bare-domain NS of other WordPress hosts do not use these nameservers.",
    "The address carries the domain twice (domain and site slug): /domains/manage/{domain}/dns/{site}; for another primary site the second part differs.",
    "Targets may end with a dot or not since the newer dashboard (2020's issue 44795 reported refusal in the older form); it adds the dot itself.",
    "The newer form is prefilled for SRV with service sip, protocol _tcp, weight 10, port 5060 and for MX and SRV with priority 10; a value left stands in the record.",
    "Changing the type resets every field of the form, so the type must be set first.",
    "The TXT placeholder of the newer form shows the value in quotation marks, an invitation to type them.",
    "The older form shows the domain as a suffix box beside Name, the newer form does not.",
  ],
  sources: [
    "https://github.com/Automattic/wp-calypso/blob/HEAD/client/my-sites/domains/domain-management/dns/mx-record.jsx",
    "https://github.com/Automattic/wp-calypso/blob/HEAD/client/my-sites/domains/domain-management/dns/txt-record.jsx",
    "https://github.com/Automattic/wp-calypso/blob/HEAD/client/my-sites/domains/domain-management/dns/srv-record.jsx",
    "https://github.com/Automattic/wp-calypso/issues/44795",
    "https://github.com/Domain-Connect/knowledge-base/blob/HEAD/Knowledge%20Base/07_Adoption_and_Ecosystem.md",
    "https://github.com/Automattic/wp-calypso/blob/HEAD/client/dashboard/domains/dns/form.tsx",
    "https://github.com/Automattic/wp-calypso/blob/HEAD/client/dashboard/domains/dns/records/validators.ts",
    "https://github.com/Automattic/wp-calypso/blob/HEAD/client/dashboard/domains/dns/records/mx-record.tsx",
    "https://github.com/Automattic/wp-calypso/blob/HEAD/client/dashboard/domains/dns/records/txt-record.tsx",
    "https://github.com/Automattic/wp-calypso/blob/HEAD/client/dashboard/domains/dns/records/srv-record.tsx",
  ],
  unlinked: ["name server to provider map", "per-provider guide, help pages re-read 2026-09-05"],
  asOf: "2026-07",
};
