import type { RecordOfType } from "../../dns/answer.ts";
import { normaliseName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { finding } from "../finding.ts";
import type { Judgement, Kind } from "../kind.ts";
import { mxTypo } from "../mx-typo.ts";
import { recordsOf } from "../one-of-the-set.ts";
import { dataText } from "../seen-text.ts";

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

const listed = (records: readonly Seen[]) => records.map(dataText).join(", ");
const exchangesOf = (wanted: readonly Wanted[]) =>
  wanted.map(({ preference, exchange }) => `${preference} ${exchange}`).join(", ");

/** The one finding on exchanges that belong to nobody required (RFC 5321 §5.1). */
function foreignFinding(foreign: readonly Seen[], wanted: readonly Wanted[], recordId: string) {
  const present = wanted.flatMap(({ seen }) => (seen ? [seen.preference] : []));
  const place = { recordId, part: "value", seen: listed(foreign), expected: exchangesOf(wanted) };
  if (present.length === 0) return finding("mx-wrong-target", place);
  const [theirs, ours] = [Math.min(...foreign.map((r) => r.preference)), Math.min(...present)];
  if (theirs < ours) return finding("mx-other-preferred", place);
  return finding(theirs === ours ? "mx-mixed-services" : "mx-foreign-backup", place);
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

/**
 * MX: each required exchange is there, and no other beside them. A foreign exchange makes the first
 * record wrong whatever its number, since mail can still go there.
 */
export const kind: Kind = {
  types: ["MX"],
  purpose: null,
  judge(required, answer, { domain }) {
    const standing = recordsOf(answer).flatMap((record) => (record.type === "MX" ? [record] : []));
    const wanted = wantedOf(required, standing);
    const [first] = wanted;
    if (!first) return [];
    const seen = standing.map(dataText);
    const absent = wanted.filter((record) => record.seen === null);
    const strangers = standing.filter(
      ({ exchange }) => !wanted.some((record) => record.exchange === exchange),
    );

    const findings = preferenceFindings(wanted);
    const wrong = new Set<string>();
    const blame = (id: string, found: (typeof findings)[number]) => {
      wrong.add(id);
      findings.push(found);
    };
    const explained = new Set<Seen>();
    for (const record of absent) {
      for (const stranger of strangers) {
        const code = mxTypo(record.exchange, stranger.exchange, domain);
        if (code === null || wrong.has(record.id)) continue;
        explained.add(stranger);
        const place = { seen: stranger.exchange, expected: record.exchange };
        blame(record.id, finding(code, { recordId: record.id, part: "value", ...place }));
      }
    }
    const foreign = strangers.filter((record) => !explained.has(record));
    const [only] = foreign;
    if (only && standing.length === 1 && only.exchange === "") {
      blame(first.id, finding("mx-null", { recordId: first.id, expected: exchangesOf(wanted) }));
    } else if (only) {
      blame(first.id, foreignFinding(foreign, wanted, first.id));
    }
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
