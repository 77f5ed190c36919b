import { ipv4Text, ipv6Text } from "../../dns/address.ts";
import type { Answer } from "../../dns/answer.ts";
import { parseIpv4, parseIpv6 } from "../../records/ip-address.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { isWebProxy } from "../address-ranges.ts";
import { finding } from "../finding.ts";
import type { Judgement, Kind } from "../kind.ts";
import { recordsOf } from "../one-of-the-set.ts";

/** One spelling for one address; a text that is none stays as it is, and equals nothing. */
function canonical(address: string): string {
  const ipv4 = parseIpv4(address);
  if (ipv4) return ipv4Text(ipv4);
  const ipv6 = parseIpv6(address);
  return ipv6 ? ipv6Text(ipv6) : address;
}

/** An IPv4 address in the form of an IPv6 one (RFC 4291 §2.5.5.2). */
const MAPPED = /^::ffff:/i;

function judgeOne(
  record: RequiredRecord,
  required: readonly RequiredRecord[],
  answer: Answer,
): Judgement {
  const { id, rdata } = record;
  const wanted = rdata.type === "A" || rdata.type === "AAAA" ? canonical(rdata.address) : "";
  const seen = recordsOf(answer).flatMap((one) =>
    one.type === "A" || one.type === "AAAA" ? [canonical(one.address)] : [],
  );
  const all = required.map((one) => ("address" in one.rdata ? canonical(one.rdata.address) : ""));
  const others = seen.filter((address) => !all.includes(address));
  const place = { recordId: id, part: "value", expected: wanted };
  const [other = ""] = others;
  if (seen.includes(wanted)) {
    const isFirst = required[0] === record;
    const findings =
      others.length > 0 && isFirst
        ? [finding("address-extra", { ...place, seen: others.join(", ") })]
        : [];
    return { id, verdict: "right", seen, findings };
  }
  if (seen.length === 0)
    return { id, verdict: "missing", seen, findings: [finding("record-missing", place)] };
  const code = others.every((address) => MAPPED.test(address))
    ? "address-v4-mapped"
    : others.every(isWebProxy)
      ? "address-proxied"
      : "address-wrong";
  return { id, verdict: "wrong", seen, findings: [finding(code, { ...place, seen: other })] };
}

/** A and AAAA: the required address is among those that stand there. */
export const kind: Kind = {
  types: ["A", "AAAA"],
  purpose: null,
  judge: (required, answer) => required.map((record) => judgeOne(record, required, answer)),
};
