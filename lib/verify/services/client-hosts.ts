import { isAtOrBelow } from "../../records/domain-name.ts";

/** Services by where their own instructions lead `autodiscover`, `imap`, `pop`, `smtp` and `mail`. */
const clientHosts: readonly (readonly [suffix: string, service: string])[] = [
  ["outlook.com", "Microsoft 365"],
  ["office365.com", "Microsoft 365"],
  ["googlehosted.com", "Google Workspace"],
  ["gmail.com", "Google Workspace"],
  ["google.com", "Google Workspace"],
  ["zoho.com", "Zoho Mail"],
  ["zoho.eu", "Zoho Mail"],
  ["secureserver.net", "GoDaddy"],
  ["ionos.com", "IONOS"],
  ["ionos.de", "IONOS"],
  ["1and1.info", "IONOS"],
  ["kundenserver.de", "IONOS"],
  ["ovh.net", "OVHcloud"],
  ["emailsrvr.com", "Rackspace"],
  ["privateemail.com", "Namecheap Private Email"],
  ["hostinger.com", "Hostinger"],
  ["titan.email", "Titan"],
  ["fastmail.com", "Fastmail"],
  ["messagingengine.com", "Fastmail"],
  ["mailbox.org", "mailbox.org"],
  ["gandi.net", "Gandi"],
  ["infomaniak.com", "Infomaniak"],
  ["one.com", "one.com"],
  ["yandex.com", "Yandex 360"],
  ["yandex.ru", "Yandex 360"],
];

/** The service that a host for mail programs belongs to; null where it is none of these. */
export function serviceOfClientHost(host: string): string | null {
  return clientHosts.find(([suffix]) => isAtOrBelow(host, suffix))?.[1] ?? null;
}
