import type { DomainItem } from "../../lib/state/domain-item.ts";
import type { Watcher } from "../../lib/watch/watcher.ts";
import type { ZoneRecord } from "../lab/dns/zone-record.ts";
import type { AskedQuestion } from "../lab/history.ts";
import type { ApiRecord } from "../lab/mila-api/required-records.ts";
import { type LabKeys, smallLab, zoneRecordOf } from "../virtual/small-lab.ts";
import { VirtualBrowser } from "../virtual/virtual-browser.ts";
import type { Case, Entry } from "./cases.ts";

/** All times are milliseconds since the epoch. */
export interface Run {
  required: ApiRecord[];
  firstLookAt: number;
  /** By record id. */
  savedAt: Map<string, number>;
  servedAt: Map<string, number>;
  greenAt: Map<string, number>;
  /** Until all pass. */
  questions: AskedQuestion[];
}

const START = Date.UTC(2026, 10, 24, 12, 0, 0);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const LONGEST = 48 * 60 * MINUTE;
/** As the views do: see `use-look-when-due.ts`. */
const REMIND_AFTER_SAVE = 5 * SECOND;
const REMIND = 15 * SECOND;
const SAVE_IS_FRESH = MINUTE;
/** The first look, before the owner enters anything. */
const READS = 5 * SECOND;

/** What the owner enters takes the place of what stands there of the same kind, as he edits a row. */
function withEntry(zone: readonly ZoneRecord[], entered: ZoneRecord): ZoneRecord[] {
  const isSpf = (record: ZoneRecord) => record.type === "TXT" && record.text.startsWith("v=spf1");
  const replaced = isSpf(entered) ? zone.filter((record) => !isSpf(record)) : zone;
  return [...replaced, entered];
}

interface Planned {
  at: number;
  act(): Promise<void>;
}

/** Goes a journey on a clock of its own, to the moment at which all pass. */
export async function runCase(one: Case, keys: LabKeys): Promise<Run> {
  const clock = { now: START };
  const { lab, end } = await smallLab(keys, {
    domains: [one.domain],
    negativeTtlSeconds: one.negativeTtlSeconds,
    now: () => clock.now,
  });
  const required = lab.recordsOf(one.domain).filter((record) => record.required);
  await lab.zones.replace(one.domain, one.zone(required));
  if (one.down) lab.faults.set("resolver-down", one.down);
  const browser = new VirtualBrowser(lab, clock);
  await browser.connect();

  const servedAt = new Map<string, number>();
  const savedAt = new Map<string, number>();
  const greenAt = new Map<string, number>();
  let isViewOpen = true;
  let remindAt = START;
  let current: DomainItem | null = null;

  async function happens(event: (worker: Watcher) => Promise<unknown>) {
    await browser.happens(event);
    current = await browser.domain(one.domain);
    for (const { id, state } of current?.report?.records ?? [])
      if (state === "pass" && !greenAt.has(id)) greenAt.set(id, clock.now);
  }
  function planReminder() {
    const last = Math.max(...savedAt.values());
    const due = current?.nextLook?.at ?? clock.now + REMIND;
    remindAt =
      clock.now - last < SAVE_IS_FRESH
        ? clock.now + REMIND_AFTER_SAVE
        : Math.max(due, clock.now + REMIND);
  }
  const open = async () => {
    isViewOpen = true;
    await happens((worker) => worker.opened(one.domain));
    planReminder();
  };

  const planned: Planned[] = [];
  let at = START + READS;
  function plan({ id, after, servedAfter, leaves }: Entry) {
    at += after * SECOND;
    const wanted = required.find((record) => record.id === id);
    const entered = wanted && zoneRecordOf(wanted);
    if (!entered) throw new Error(`${one.title}: nothing can be entered for ${id}`);
    const serve = async () => {
      await lab.zones.replace(one.domain, withEntry(lab.zones.records(one.domain), entered));
      servedAt.set(id, clock.now);
    };
    const save = async () => {
      if (servedAfter === 0) await serve();
      savedAt.set(id, clock.now);
      await happens((worker) => worker.saveNoticed(one.domain, id));
      planReminder();
    };
    if (leaves) planned.push({ at: at - READS, act: open });
    planned.push({ at, act: save });
    if (servedAfter > 0) planned.push({ at: at + servedAfter * SECOND, act: serve });
    if (leaves)
      planned.push({
        at: at + MINUTE,
        act: async () => {
          isViewOpen = false;
        },
      });
  }

  await open();
  for (const { id, state } of [...(currentRecords(current) ?? [])])
    if (state === "pass") servedAt.set(id, START);
  for (const entry of one.entries(required)) plan(entry);
  planned.sort((a, b) => a.at - b.at);

  const isOver = () => planned.length === 0 && required.every(({ id }) => greenAt.has(id));
  while (!isOver() && clock.now < START + LONGEST) {
    const [next] = planned;
    const ringsAt = browser.alarm?.when ?? Number.POSITIVE_INFINITY;
    const reminds = isViewOpen ? remindAt : Number.POSITIVE_INFINITY;
    const first = Math.min(next?.at ?? Number.POSITIVE_INFINITY, ringsAt, reminds);
    clock.now = Math.max(clock.now, first);
    if (next && next.at === first) {
      planned.shift();
      await next.act();
    } else if (reminds === first) {
      await happens((worker) => worker.lookIfDue(one.domain));
      planReminder();
    } else {
      browser.alarmRings();
      await happens((worker) => worker.runDue());
    }
  }
  end();
  const questions = lab.history.questions();
  return { required, firstLookAt: START, savedAt, servedAt, greenAt, questions };
}

function currentRecords(item: DomainItem | null) {
  return item?.report?.records;
}
