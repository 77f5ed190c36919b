import type { Answer, RecordOfType } from "../../dns/answer.ts";
import { normaliseName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import type { FindingCode } from "../catalogue.ts";
import { editDistance } from "../edit-distance.ts";
import { finding } from "../finding.ts";
import type { Judgement, Kind } from "../kind.ts";
import { mxTypo } from "../mx-typo.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { DomainReport, Finding } from "../report.ts";
import { dataText } from "../seen-text.ts";
import { serviceOfExchange } from "../services/find-service.ts";

type Seen = RecordOfType<"MX">;
/** A required exchange, with what stands there for it. */
interface Wanted {
  id: string;
  preference: number;
  exchange: string;
  seen: Seen | null;
}

function wantedOf(required: readonly RequiredRecord[], standing: readonly Seen[]): Wanted[] {
  return required.flatMap(({ id, rdata }) => {
    if (rdata.type !== "MX") return [];
    const exchange = normaliseName(rdata.exchange);
    // An exchange may stand there twice: senders try it by its lowest number first.
    const [seen = null] = standing
      .filter((record) => record.exchange === exchange)
      .toSorted((a, b) => a.preference - b.preference);
    return [{ id, preference: rdata.preference, exchange, seen }];
  });
}

/** Senders stop somewhere (RFC 5321 §5.1), and SPF's `mx` does at ten (RFC 7208 §4.6.4). */
const MANY_EXCHANGES = 10;
/** A day: with a longer TTL a move takes days. */
const LONG_TTL_SECONDS = 86_400;
/** Letters; from here on no name is nearer than another. */
const FAR = 20;

const listed = (records: readonly Seen[]) => records.map(dataText).join(", ");
const exchangesOf = (wanted: readonly Wanted[]) =>
  wanted.map(({ preference, exchange }) => `${preference} ${exchange}`).join(", ");

/** Which fault it is that none of the required exchanges stands there, by who stands there instead. */
function strangersOnly(foreign: readonly Seen[]): FindingCode {
  const kinds = new Set(foreign.map(({ exchange }) => serviceOfExchange(exchange)?.kind ?? null));
  if (kinds.has(null)) return "mx-wrong-target";
  if (kinds.size === 1 && kinds.has("parking")) return "mx-parking";
  return kinds.size === 1 && kinds.has("forwarder")
    ? "mx-registrar-forwarding"
    : "mx-other-service";
}

/** The one finding on exchanges that belong to nobody required (RFC 5321 §5.1). */
function foreignFinding(foreign: readonly Seen[], wanted: readonly Wanted[], recordId: string) {
  const present = wanted.flatMap(({ seen }) => (seen ? [seen.preference] : []));
  const place = { recordId, part: "value", seen: listed(foreign), expected: exchangesOf(wanted) };
  if (present.length === 0) {
    const code = strangersOnly(foreign);
    const names = new Set(foreign.map(({ exchange }) => serviceOfExchange(exchange)?.name));
    const service = code === "mx-other-service" ? { seen: [...names].join(", ") } : {};
    return finding(code, { ...place, ...service });
  }
  const [theirs, ours] = [Math.min(...foreign.map((r) => r.preference)), Math.min(...present)];
  if (theirs < ours) return finding("mx-other-preferred", place);
  return finding(theirs === ours ? "mx-mixed-services" : "mx-foreign-backup", place);
}

/** Another MX, or none, was there at the first look: a field was left empty, or `@` put into it. */
function isNewlyNull(recordId: string, previous: DomainReport | null): boolean {
  const told = previous?.records.find(({ id }) => id === recordId);
  if (!told || !["pass", "missing", "wrong"].includes(told.state)) return false;
  return !told.findings.some(({ code }) => code.startsWith("mx-null") || code === "mx-parking");
}

/** An MX whose exchange is the root refuses all mail (RFC 7505 §3); beside others it is undefined. */
function nullFinding(
  standing: readonly Seen[],
  wanted: readonly Wanted[],
  recordId: string,
  previous: DomainReport | null,
) {
  const nobody = standing.find(({ exchange }) => exchange === "");
  if (!nobody) return null;
  const code =
    standing.length > 1
      ? "mx-null-mixed"
      : isNewlyNull(recordId, previous)
        ? "mx-exchange-empty-label"
        : nobody.preference === 0
          ? "mx-null"
          : "mx-null-nonzero";
  return finding(code, { recordId, seen: dataText(nobody), expected: exchangesOf(wanted) });
}

/** Whether two exchanges that stand there are ranked otherwise than required. */
function isOrderChanged(wanted: readonly Wanted[]): boolean {
  return wanted.some((a) =>
    wanted.some(
      (b) =>
        a.seen !== null &&
        b.seen !== null &&
        a.preference < b.preference &&
        a.seen.preference >= b.seen.preference,
    ),
  );
}

function preferenceFindings(wanted: readonly Wanted[]) {
  const code = isOrderChanged(wanted) ? "mx-order-differs" : "mx-preference-differs";
  return wanted.flatMap(({ id, preference, seen }) =>
    seen && seen.preference !== preference
      ? [
          finding(code, {
            recordId: id,
            part: "priority",
            seen: String(seen.preference),
            expected: String(preference),
          }),
        ]
      : [],
  );
}

/** What the set as a whole is, whoever stands in it. */
function setFindings(answer: Answer, standing: readonly Seen[], wanted: readonly Wanted[]) {
  const recordId = wanted[0]?.id ?? "";
  const findings: Finding[] = [];
  const twice = wanted.find(
    ({ exchange }) => standing.filter((record) => record.exchange === exchange).length > 1,
  );
  if (twice) findings.push(finding("mx-duplicate", { recordId: twice.id, seen: twice.exchange }));
  if (standing.length > MANY_EXCHANGES)
    findings.push(finding("mx-extra-hosts-many", { recordId, seen: String(standing.length) }));
  if (answer.kind === "records" && answer.ttl > LONG_TTL_SECONDS)
    findings.push(
      finding("mx-ttl-very-long", {
        recordId,
        part: "ttl",
        seen: String(answer.ttl),
        expected: "3600",
      }),
    );
  return findings;
}

/** How far a stranger is from a required exchange; far ones are all alike. */
function distanceTo({ exchange }: Wanted, stranger: Seen): number {
  return editDistance(exchange, stranger.exchange, FAR);
}

/**
 * MX: each required exchange is there, and no other beside them. A foreign exchange makes the first
 * record wrong whatever its number, since mail can still go there.
 */
export const kind: Kind = {
  types: ["MX"],
  purpose: null,
  judge(required, answer, { domain, previous }) {
    const standing = recordsOf(answer).flatMap((record) => (record.type === "MX" ? [record] : []));
    const wanted = wantedOf(required, standing);
    const [first] = wanted;
    if (!first) return [];
    const seen = standing.map(dataText);
    const absent = wanted.filter((record) => record.seen === null);
    const strangers = standing.filter(
      ({ exchange }) => !wanted.some((record) => record.exchange === exchange),
    );

    const findings = [...preferenceFindings(wanted), ...setFindings(answer, standing, wanted)];
    const wrong = new Set<string>();
    const blame = (id: string, found: (typeof findings)[number]) => {
      wrong.add(id);
      findings.push(found);
    };
    const explained = new Set<Seen>();
    for (const record of absent) {
      // The likest first: "mx2" misspelt is nearer to mx2 than to mx1.
      const nearest = strangers
        .filter((stranger) => !explained.has(stranger))
        .toSorted((a, b) => distanceTo(record, a) - distanceTo(record, b));
      for (const stranger of nearest) {
        const code = mxTypo(record.exchange, stranger.exchange, domain);
        if (code === null || wrong.has(record.id)) continue;
        explained.add(stranger);
        const place = { seen: stranger.exchange, expected: record.exchange };
        blame(record.id, finding(code, { recordId: record.id, part: "value", ...place }));
      }
    }
    const refusal = nullFinding(standing, wanted, first.id, previous);
    const foreign = strangers.filter((record) => !explained.has(record) && record.exchange !== "");
    if (refusal) blame(first.id, refusal);
    else if (foreign.length > 0) blame(first.id, foreignFinding(foreign, wanted, first.id));
    const missing = absent.filter(({ id }) => !wrong.has(id));
    const [lacking] = missing;
    if (standing.length === 0) {
      const place = { recordId: first.id, expected: exchangesOf(wanted) };
      findings.push(finding("mx-missing", place));
    } else if (lacking && absent.length < wanted.length) {
      const place = {
        recordId: lacking.id,
        seen: listed(standing),
        expected: exchangesOf(missing),
      };
      findings.push(finding("mx-partly-missing", place));
    }
    return wanted.map((record): Judgement => {
      const own = findings.filter(({ recordId }) => recordId === record.id);
      const verdict = wrong.has(record.id) ? "wrong" : record.seen ? "right" : "missing";
      return { id: record.id, verdict, seen, findings: own };
    });
  },
};
