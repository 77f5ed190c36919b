/** The editor's rooms, wired for a test page: what `entrypoints/editor.content` does with messages. */
import { openSession } from "../../../lib/editor/fill/session.ts";
import type { MarkWords } from "../../../lib/editor/mark/mark-words.ts";
import { createMarks } from "../../../lib/editor/mark/marks.ts";
import { createStandingBadges } from "../../../lib/editor/mark/standing.ts";
import type { Pick } from "../../../lib/editor/pick.ts";
import { startPointing } from "../../../lib/editor/point/pointing.ts";
import { printReading } from "../../../lib/editor/recognise/reading.ts";
import { recognise } from "../../../lib/editor/recognise/recognise.ts";
import { takeSurvey } from "../../../lib/editor/survey/survey.ts";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";

let stopPointing = () => {};
const picks: Pick[] = [];
export const pointAt = (): null => {
  stopPointing();
  stopPointing = startPointing(document, "Click the field", (pick) => picks.push(pick));
  return null;
};
export const picked = (): Pick[] => picks;

const words: MarkWords = {
  filled: (part, text) => `${part} → ${text}`,
  left: (part, text) => `left: ${part} → ${text}`,
  foreignMx: () => "foreign mx",
  copy: () => "Copy",
  copied: () => "Copied",
  dismiss: () => "Dismiss",
  announce: (filled, left) => `${filled} filled, ${left} left`,
};

const marks = createMarks(words);
let saveCount = 0;
const session = openSession({
  document,
  mark: marks.show,
  saved: () => {
    saveCount += 1;
  },
});

const badges = createStandingBadges({
  badge: (right, counting) => `${right} of ${counting} right`,
  announce: (domain, right, counting) => `${domain}: ${right} of ${counting}`,
  dismiss: () => "Dismiss",
});

export const stand = (records: RequiredRecord[]): null => {
  const find = () => session.rowsOf(records);
  badges.show({ domain: "example.com", right: records.length, counting: 4, find });
  return null;
};

const look = () => {
  const { survey } = takeSurvey({ document, number: 1, filled: new WeakMap() });
  return { survey, reading: recognise(survey) };
};

export const summary = session.summary;
export const fill = session.fill;
export const pageRows = session.pageRows;
export const saves = (): number => saveCount;
export const clearMarks = (): null => {
  marks.clear();
  return null;
};
export const print = (): string => {
  const { survey, reading } = look();
  return printReading(reading, survey);
};
export const scanTime = (times: number): number => {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    look();
    return performance.now() - started;
  });
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
};
