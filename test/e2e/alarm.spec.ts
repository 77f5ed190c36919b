import * as z from "zod/mini";
import { REQUIRED } from "../journey/owner.ts";
import type { ZoneRecord } from "../lab/lab.ts";
import { expect, test } from "./fixtures.ts";

const DOMAIN = "lindenbakery.example";
/** The schedule's looks after a Save come at 30 s, 1 min, 2 min; three of them are enough. */
const BY_ITSELF_WITHIN_MS = 280_000;

test("the tick comes by itself after the last Save", async ({ owner }) => {
  test.setTimeout(BY_ITSELF_WITHIN_MS + 120_000);
  await owner.isConnected();
  const page = await owner.openDnsPage(DOMAIN);
  for (const server of ["mx1.postfix-haus.example", "mx2.postfix-haus.example"]) {
    await owner.deleteRow(page, server);
  }
  for (const card of REQUIRED) {
    const popup = await owner.openPopup(page);
    await owner.fill(popup, card);
    await popup.close();
    await owner.save(page);
  }
  expect(await owner.badge()).toBe("4");
  await expect
    .poll(() => owner.badge(), { timeout: BY_ITSELF_WITHIN_MS, intervals: [2000] })
    .toBe("✓");
});

/** Seconds: what was published is forgotten soon, so that a change is seen soon. */
const SHORT_TTL = 2;
/** The same question never goes to the same resolver sooner. */
const RESOLVER_RESTS_MS = 16_000;

const wireSchema = z.object({
  records: z.array(
    z.object({ name: z.string(), type: z.string(), required: z.boolean(), data: z.unknown() }),
  ),
});
const mxSchema = z.object({ preference: z.int(), exchange: z.string() });
const txtSchema = z.object({ text: z.string() });

test("what passed and breaks is a warning on the badge", async ({ lab, owner }) => {
  const options = await owner.connect();
  await options.getByText("Connected. Your account has").waitFor();
  const required = z.parse(
    wireSchema,
    await options.evaluate(
      async ([url, token]) =>
        (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).json(),
      [`https://api.mila.cx/v1/domains/${DOMAIN}/dns`, lab.tokens.owner] as const,
    ),
  );
  const published = required.records.flatMap(
    ({ name, type, required: counts, data }): ZoneRecord[] => {
      if (!counts) return [];
      return type === "MX"
        ? [{ name, ttl: SHORT_TTL, type, ...z.parse(mxSchema, data) }]
        : [{ name, ttl: SHORT_TTL, type: "TXT", ...z.parse(txtSchema, data) }];
    },
  );
  await lab.zones.replace(DOMAIN, published);
  const page = await owner.openDnsPage(DOMAIN);
  const popup = await owner.openPopup(page);
  await popup.sees("All records are right", 60_000);
  await popup.close();
  expect(await owner.badge()).toBe("✓");

  await lab.zones.replace(
    DOMAIN,
    published.filter(({ type }) => type !== "MX"),
  );
  await new Promise((resolve) => setTimeout(resolve, RESOLVER_RESTS_MS));
  const again = await owner.openPopup(page);
  await again.press("Check now");
  await again.sees("Something that was right has changed", 60_000);
  await expect.poll(() => owner.badge()).toBe("!");
});
