import { doubled, type Misplaced, type Place } from "./place.ts";

/** TLSA stands at port, protocol and the mail server's own name (RFC 6698 §3, RFC 7672 §2.2.3). */
export function tlsaPlaces(at: Misplaced): Place[] {
  const { domain, labels } = at;
  const [port = "", protocol = "", ...host] = labels;
  const below = [...host, domain].join(".");
  const names = [
    `${protocol}.${port}.${below}`,
    `_443.${protocol}.${below}`,
    `${port}.${protocol}.${domain}`,
    ...doubled(at),
  ];
  return names.map((name) => ({ name, code: "tlsa-wrong-name" }));
}
