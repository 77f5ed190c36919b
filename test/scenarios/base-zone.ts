import { rsa2048 } from "./keys.ts";
import type { ZoneText } from "./zone-text.ts";

export const DKIM_TEXT = `v=DKIM1; k=rsa; p=${rsa2048}`;
export const DMARC_TEXT = "v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com";
export const SPF_TEXT = "v=spf1 include:k3v9.spf.mila.cx ~all";

/** What Mila requires of `domain`, as its API sends it. */
export function baseRecords(domain: string): Record<string, Record<string, unknown>> {
  const common = { required: true, ttl: 3600 };
  const mx = (preference: number, exchange: string) => ({
    ...common,
    purpose: "mx",
    name: domain,
    type: "MX",
    data: { preference, exchange },
  });
  const txt = (purpose: string, name: string, text: string) => ({
    ...common,
    purpose,
    name,
    type: "TXT",
    data: { text },
  });
  const srv = (purpose: string, label: string, port: number, target: string, priority = 0) => ({
    ...common,
    required: false,
    purpose,
    name: `${label}._tcp.${domain}`,
    type: "SRV",
    data: { priority, weight: 1, port, target },
  });
  return {
    "mx-1": mx(10, "mx1.k3v9.mila.cx"),
    "mx-2": mx(20, "mx2.k3v9.mila.cx"),
    spf: txt("spf", domain, SPF_TEXT),
    dkim: txt("dkim", `mila1._domainkey.${domain}`, DKIM_TEXT),
    dmarc: txt("dmarc", `_dmarc.${domain}`, DMARC_TEXT.replace("example.com", domain)),
    "srv-autodiscover": srv("autodiscover", "_autodiscover", 443, "autodiscover.mila.cx"),
    "srv-imaps": srv("imap", "_imaps", 993, "imap.mila.cx"),
    "srv-pop3s": srv("pop3", "_pop3s", 995, "pop.mila.cx", 10),
    "srv-submissions": srv("submission", "_submissions", 465, "smtp.mila.cx"),
  };
}

const host = (name: string, last: number): ZoneText => ({
  [`${name}. A`]: [`198.51.100.${last}`],
  [`${name}. AAAA`]: [`2606:4700:ffff::${last}`],
});

/** The rest of the world: Mila's hosts, another mail service, a sender, a CDN, a report service. */
export const worldZone: ZoneText = {
  ...host("mx1.k3v9.mila.cx", 20),
  ...host("mx2.k3v9.mila.cx", 21),
  ...host("autodiscover.mila.cx", 2),
  ...host("autoconfig.mila.cx", 7),
  ...host("imap.mila.cx", 3),
  ...host("pop.mila.cx", 4),
  ...host("smtp.mila.cx", 5),
  ...host("mta-sts.mila.cx", 6),
  "k3v9.spf.mila.cx. TXT": ["v=spf1 ip4:198.51.100.0/26 ~all"],
  ...host("mx1.postfix-haus.example", 120),
  ...host("mx2.postfix-haus.example", 121),
  "ns1.registrar.example. A": ["192.0.2.53"],
  "ns2.registrar.example. A": ["192.0.2.54"],
  "spf.mailingmonkey.example. TXT": ["v=spf1 ip4:192.0.2.64/28 ~all"],
  "reports.example. MX": ["10 mx1.reports.example"],
  ...host("mx1.reports.example", 130),
  "*._report._dmarc.reports.example. TXT": ["v=DMARC1"],
};

/** The zone of a domain in which everything is right. */
export const rightZone = (domain: string): ZoneText => ({
  "@ NS": ["ns1.registrar.example", "ns2.registrar.example"],
  "@ A": ["203.0.113.40"],
  "www A": ["203.0.113.40"],
  "@ MX": ["10 mx1.k3v9.mila.cx", "20 mx2.k3v9.mila.cx"],
  "@ TXT": [SPF_TEXT],
  "mila1._domainkey TXT": [DKIM_TEXT],
  "_dmarc TXT": [DMARC_TEXT.replace("example.com", domain)],
  "_autodiscover._tcp SRV": ["0 1 443 autodiscover.mila.cx"],
  "_imaps._tcp SRV": ["0 1 993 imap.mila.cx"],
  "_pop3s._tcp SRV": ["10 1 995 pop.mila.cx"],
  "_submissions._tcp SRV": ["0 1 465 smtp.mila.cx"],
});

/** Apexes of zones beside the mail domain's own; each denial bears the SOA of its zone. */
export const otherApexes = [
  "mila.cx",
  "postfix-haus.example",
  "mailingmonkey.example",
  "registrar.example",
  "reports.example",
  "com",
  "example",
  "cx",
  "",
];
