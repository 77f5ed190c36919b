import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "route53",
  name: "AWS Route 53",
  sites: ["console.aws.amazon.com", "*.console.aws.amazon.com"],
  dnsPage: null,
  nameServers: [
    "ns-*.awsdns-*.com",
    "ns-*.awsdns-*.net",
    "ns-*.awsdns-*.org",
    "ns-*.awsdns-*.co.uk",
  ],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "in-value",
    srv: "one-value",
    txt: "quoted",
    ttlUnit: "seconds",
  },
  txtMax: 4000,
};

export const about: AboutProvider = {
  id: "route53",
  labels: {
    type: "Record type",
    name: "Record name",
    value: "Value",
    ttl: "TTL",
    add: "Create record",
    save: "Create records",
  },
  notes: [
    "All values of one name and type are one record set: several MX or TXT values go on separate lines of the same Value box, and a second record of that name and type is refused.",
    "MX value is priority, space, host (0 mail.example.net); SRV value is four parts in one.",
    "To add SPF where a TXT at the bare domain exists, the existing record set is edited and a line is added.",
    "Deleting the record set deletes all its values.",
    "The hosted zone's page address has the zone id, not the domain.",
    "Amazon Lightsail DNS zones use the same nameserver names.",
    "In the old console quotation marks were supplied by the console.",
    "The SOA's contact is awsdns-hostmaster.amazon.com.",
    "A DKIM value over 255 characters in one string is refused (CharacterStringTooLong, Value is too long); two quoted strings on one line, separated by a space, are accepted.",
    "Sources differ on the name: Microsoft's and two guides leave it empty or relative, one guide says to type the full name.",
  ],
  sources: [
    "https://github.com/MicrosoftDocs/microsoft-365-docs/blob/HEAD/microsoft-365/admin/dns/create-dns-records-at-aws.md",
    "https://github.com/mail-in-a-box/mailinabox/issues/1839",
    "https://github.com/mail-in-a-box/mailinabox/issues/1544",
    "https://github.com/DevelopingSpace/starchart/issues/462",
    "https://github.com/aws/aws-cdk/issues/8244",
  ],
  unlinked: [
    "provider catalogue with name server suffixes and panel addresses",
    "name server to DNS-page map with host-field words",
    "SOA form",
    "Aster DNS provider table, 2026",
    "per-provider guide, help pages re-read 2026-09-05",
  ],
  asOf: "2026-07",
};
