import { spf as mailauth } from "mailauth/lib/spf/index.js";
import { checkHost } from "../../lib/verify/spf/check-host.ts";
import type { SpfQuestion, SpfQuestionType } from "../../lib/verify/spf/question.ts";
import { readScenarios, type Scenario } from "../conformance/spf/scenario.ts";
import { answersFrom } from "../conformance/spf/zone-answers.ts";
import { ratioText, timeRatio } from "./ratio.ts";

/** The whole suite is evaluated so many times in a round, so that a round lasts. */
const SUITES_A_ROUND = 10;
const ROUNDS = 30;

const RECEIVER = "receiver.example";

type Case = Scenario["cases"][number];
type Evaluate = (one: Case) => Promise<string>;
/** Made anew for each scenario, so that its answers are prepared before the clock runs. */
type Evaluator = (scenario: Scenario) => Evaluate;

/** Prepares each answer once: what zones in memory cost is nobody's. */
function remembered<A>(make: (question: SpfQuestion) => A): (question: SpfQuestion) => A {
  const known = new Map<string, A>();
  return (question) => {
    const key = `${question.type} ${question.name}`;
    const answer = known.get(key) ?? make(question);
    known.set(key, answer);
    return answer;
  };
}

function ours({ zones }: Scenario): Evaluate {
  const answerTo = remembered(answersFrom(zones));
  // Answers come one after the other and never at once, as from a resolver.
  const ask = async (question: SpfQuestion) => answerTo(question);
  return async ({ ip, mailFrom, helo }) => {
    const steps = checkHost({ ip, mailFrom, helo, receiver: RECEIVER, time: 0 });
    let step = steps.next();
    while (!step.done) step = steps.next(await ask(step.value));
    return step.value.result;
  };
}

const TYPES: readonly SpfQuestionType[] = ["TXT", "A", "AAAA", "MX", "PTR"];
const ERROR_CODES = { "no-name": "ENOTFOUND", "no-data": "ENODATA", error: "ETIMEOUT" } as const;

function nodeData({ type }: SpfQuestion, values: readonly string[]) {
  if (type === "TXT") return values.map((value) => [value]);
  if (type === "MX") return values.map((exchange, priority) => ({ exchange, priority }));
  return values;
}

function theirs({ zones }: Scenario): Evaluate {
  const answerTo = answersFrom(zones);
  const prepared = remembered((question) => {
    const answer = answerTo(question);
    return answer.kind === "values"
      ? // Through JSON, since the library's types leave out what Node answers for MX.
        { data: JSON.parse(JSON.stringify(nodeData(question, answer.values))) }
      : { code: ERROR_CODES[answer.kind] };
  });
  const resolver = async (name: string, typeName: string) => {
    const type = TYPES.find((known) => known === typeName);
    if (type === undefined) throw new Error(`a question for ${typeName}`);
    const answer = prepared({ name: name.toLowerCase(), type });
    if ("data" in answer) return answer.data;
    throw Object.assign(new Error(answer.code), { code: answer.code });
  };
  return async ({ ip, mailFrom, helo }) => {
    const sender = { sender: mailFrom, ip, helo, mta: RECEIVER };
    const outcome = await mailauth({ ...sender, resolver, strict: true });
    return String(outcome.status.result);
  };
}

/** How many cases of the suite come out as they may. */
async function alike(scenarios: readonly Scenario[], evaluator: Evaluator): Promise<number> {
  let count = 0;
  for (const scenario of scenarios) {
    const evaluate = evaluator(scenario);
    for (const one of scenario.cases) {
      const result = await evaluate(one);
      if (one.results.some((allowed) => allowed === result)) count++;
    }
  }
  return count;
}

/** Evaluates the RFC 7208 suite against npm's `mailauth`, in its strict mode, on the same answers. */
export async function spfBenchmark(): Promise<string[]> {
  const scenarios = readScenarios();
  const suites = (evaluator: Evaluator) => {
    const prepared = scenarios.map((scenario) => ({ scenario, evaluate: evaluator(scenario) }));
    return async () => {
      for (let suite = 0; suite < SUITES_A_ROUND; suite++)
        for (const { scenario, evaluate } of prepared)
          for (const one of scenario.cases) await evaluate(one);
    };
  };
  const ratio = await timeRatio(suites(ours), suites(theirs), ROUNDS);
  return [
    `alike: ${await alike(scenarios, ours)} ours, ${await alike(scenarios, theirs)} mailauth`,
    `time of ours to mailauth's: ${ratioText(ratio)}`,
  ];
}
