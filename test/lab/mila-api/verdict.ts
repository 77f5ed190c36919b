import { normalised } from "../dns/names.ts";
import type { UpstreamAnswer } from "../dns/upstream.ts";
import type { WireRecord } from "../dns/wire.ts";
import type { ApiRecord } from "./required-records.ts";

/** What Mila says of one record after a check. */
export interface RecordVerdict {
  id: string;
  status: "ok" | "missing" | "wrong";
  detail: string;
}

type Judged = Omit<RecordVerdict, "id">;

const ok: Judged = { status: "ok", detail: "The record is as it should be." };
const missing: Judged = { status: "missing", detail: "No such record was found." };

/**
 * Judges what the domain's name server answered for a record's name and type.
 * @param all every record that Mila asks of the domain, as an MX is judged beside the others.
 */
export function judge(
  record: ApiRecord,
  answer: UpstreamAnswer,
  all: readonly ApiRecord[],
): RecordVerdict {
  return { id: record.id, ...judgeType(record, answer.answers, all) };
}

function judgeType(
  record: ApiRecord,
  found: readonly WireRecord[],
  all: readonly ApiRecord[],
): Judged {
  switch (record.type) {
    case "MX":
      return judgeExchanger(record.data, found, all);
    case "SRV":
      return judgeService(record.data, found);
    case "TXT":
      return judgeText(record.purpose, record.data.text, texts(found));
    case "SVCB":
      return missing; // Nobody in this world can publish one yet.
  }
}

function judgeExchanger(
  wanted: { preference: number; exchange: string },
  found: readonly WireRecord[],
  all: readonly ApiRecord[],
): Judged {
  const exchangers = found.flatMap((record) => (record.type === "MX" ? [record.data] : []));
  if (exchangers.length === 0) return missing;
  const ours = all.flatMap((record) => (record.type === "MX" ? [record.data.exchange] : []));
  const foreign = exchangers.filter(({ exchange }) => !ours.includes(normalised(exchange)));
  const match = exchangers.find(({ exchange }) => normalised(exchange) === wanted.exchange);
  if (!match) return wrong(`Mail goes to ${exchangers.map((mx) => mx.exchange).join(", ")}.`);
  if (match.preference !== wanted.preference) {
    return wrong(`The preference is ${match.preference}, not ${wanted.preference}.`);
  }
  return foreign.length > 0
    ? wrong(`Mail goes to ${foreign.map((mx) => mx.exchange).join(", ")} as well.`)
    : ok;
}

function judgeService(
  wanted: { priority: number; weight: number; port: number; target: string },
  found: readonly WireRecord[],
): Judged {
  const services = found.flatMap((record) => (record.type === "SRV" ? [record.data] : []));
  if (services.length === 0) return missing;
  return services.some(
    ({ port, priority, target, weight }) =>
      port === wanted.port &&
      priority === wanted.priority &&
      weight === wanted.weight &&
      normalised(target) === wanted.target,
  )
    ? ok
    : wrong(`Another service stands there: ${services[0]?.target}:${services[0]?.port}.`);
}

function judgeText(purpose: string, wanted: string, found: readonly string[]): Judged {
  switch (purpose) {
    case "spf":
      return judgeSpf(wanted, found);
    case "dkim":
      return judgeDkim(wanted, found);
    case "dmarc":
      return judgeDmarc(found);
    default:
      if (found.includes(wanted)) return ok;
      return found.length > 0 ? wrong(`There is: ${found.join(" | ")}`) : missing;
  }
}

/** RFC 7208 §4.5: exactly one record; what else may send is the owner's own matter. */
function judgeSpf(wanted: string, found: readonly string[]): Judged {
  const policies = found.filter((text) => /^v=spf1( |$)/i.test(text));
  const [policy] = policies;
  if (policy === undefined) return missing;
  if (policies.length > 1) return wrong(`There are ${policies.length} SPF records.`);
  const include = wanted.split(" ").find((term) => term.startsWith("include:"));
  const terms = policy.toLowerCase().split(/ +/);
  return include !== undefined && terms.includes(include) ? ok : wrong(`${include} is not in it.`);
}

/** RFC 6376 §3.6.1: the key is what counts, wherever white space stands in it. */
function judgeDkim(wanted: string, found: readonly string[]): Judged {
  if (found.length === 0) return missing;
  if (found.length > 1) return wrong(`There are ${found.length} keys at this selector.`);
  return keyOf(found[0] ?? "") === keyOf(wanted) ? ok : wrong("The key is another one.");
}

/** RFC 7489 §6.6.3: exactly one record; the policy is the owner's to choose. */
function judgeDmarc(found: readonly string[]): Judged {
  const policies = found.filter((text) => /^v=DMARC1\s*(;|$)/.test(text));
  const [policy] = policies;
  if (policy === undefined) return missing;
  if (policies.length > 1) return wrong(`There are ${policies.length} DMARC records.`);
  return /;\s*p\s*=\s*(none|quarantine|reject)\s*(;|$)/i.test(policy)
    ? ok
    : wrong("It has no policy.");
}

function wrong(detail: string): Judged {
  return { status: "wrong", detail };
}

function texts(found: readonly WireRecord[]): string[] {
  return found.flatMap((record) => {
    if (record.type !== "TXT") return [];
    const strings = Array.isArray(record.data) ? record.data : [record.data];
    return [strings.map((string) => string.toString()).join("")];
  });
}

function keyOf(text: string): string {
  return /(?:^|;)\s*p\s*=([^;]*)/.exec(text)?.[1]?.replace(/\s/g, "") ?? "";
}
