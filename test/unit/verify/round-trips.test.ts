import { describe, expect, test } from "vitest";
import { type Question, questionKey } from "../../../lib/dns/question.ts";
import { LOOK_QUESTIONS, verifyDomain } from "../../../lib/verify/verify-domain.ts";
import { inBursts } from "../../scenarios/in-bursts.ts";
import { requiredOf } from "../../scenarios/run-scenario.ts";
import type { Scenario } from "../../scenarios/scenario.ts";
import { resolversOf } from "../../scenarios/world.ts";
import { text } from "./lab-records.ts";

const right: Scenario = {
  title: "",
  shows: [],
  resolvers: [{ id: "a" }, { id: "b" }, { id: "c" }],
};

async function look(scenario: Scenario) {
  const { bursts, held } = inBursts(resolversOf(scenario, [scenario.change ?? {}], Date.now));
  const report = await verifyDomain({
    domain: "example.com",
    records: requiredOf(scenario),
    previous: null,
    phase: "check-now",
    hearAll: true,
    resolvers: held,
    now: Date.now,
  });
  return { bursts, report };
}

const include: Question = { name: "k3v9.spf.mila.cx", type: "TXT" };

describe("a check of a domain in which all is right", () => {
  test("takes two round trips: who serves the zone, and where those servers are", async () => {
    const { bursts, report } = await look(right);
    expect(report.state).toBe("pass");
    expect(bursts).toHaveLength(2);
  });

  test("asks nobody anything twice", async () => {
    const { bursts } = await look(right);
    const asked = bursts.flat().map((one) => `${one.resolver} ${questionKey(one.question)}`);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test("asks what a right SPF leads to in the first burst, of one resolver", async () => {
    const { bursts } = await look(right);
    const asked = bursts.map((burst) =>
      burst.filter(({ question }) => questionKey(question) === questionKey(include)),
    );
    expect(asked.map(({ length }) => length)).toEqual([1, 0]);
  });
});

test("what was asked ahead of a resolver that is down is asked of one that answers", async () => {
  const [down, ...others] = right.resolvers ?? [];
  const scenario: Scenario = {
    ...right,
    resolvers: [{ ...down, id: "a", fault: "down" }, ...others],
  };
  const { bursts, report } = await look(scenario);
  expect(report.records.find(({ id }) => id === "spf")?.state).toBe("pass");
  const asked = bursts.flat().filter(({ question }) => question.name === include.name);
  expect(asked.map(({ resolver }) => resolver)).toEqual(["a", "b"]);
});

test("a look asks no more than its budget, of all resolvers together", async () => {
  const records = Array.from({ length: LOOK_QUESTIONS / 2 }, (_unused, index) => ({
    ...text("other", `n${index}.example.com`, "x"),
    id: String(index),
  }));
  const { bursts, held } = inBursts(resolversOf(right, [{}], Date.now));
  await verifyDomain({
    domain: "example.com",
    records,
    previous: null,
    phase: "check-now",
    hearAll: true,
    resolvers: held,
    now: Date.now,
  });
  expect(bursts.flat()).toHaveLength(LOOK_QUESTIONS);
});
