import { doubled, type Misplaced, type Place } from "./place.ts";

/** Services that are taken for each other (RFC 8314 §5.1, RFC 6186 §3). */
const TAKEN_FOR = new Map([
  ["_imaps", ["_imap"]],
  ["_imap", ["_imaps"]],
  ["_pop3s", ["_pop3"]],
  ["_pop3", ["_pop3s"]],
  ["_submissions", ["_submission", "_smtps", "_smtp"]],
  ["_submission", ["_submissions", "_smtp"]],
]);

export function srvPlaces(at: Misplaced): Place[] {
  const { domain, labels } = at;
  const [service = "", protocol = ""] = labels;
  const bare = (label: string) => label.replace(/^_/, "");
  const place = (code: Place["code"], ...names: string[]): Place[] =>
    names.map((name) => ({ name: `${name}.${domain}`, code }));
  return [
    ...doubled(at).map((name): Place => ({ name, code: "srv-at-doubled-name" })),
    ...place(
      "srv-proto-doubled",
      `${service}.${protocol}.${protocol}`,
      `${service}.${service}.${protocol}`,
      `${service}.${protocol}.${service}.${protocol}`,
    ),
    ...place(
      "srv-underscore-missing",
      `${bare(service)}.${protocol}`,
      `${service}.${bare(protocol)}`,
      `${bare(service)}.${bare(protocol)}`,
    ),
    ...place("srv-proto-wrong", `${service}._udp`, `${service}._tls`),
    ...place(
      "srv-service-wrong",
      ...(TAKEN_FOR.get(service) ?? []).map((other) => `${other}.${protocol}`),
    ),
    { name: domain, code: "srv-at-apex" },
  ];
}
