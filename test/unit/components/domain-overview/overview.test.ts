import { expect, test, vi } from "vitest";
import { isLooking, overviewOf } from "../../../../components/domain-overview/overview.ts";
import { indexEntryOf, newIndexEntry } from "../../../../lib/state/summary.ts";
import { domain, finding, NOW, required } from "../../../gallery/samples.ts";

vi.mock("wxt/browser", () => import("../browser.ts"));

const right = { "mx-1": "pass", spf: "pass", "dkim-mila1": "pass", dmarc: "pass" } as const;
const overview = (...given: Parameters<typeof domain>) =>
  overviewOf(indexEntryOf(domain(...given)));

test("a domain with records to do says how many are right", () => {
  expect(overview(required, { ...right, dmarc: "missing" }).headline).toBe(
    "3 of 4 records are right",
  );
});

test("a domain whose records are right and whose zone is not does not boast of its records", () => {
  const { headline, tone } = overview(
    required,
    right,
    {},
    {
      state: "fail",
      findings: [finding("mx-mixed-services")],
    },
  );
  expect(headline).toContain("something else is not");
  expect(tone).not.toBe("right");
});

test("a domain where something broke says that before all", () => {
  const { headline, note, tone } = overview(
    required,
    { ...right, spf: "missing" },
    { everPassed: true },
  );
  expect(headline).toContain("has changed");
  expect(note).toContain("3 of 4");
  expect(tone).toBe("fault");
});

test("a domain that nobody has looked at says so", () => {
  expect(overviewOf(newIndexEntry("a.example", "mila")).headline).toContain("not been looked at");
});

test("a domain with all right says what happens from now on", () => {
  expect(overview(required, right).note).toContain("if something breaks");
});

test("a look that began a minute ago and left nothing is over", () => {
  const began = (agoMs: number) => domain(required, {}, { lookStartedAt: NOW - agoMs });
  expect(isLooking(began(59_000), NOW)).toBe(true);
  expect(isLooking(began(60_000), NOW)).toBe(false);
  expect(isLooking(domain(required, {}), NOW)).toBe(false);
});
