import dnsPacket, { type Answer, type DecodedPacket, type RecordType } from "dns-packet";
import { askedPayload } from "../../../lab/dns/edns.ts";
import { decodeMessage, rcodeOf } from "../../../lab/dns/wire.ts";
import type { Lab } from "../../../lab/lab.ts";
import { type Answered, visit } from "../visitor.ts";

export function query(
  name: string,
  type: RecordType,
  { id = 0, payload }: { id?: number; payload?: number } = {},
): Buffer {
  const opt: Answer[] =
    payload === undefined
      ? []
      : [
          {
            type: "OPT",
            name: ".",
            udpPayloadSize: payload,
            extendedRcode: 0,
            ednsVersion: 0,
            flags: 0,
            flag_do: false,
            options: [],
          },
        ];
  return dnsPacket.encode({
    type: "query",
    id,
    flags: dnsPacket.RECURSION_DESIRED,
    questions: [{ name, type }],
    additionals: opt,
  });
}

export interface DnsAnswer {
  http: Answered;
  packet: DecodedPacket;
  rcode: string | null;
  hasOpt: boolean;
}

export function read(http: Answered): DnsAnswer {
  const packet = decodeMessage(http.body);
  if (!packet) throw new Error(`no DNS message came, but ${http.status} ${http.text}`);
  return { http, packet, rcode: rcodeOf(http.body), hasOpt: askedPayload(packet) !== null };
}

/** Asks a resolver of the lab by GET. */
export async function ask(
  lab: Lab,
  host: string,
  name: string,
  type: RecordType,
  options: { id?: number; payload?: number } = {},
): Promise<DnsAnswer> {
  const dns = query(name, type, options).toString("base64url");
  return read(
    await visit(lab, host, `/dns-query?dns=${dns}`, {
      headers: { accept: "application/dns-message" },
    }),
  );
}

export function textOf(answer: Answer | undefined): string {
  if (answer?.type !== "TXT") throw new Error("no TXT record");
  const strings = Array.isArray(answer.data) ? answer.data : [answer.data];
  return strings.map((string) => string.toString()).join("");
}
