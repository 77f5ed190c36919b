import type { Answer, RecordOfType } from "../../dns/answer.ts";
import { normaliseName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import type { FindingCode } from "../catalogue.ts";
import { finding } from "../finding.ts";
import type { Judgement, Kind } from "../kind.ts";
import { andAbove, isCloudflareStandIn, isDoubled } from "../mx-typo.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Finding } from "../report.ts";
import { zoneData } from "../required-text.ts";
import { dataText } from "../seen-text.ts";

type Srv = RecordOfType<"SRV">;
interface Wanted {
  priority: number;
  weight: number;
  port: number;
  target: string;
}

const numbersOf = ({ priority, weight, port }: Wanted) => [priority, weight, port];

function isSame(wanted: Wanted, seen: Srv, alone: boolean): boolean {
  return (
    wanted.target === seen.target &&
    wanted.port === seen.port &&
    wanted.priority === seen.priority &&
    // Weight shares the load among several; a single target gets it all (RFC 2782).
    (alone || wanted.weight === seen.weight)
  );
}

function isShifted(wanted: Wanted, seen: Srv): boolean {
  const sorted = (numbers: number[]) => numbers.toSorted((a, b) => a - b).join(" ");
  return (
    sorted(numbersOf(wanted)) === sorted(numbersOf(seen)) &&
    numbersOf(wanted).join(" ") !== numbersOf(seen).join(" ")
  );
}

/** How a record that stands there differs from the required one (RFC 2782). */
function codeOf(wanted: Wanted, seen: Srv, domain: string): FindingCode {
  if (seen.target === "") return "srv-target-root";
  if (/^\d+(?:\\032|\.)/.test(seen.target)) return "srv-whole-value-in-target";
  if (isDoubled(wanted.target, seen.target, andAbove(domain))) return "srv-target-doubled-domain";
  if (isCloudflareStandIn(seen.target, domain)) return "srv-target-cloudflare-standin";
  if (seen.target !== wanted.target) return "srv-target-wrong";
  if (isShifted(wanted, seen)) return "srv-fields-shifted";
  return seen.port === wanted.port ? "record-wrong" : "srv-port-wrong";
}

function faultFinding(id: string, wanted: Wanted, seen: Srv, domain: string): Finding {
  const code = codeOf(wanted, seen, domain);
  if (code === "srv-port-wrong") {
    const ports = { seen: String(seen.port), expected: String(wanted.port) };
    return finding(code, { recordId: id, part: "port", ...ports });
  }
  const expected = `${numbersOf(wanted).join(" ")} ${wanted.target}`;
  const about = { recordId: id, part: "value", seen: dataText(seen), expected };
  return finding(code, about);
}

function remarks(id: string, standing: readonly Srv[], right: Srv): Finding[] {
  const others = standing.filter((one) => one !== right && one.target !== right.target);
  const place = { recordId: id, part: "value" };
  if (others.length > 0)
    return [finding("srv-several-mixed", { ...place, seen: others.map(dataText).join(", ") })];
  const areAllZero = standing.length > 1 && standing.every(({ weight }) => weight === 0);
  return areAllZero ? [finding("srv-weight-zero-all", { ...place, seen: "0" })] : [];
}

function judgeOne(record: RequiredRecord, answer: Answer, domain: string): Judgement {
  const { id, rdata } = record;
  const standing = recordsOf(answer).flatMap((one) => (one.type === "SRV" ? [one] : []));
  const seen = standing.map(dataText);
  if (rdata.type !== "SRV") return { id, verdict: "missing", seen, findings: [] };
  const wanted = { ...rdata, target: rdata.target === "." ? "" : normaliseName(rdata.target) };
  const right = standing.find((one) => isSame(wanted, one, standing.length === 1));
  if (right) return { id, verdict: "right", seen, findings: remarks(id, standing, right) };
  // Of several the one that is nearest: with the target, or at least with the port.
  const nearest =
    standing.find(({ target }) => target === wanted.target) ??
    standing.find(({ port }) => port === wanted.port) ??
    standing[0];
  if (!nearest) {
    const missing = finding("srv-missing", { recordId: id, expected: zoneData(record) });
    return { id, verdict: "missing", seen, findings: [missing] };
  }
  return { id, verdict: "wrong", seen, findings: [faultFinding(id, wanted, nearest, domain)] };
}

/** SRV: target, port and priority are the required ones (RFC 2782, RFC 6186 §3). */
export const kind: Kind = {
  types: ["SRV"],
  purpose: null,
  judge: (required, answer, { domain }) =>
    required.map((record) => judgeOne(record, answer, domain)),
};
