import { isAtOrBelow } from "../../records/domain-name.ts";

/**
 * Services that hold mailboxes: by what an SPF record names them, and where their exchangers lie.
 * From the services' own help pages; names are matched on label borders.
 */
export interface MailboxHost {
  name: string;
  spf: readonly string[];
  mx: readonly string[];
}

export const mailboxHosts: readonly MailboxHost[] = [
  { name: "Google Workspace", spf: ["_spf.google.com"], mx: ["google.com", "googlemail.com"] },
  {
    name: "Microsoft 365",
    spf: ["spf.protection.outlook.com"],
    mx: ["mail.protection.outlook.com", "mx.microsoft"],
  },
  {
    name: "Zoho Mail",
    spf: ["zoho.com", "zohomail.com", "zohomail.eu", "one.zoho.com", "one.zoho.eu"],
    mx: ["zoho.com", "zoho.eu", "zoho.in", "zoho.jp", "zoho.com.au", "zohomail.com"],
  },
  { name: "Proton Mail", spf: ["_spf.protonmail.ch"], mx: ["protonmail.ch"] },
  { name: "Fastmail", spf: ["spf.messagingengine.com"], mx: ["messagingengine.com"] },
  { name: "iCloud+", spf: ["icloud.com"], mx: ["mail.icloud.com"] },
  { name: "Yandex 360", spf: ["_spf.yandex.net"], mx: ["mx.yandex.net", "mx.yandex.ru"] },
  { name: "Tuta", spf: ["spf.tutanota.de"], mx: ["tutanota.de"] },
  { name: "mailbox.org", spf: ["mailbox.org"], mx: ["mailbox.org"] },
  { name: "Migadu", spf: ["spf.migadu.com"], mx: ["migadu.com"] },
  { name: "Infomaniak", spf: ["spf.infomaniak.ch"], mx: ["infomaniak.ch"] },
  { name: "Gandi", spf: ["_mailcust.gandi.net"], mx: ["mail.gandi.net"] },
  { name: "OVHcloud", spf: ["mx.ovh.com"], mx: ["mail.ovh.net", "ovh.net"] },
  {
    name: "IONOS",
    spf: ["_spf-eu.ionos.com", "_spf-us.ionos.com", "_spf.kundenserver.de", "_spf.perfora.net"],
    mx: ["ionos.com", "ionos.de", "ionos.co.uk", "ionos.es", "ionos.fr", "kundenserver.de"],
  },
  { name: "Strato", spf: ["_spf.strato.com", "_spf.strato.de"], mx: ["rzone.de"] },
  { name: "one.com", spf: ["_custspf.one.com"], mx: ["one.com"] },
  { name: "Namecheap Private Email", spf: ["spf.privateemail.com"], mx: ["privateemail.com"] },
  { name: "GoDaddy", spf: ["secureserver.net"], mx: ["secureserver.net"] },
  { name: "Titan", spf: ["spf.titan.email"], mx: ["titan.email"] },
  { name: "Rackspace", spf: ["emailsrvr.com"], mx: ["emailsrvr.com"] },
  { name: "Hostinger", spf: ["_spf.mail.hostinger.com"], mx: ["hostinger.com"] },
  { name: "Intermedia", spf: ["spf.intermedia.net"], mx: ["serverdata.net", "intermedia.net"] },
];

/** The service that a domain in an SPF record belongs to; null where it is none of these. */
export function mailboxHostOf(include: string): MailboxHost | null {
  return mailboxHosts.find(({ spf }) => spf.includes(include)) ?? null;
}

/** Whether any of the exchangers is that service's. */
export function receivesAt(host: MailboxHost, exchanges: readonly string[]): boolean {
  return exchanges.some((exchange) => host.mx.some((parent) => isAtOrBelow(exchange, parent)));
}

/**
 * SPF names of forwarding that a provider sells with its DNS: it writes the record itself, and
 * writes it again after each change.
 */
export const managedBy: ReadonlyMap<string, string> = new Map([
  ["_spf.mx.cloudflare.net", "Cloudflare Email Routing"],
  ["spf.efwd.registrar-servers.com", "Namecheap Email Forwarding"],
  ["_spf.porkbun.com", "Porkbun Email Forwarding"],
]);
