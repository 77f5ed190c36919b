import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DomainItem } from "../../../lib/state/domain-item.ts";
import type { AskedQuestion } from "../../lab/history.ts";
import { type LabKeys, labKeys, smallLab, zoneRecordOf } from "../../virtual/small-lab.ts";
import { VirtualBrowser } from "../../virtual/virtual-browser.ts";
import { type DyingPorts, dyingPorts } from "../../virtual/worker-ports.ts";

/**
 * A whole journey, with the worker killed in each single thing that it awaits: storage, network,
 * alarm, notice, permission. The places are not listed anywhere: the n-th call of the journey is
 * killed, for every n, until a journey has no n-th call.
 */

const DOMAIN = "lindenbakery.example";
const NEGATIVE_TTL = 60;
const START = Date.UTC(2026, 10, 24, 12, 0, 0);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A journey that is not at its end by then is lost. */
const LONGEST = 12 * HOUR;

let keys: LabKeys;
beforeAll(async () => {
  keys = await labKeys([DOMAIN]);
});
afterAll(() => rmSync(keys.folder, { recursive: true, force: true }));

interface Journey {
  item: DomainItem;
  questions: AskedQuestion[];
  notices: string[];
  /** How often Mila was asked to check. */
  checks: number;
  /** What storage knew when the worker died: question and resolver, and until when it holds. */
  known: Map<string, number>;
  diedAt: number | null;
  diedIn: string | null;
  /** Whether it died in a look that had heard something. */
  hadNote: boolean;
  hasAlarm: boolean;
  /** Whether what a look had heard lies there still. */
  leavesNote: boolean;
}

const asked = (resolver: string, type: string, name: string) => `${resolver} ${type} ${name}`;

/** What resolvers are known to remember, by what lies in storage. */
async function knownIn(browser: VirtualBrowser): Promise<Map<string, number>> {
  const item = await browser.domain(DOMAIN);
  const note = await browser.lookNote(DOMAIN);
  const reports = [item?.report, note?.report].filter((report) => report != null);
  const known = new Map<string, number>();
  for (const { id, name, rdata } of item?.records ?? [])
    for (const report of reports)
      for (const { resolver, until } of report.records.find((one) => one.id === id)?.observations ??
        [])
        known.set(asked(resolver, rdata.type, name), until);
  return known;
}

async function journey(dying: DyingPorts): Promise<Journey> {
  const clock = { now: START };
  const { lab, end } = await smallLab(keys, {
    domains: [DOMAIN],
    negativeTtlSeconds: NEGATIVE_TTL,
    now: () => clock.now,
  });
  const browser = new VirtualBrowser(lab, clock);
  await browser.connect();
  let known = new Map<string, number>();
  let hadNote = false;
  let diedAt: number | null = null;
  const step = (kind: "message" | "alarm", event: Parameters<typeof browser.happens>[0]) =>
    browser.mayBeKilledIn(dying, kind, event, async () => {
      known = await knownIn(browser);
      hadNote = (await browser.lookNote(DOMAIN)) !== null;
      diedAt = clock.now;
    });
  const happens: typeof browser.happens = (event) => step("message", event);

  await happens((worker) => worker.opened(DOMAIN));
  const required = lab.recordsOf(DOMAIN).filter((record) => record.required);
  const others = lab.zones.records(DOMAIN).filter(({ type }) => type === "A");
  const published = others;
  for (const record of required) {
    clock.now += MINUTE;
    const entered = zoneRecordOf(record);
    if (entered) published.push(entered);
    await lab.zones.replace(DOMAIN, published);
    await happens((worker) => worker.saveNoticed(DOMAIN, record.id));
  }
  const isOver = (item: DomainItem | null) =>
    item?.report?.state === "pass" &&
    item.milaCheck?.step === "done" &&
    item.news?.told === true &&
    item.nextLook?.reason === "weekly";
  while (!isOver(await browser.domain(DOMAIN)) && clock.now < START + LONGEST) {
    if (!browser.alarmRings()) break;
    await step("alarm", (worker) => worker.runDue());
  }
  const item = await browser.domain(DOMAIN);
  end();
  return {
    item: item ?? expect.fail("the domain is lost"),
    questions: lab.history.questions(),
    notices: [...browser.notices],
    checks: lab.history.apiCalls().filter(({ method }) => method === "POST").length,
    known,
    diedAt,
    diedIn: dying.diedIn(),
    hadNote,
    hasAlarm: browser.alarm !== null,
    leavesNote: (await browser.lookNote(DOMAIN)) !== null,
  };
}

/** Where things stand at the end, without the moments at which they came about. */
function endOf({ item, notices, hasAlarm, leavesNote }: Journey) {
  return {
    state: item.report?.state,
    records: item.report?.records.map(({ id, state, findings }) => ({ id, state, findings })),
    nameServers: item.report?.nameServers,
    zone: item.report?.zone,
    saves: item.saves,
    lookStartedAt: item.lookStartedAt,
    nextLook: item.nextLook?.reason,
    milaCheck: item.milaCheck?.step === "done" ? item.milaCheck.verdict?.notRight : item.milaCheck,
    news: item.news?.kind,
    notices: notices.map((id) => id.split(" ")[0]),
    hasAlarm,
    leavesNote,
  };
}

/** Questions that were asked again though storage held an answer that still ran. */
function askedAgain({ questions, known, diedAt }: Journey): string[] {
  return questions.flatMap(({ at, resolver, type, name }) => {
    const key = asked(resolver, type, name);
    const until = known.get(key);
    return diedAt !== null && at > diedAt && until !== undefined && at < until ? [key] : [];
  });
}

test("a journey without a kill goes to its end, and asks nobody twice within his no", async () => {
  const whole = await journey(dyingPorts(Number.POSITIVE_INFINITY, "after"));
  expect(endOf(whole)).toMatchObject({
    state: "pass",
    saves: {},
    lookStartedAt: null,
    nextLook: "weekly",
    milaCheck: [],
    news: "all-pass",
    notices: ["all-pass"],
    hasAlarm: true,
  });
  expect(whole.checks).toBe(1);
  expect(whole.questions.every(({ answeredFrom }) => answeredFrom === "upstream")).toBe(true);
});

test.each(["before", "after"] as const)(
  "a worker that dies in any call, %s the world has it, loses nothing and asks nothing twice",
  { timeout: 300_000 },
  async (when) => {
    const whole = endOf(await journey(dyingPorts(Number.POSITIVE_INFINITY, when)));
    let kills = 0;
    let inLooks = 0;
    for (let nth = 1; ; nth++) {
      const killed = await journey(dyingPorts(nth, when));
      if (killed.diedIn === null) break;
      kills++;
      const place = `call ${nth}, ${killed.diedIn}`;
      expect(endOf(killed), place).toEqual(whole);
      expect(askedAgain(killed), place).toEqual([]);
      // A check that Mila was asked for and that could not be noted is asked for again; no harm in it.
      expect(killed.checks, place).toBeLessThanOrEqual(2);
      if (killed.hadNote) inLooks++;
    }
    expect(kills).toBeGreaterThan(100);
    expect(inLooks).toBeGreaterThan(10);
  },
);
