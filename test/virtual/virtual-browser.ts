import { answerMemory, remembering } from "../../lib/dns/answer-memory.ts";
import { dohResolver } from "../../lib/dns/doh-resolver.ts";
import { whilePermitted } from "../../lib/dns/permitted.ts";
import { defaultResolvers } from "../../lib/dns/resolvers.ts";
import type { DomainItem } from "../../lib/state/domain-item.ts";
import type { LookNote } from "../../lib/state/look-note.ts";
import { createStore, type StorageArea } from "../../lib/state/store.ts";
import { type AlarmTimes, alarmTimes } from "../../lib/watch/alarm.ts";
import { createWatcher, type Watcher } from "../../lib/watch/watcher.ts";
import { MILA_API_HOST } from "../lab/hosts.ts";
import type { LabInMemory } from "../lab/in-memory.ts";
import { memoryArea } from "../unit/state/memory-area.ts";
import { type DyingPorts, open, type Port } from "./worker-ports.ts";

/** A clock that stands until it is set. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * What a browser is to the worker, on a clock of its own: storage, one alarm, notices, and a worker
 * that is started when something happens and may die.
 */
export class VirtualBrowser {
  readonly lab: LabInMemory;
  readonly clock: Clock;
  readonly area: StorageArea;
  /** The ids of notices, each once, as a browser shows them. */
  readonly notices = new Set<string>();
  alarm: AlarmTimes | null = null;
  #worker: Watcher | null = null;

  constructor(lab: LabInMemory, clock: Clock) {
    this.lab = lab;
    this.clock = clock;
    this.area = memoryArea().area;
  }

  /** The account is joined, as by the options page. */
  async connect(): Promise<void> {
    const store = createStore(this.area);
    await store.changeSettings((settings) => ({ ...settings, connected: true, notices: true }));
  }

  domain(name: string): Promise<DomainItem | null> {
    return createStore(this.area).domain(name);
  }

  lookNote(name: string): Promise<LookNote | null> {
    return createStore(this.area).lookNote(name);
  }

  startWorker(port: Port = open): Watcher {
    const { lab, clock, area } = this;
    const now = () => clock.now;
    const store = createStore({
      get: (key) => port(`storage.get ${key}`, () => area.get(key)),
      set: (items) => port(`storage.set ${Object.keys(items)}`, () => area.set(items)),
      remove: (keys) => port(`storage.remove ${keys}`, () => area.remove(keys)),
    });
    const fetchBy: typeof fetch = (input, init) =>
      port(`fetch ${String(input)}`, () => lab.fetch(input, init));
    const isPermitted = (origin: string) => port(`permission ${origin}`, async () => true);
    return createWatcher({
      store,
      milaAccess: async () => ({
        ok: true,
        value: {
          base: `https://${MILA_API_HOST}`,
          token: await port("token", async () => lab.account.tokens.owner),
          fetch: fetchBy,
          now,
        },
      }),
      resolvers: defaultResolvers.map((service) =>
        remembering(
          whilePermitted(
            dohResolver({ ...service, fetch: fetchBy, now }),
            new URL(service.url).origin,
            isPermitted,
            now,
          ),
          answerMemory(),
          now,
        ),
      ),
      now,
      ring: (at) =>
        port("alarm", async () => {
          this.alarm = at === null ? null : alarmTimes(at, now());
        }),
      tell: (domain, { kind, at }) =>
        port("notice", async () => {
          this.notices.add(`${kind} ${at} ${domain}`);
        }),
    });
  }

  /** Something happens that the worker is to see to; it is started where it does not run. */
  async happens(event: (worker: Watcher) => Promise<unknown>): Promise<void> {
    this.#worker ??= this.startWorker();
    await event(this.#worker);
  }

  /**
   * The same while the worker may die in it. A message whose worker died is sent once more, as our
   * views and our content script do; an alarm is not.
   * @param died called when it has died, before another one is started.
   */
  async mayBeKilledIn(
    dying: DyingPorts,
    kind: "message" | "alarm",
    event: (worker: Watcher) => Promise<unknown>,
    died: () => Promise<void>,
  ): Promise<void> {
    if (dying.diedIn() !== null) return this.happens(event);
    this.#worker ??= this.startWorker(dying.port);
    await Promise.race([event(this.#worker), dying.died]);
    if (dying.diedIn() === null) return;
    this.#worker = null;
    await died();
    if (kind === "message") await this.happens(event);
  }

  /** The alarm rings, and is set to ring again by itself, as browsers do. @returns false for none. */
  alarmRings(): boolean {
    if (this.alarm === null) return false;
    const { when, periodInMinutes } = this.alarm;
    this.clock.now = Math.max(this.clock.now, when);
    this.alarm = { when: when + periodInMinutes * 60_000, periodInMinutes };
    return true;
  }
}
