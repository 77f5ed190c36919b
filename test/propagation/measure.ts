import type { AskedQuestion } from "../lab/history.ts";
import { resolverIds } from "../lab/hosts.ts";
import type { ApiRecord } from "../lab/mila-api/required-records.ts";
import type { Case } from "./cases.ts";
import type { Run } from "./run-case.ts";

/** What came of one record. Seconds, but for `id`. */
export interface RecordTimes {
  id: string;
  /** From the first look. */
  servedAt: number;
  greenAt: number;
  /** From when it was served, or at the earliest could be seen by two, until it turned green. */
  late: number;
  /**
   * Whether questions of ours, sent after the first look and before it was served, made it late: one
   * resolver is asked soon after a Save, since nobody can know when a provider publishes; a second
   * one that is asked in vain is a fault.
   */
  early: "none" | "one-probe" | "fault";
  /** Whether it could not be asked for without planting a *no* for another record. */
  waitedForAnother: boolean;
}

export interface Measured {
  title: string;
  records: RecordTimes[];
  /** Questions for the records themselves. */
  sent: number;
  least: number;
  /** Questions for name servers, and those to which answers led. */
  beside: number;
}

const SECOND = 1000;
/** With a view open the first look comes 10 s after a Save, and views remind every 5 s. */
const FIRST_LOOK_WITHIN = 15 * SECOND;

type Asked = Pick<AskedQuestion, "name" | "type">;
const keyOf = ({ name, type }: Asked) => `${type} ${name}`;
const sameQuestion = (a: Asked) => (b: Asked) => keyOf(a) === keyOf(b);

/**
 * The earliest moment at which two resolvers could have said that it is right, after the first look:
 * who was asked in it remembers what it was told, for the TTL that the answer had; nobody else has
 * anything to remember. What is shared with another record is whole only when that is served.
 */
function earliestGreen(one: Case, run: Run, record: ApiRecord, servedAt: number): number {
  const first = run.questions.filter(
    (question) => question.at === run.firstLookAt && sameQuestion(record)(question),
  );
  const remembered = one.rememberedSeconds ?? one.negativeTtlSeconds;
  const moments = resolverIds
    .filter((id) => id !== one.down)
    .map((id) =>
      first.some(({ resolver }) => resolver === id)
        ? Math.max(servedAt, run.firstLookAt + remembered * SECOND)
        : servedAt,
    )
    .toSorted((a, b) => a - b);
  return moments[1] ?? Number.POSITIVE_INFINITY;
}

function timesOf(one: Case, run: Run, record: ApiRecord): RecordTimes | null {
  const { id } = record;
  const saved = run.savedAt.get(id);
  const served = run.servedAt.get(id);
  if (saved === undefined || served === undefined) return null;
  const green = run.greenAt.get(id) ?? Number.POSITIVE_INFINITY;
  const siblings = run.required.filter(sameQuestion(record));
  const whole = Math.max(...siblings.map((other) => run.servedAt.get(other.id) ?? served));
  const late = green - earliestGreen(one, run, record, served);
  const early = run.questions.filter(
    (question) =>
      question.at > run.firstLookAt && question.at < served && sameQuestion(record)(question),
  );
  const spent = new Set(early.map(({ resolver }) => resolver)).size;
  const isLate = green - earliestGreen(one, run, record, whole) > FIRST_LOOK_WITHIN;
  return {
    id,
    servedAt: (served - run.firstLookAt) / SECOND,
    greenAt: (green - run.firstLookAt) / SECOND,
    late: late / SECOND,
    early: !isLate || spent === 0 ? "none" : spent === 1 ? "one-probe" : "fault",
    waitedForAnother: whole > served && late > FIRST_LOOK_WITHIN,
  };
}

/**
 * The least that can be asked: each question of a required record once in the first look, which shows
 * the owner how things stand, and of two operators once what he saved is served. What passes in the
 * first look is asked of two in it.
 */
function leastQuestions(run: Run): number {
  const keys = new Set(run.required.map(keyOf));
  return [...keys].reduce((sum, key) => {
    const records = run.required.filter((record) => keyOf(record) === key);
    const isEntered = records.some(({ id }) => run.savedAt.has(id));
    return sum + (isEntered ? 3 : 2);
  }, 0);
}

export function measure(one: Case, run: Run): Measured {
  const keys = new Set(run.required.map(keyOf));
  const own = run.questions.filter((question) => keys.has(keyOf(question)));
  return {
    title: one.title,
    records: run.required.flatMap((record) => timesOf(one, run, record) ?? []),
    sent: own.length,
    least: leastQuestions(run),
    beside: run.questions.length - own.length,
  };
}
