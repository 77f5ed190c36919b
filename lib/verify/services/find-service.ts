import { forwarders } from "./forwarders.ts";
import { gateways } from "./gateways.ts";
import { mailboxes } from "./mailboxes.ts";
import { parking } from "./parking.ts";
import type { MailService } from "./service.ts";

const services = [...mailboxes, ...forwarders, ...gateways, ...parking];

function endsWith(host: string, suffix: string): boolean {
  const pattern = suffix.replaceAll(".", "\\.").replaceAll("#", "\\d+");
  return new RegExp(`(?:^|\\.)${pattern}$`).test(host);
}

/** The service that a mail server belongs to, by the longest suffix at a label border. */
export function serviceOfExchange(host: string): MailService | null {
  const fitting = services.flatMap((service) =>
    service.mx.filter((suffix) => endsWith(host, suffix)).map((suffix) => ({ service, suffix })),
  );
  return fitting.toSorted((a, b) => b.suffix.length - a.suffix.length)[0]?.service ?? null;
}
