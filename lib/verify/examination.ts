import { type Question, questionKey } from "../dns/question.ts";
import { isAtOrBelow } from "../records/domain-name.ts";
import { joinFindings } from "./join-findings.ts";
import type { Found, Look } from "./look.ts";
import { REST_MS } from "./look-plan.ts";
import type { DomainReport } from "./report.ts";
import type { Scene } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { sceneOf } from "./scene.ts";

/** No round begins later than this after the look did: a worker has 30 s, a silent resolver 8. */
const LAST_ROUND_MS = 10_000;
/** In one look, of all resolvers: what a hostile zone would lead to beyond is not asked. */
const MAX_QUESTIONS = 240;
/** A resolver that fails is not the only one: so many are tried for a question. */
const MAX_ATTEMPTS = 2;

/**
 * The rules at work in one look. They ask one resolver, in rounds that end when no rule has a
 * question left. Names that may not be there yet are asked for on the owner's word alone
 * (`check-now`): before that, whoever is asked would remember the *no* (RFC 2308 §5).
 */
export class Examination {
  readonly #look: Look;
  readonly #found: Found;
  readonly #startedAt: number;
  readonly #attempts = new Map<string, number>();

  /** @param startedAt start of the look, milliseconds since the epoch. */
  constructor(look: Look, found: Found, startedAt: number) {
    this.#look = look;
    this.#found = found;
    this.#startedAt = startedAt;
  }

  /** Sends what can be asked before anything is known. */
  async begin(): Promise<void> {
    await this.#round(this.#scene(null));
  }

  /** Asks what is left, and joins what the rules find to the report. */
  async finish(report: DomainReport): Promise<DomainReport> {
    let scene = this.#scene(report);
    while (await this.#round(scene)) scene = this.#scene(report);
    const found = rules.flatMap((rule) => rule.find(scene));
    const kept = this.#isTooSoon() ? (this.#look.previous?.findings ?? []) : [];
    return {
      ...joinFindings(this.#look, report, [...found, ...kept]),
      queries: this.#found.asking.replies.length,
    };
  }

  /** Whether the last look was just now: nobody is asked the same again, and what it found holds. */
  #isTooSoon(): boolean {
    const before = this.#look.previous?.checkedAt ?? Number.NEGATIVE_INFINITY;
    return before <= this.#startedAt && before > this.#startedAt - REST_MS;
  }

  #scene(report: DomainReport | null): Scene {
    return sceneOf(this.#look, this.#found, report);
  }

  /** @returns whether anything was asked. */
  async #round(scene: Scene): Promise<boolean> {
    const { phase, now } = this.#look;
    const isOver = now() - this.#startedAt > LAST_ROUND_MS;
    if (phase !== "check-now" || isOver || this.#isTooSoon()) return false;
    const open = new Map(
      rules
        .flatMap((rule) => rule.ask(scene))
        .filter((question) => scene.answer(question) === null)
        .map((question) => [questionKey(question), question]),
    );
    const asked = await Promise.all([
      ...[...open.values()].map((question) => this.#ask(question)),
      ...(this.#look.hearAll ? this.#hearAll(scene) : []),
    ]);
    return asked.some(Boolean);
  }

  /** Asks each resolver what each is to be asked, once. */
  #hearAll(scene: Scene): Promise<boolean>[] {
    const questions = rules.flatMap((rule) => rule.askAll?.(scene) ?? []);
    return questions.flatMap((question) =>
      this.#look.resolvers
        .filter(({ id }) => !scene.replies(question).some(({ resolver }) => resolver.id === id))
        .map(async (resolver) => {
          await this.#found.asking.ask(resolver, question);
          return true;
        }),
    );
  }

  async #ask(question: Question): Promise<boolean> {
    const key = questionKey(question);
    const attempts = this.#attempts.get(key) ?? 0;
    const { asking } = this.#found;
    const resolver = this.#nextResolver(question);
    if (!resolver || attempts >= MAX_ATTEMPTS || asking.replies.length >= MAX_QUESTIONS)
      return false;
    this.#attempts.set(key, attempts + 1);
    await asking.ask(resolver, question);
    return true;
  }

  /**
   * Who was not asked this yet, those first that have failed at nothing of the domain in this look:
   * what fails at a stranger's name, to which SPF led, is no fault of the resolver's.
   */
  #nextResolver(question: Question) {
    const { asking } = this.#found;
    const asked = new Set(asking.repliesTo(question).map(({ resolver }) => resolver.id));
    const failing = new Set(
      asking.replies.flatMap((reply) =>
        "silence" in reply && isAtOrBelow(reply.question.name, this.#look.domain)
          ? [reply.resolver.id]
          : [],
      ),
    );
    const left = this.#look.resolvers.filter(({ id }) => !asked.has(id));
    return left.find(({ id }) => !failing.has(id)) ?? left[0];
  }
}
