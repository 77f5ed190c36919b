import { describe, expect, test } from "vitest";
import { SPF_TEXT } from "./base-zone.ts";
import { runScenario } from "./run-scenario.ts";

/** Where SPF leads is asked in the same look as the domain's own records. */
describe("what fails at a name to which SPF leads", () => {
  test.each([
    ["a stranger's", "spf.mailingmonkey.example", "* spf.mailingmonkey.example."],
    ["the domain's own", "_spf.example.com", "* _spf"],
  ])("is no silence of the resolver for the required records: %s", async (_whose, name, key) => {
    const report = await runScenario({
      title: "",
      shows: [],
      change: { "@ TXT": [SPF_TEXT.replace(" ~all", ` include:${name} ~all`)] },
      resolvers: ["a", "b"].map((id) => ({ id, answers: { [key]: { rcode: "SERVFAIL" } } })),
    });
    expect(report.resolvers.map(({ outcome }) => outcome)).toEqual(["answered", "answered"]);
    expect(report.findings).toEqual([]);
    expect(report.state).toBe("pass");
  });
});
