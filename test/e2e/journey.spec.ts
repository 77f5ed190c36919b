import type { Page } from "@playwright/test";
import { type Owner, REQUIRED, REQUIRED_WITH_TWO_MX } from "../journey/owner.ts";
import type { RegistrarId } from "../lab/hosts.ts";
import { drawnIn } from "./editor/drawn.ts";
import { expect, test } from "./fixtures.ts";

type Journey = [at: RegistrarId, domain: string, key: string, cards: readonly RegExp[]];

/** Its zone begins with a CNAME where the DMARC policy goes. */
const WITH_CNAME = "nordwindoptics.example";
const CNAME_TARGET = "_dmarc.postfix-haus.example";
const FOREIGN_SERVERS = ["mx1.postfix-haus.example", "mx2.postfix-haus.example"];
/** CSS pixels. */
const PAST_THE_FORM = 2000;
/** Seconds. */
const MILA_TTL = 3600;
const FOREIGN_MARK =
  "Another provider's mail server. Delete this row once your mailboxes have moved.";

const journeys: Journey[] = [
  ["birch", "lindenbakery.example", "a 2048-bit RSA key", REQUIRED],
  ["birch", "harbourlaw.example", "a 4096-bit RSA key and two MX", REQUIRED_WITH_TWO_MX],
  ["birch", WITH_CNAME, "an Ed25519 key and a CNAME in the way", REQUIRED],
  ["kestrel", "harbourlaw.example", "a 4096-bit RSA key and two MX", REQUIRED_WITH_TWO_MX],
  ["kestrel", WITH_CNAME, "an Ed25519 key and a CNAME in the way", REQUIRED],
  ["oldfield", "harbourlaw.example", "a 4096-bit RSA key and two MX", REQUIRED_WITH_TWO_MX],
  ["oldfield", WITH_CNAME, "an Ed25519 key and a CNAME in the way", REQUIRED],
];

const [MX = /^MX: /, , , DMARC = /^DMARC: /] = REQUIRED;

/** Filling is refused beside a CNAME, and why is said; the owner deletes it himself. */
async function meetsTheCname(owner: Owner, page: Page) {
  const popup = await owner.openPopup(page);
  await popup.sees(WITH_CNAME);
  await owner.openCard(popup, DMARC);
  await popup.press(/^Fill in$/, DMARC);
  await popup.sees(new RegExp(`CNAME record to ${CNAME_TARGET}\\.? stands`), 20_000, DMARC);
  await popup.close();
  const saves = owner.lab.history.saves().length;
  await owner.deleteRow(page, CNAME_TARGET);
  expect(owner.lab.history.saves().slice(saves)).toMatchObject([{ after: null }]);
}

/** From an unconfigured extension and a zone with another provider's mail to all-pass. */
for (const [at, domain, key, cards] of journeys) {
  test(`the owner gets every record of ${domain} right at ${at}, with ${key}`, async ({
    browserOfOwner,
    lab,
    owner,
  }) => {
    await owner.connect();
    const page = await owner.openDnsPage(domain, at);
    const devtools = await browserOfOwner.context.newCDPSession(page);
    for (const card of cards) {
      if (domain === WITH_CNAME && card === DMARC) await meetsTheCname(owner, page);
      const popup = await owner.openPopup(page);
      await popup.sees(domain);
      await owner.fill(popup, card);
      await popup.close();
      const marks = async () => (await drawnIn(devtools, FOREIGN_MARK)).length;
      const isMx = card.source.startsWith(MX.source);
      // Where the form stands above the table, the rows are further down.
      await page.mouse.wheel(0, PAST_THE_FORM);
      // Kestrel's rows lie behind its dialog until it has closed.
      if (isMx) await expect.poll(marks).toBe(at === "kestrel" ? 0 : FOREIGN_SERVERS.length);
      await owner.save(page);
      if (isMx && at === "kestrel") await expect.poll(marks).toBe(FOREIGN_SERVERS.length);
    }
    for (const server of FOREIGN_SERVERS) await owner.deleteRow(page, server);
    const popup = await owner.openPopup(page);
    await popup.press("Check now");
    await popup.sees("All records are right", 60_000);
    await expect.poll(() => owner.badge()).toBe("✓");

    const records = lab.zones.records(domain);
    // In seconds, in a list of words, or in a list of the page's own make: as Mila asks for it.
    const ours = records.filter((record) => record.type === "MX");
    expect(ours.map(({ ttl }) => ttl)).toEqual(ours.map(() => MILA_TTL));
    const spf = records.filter(
      (record) => record.type === "TXT" && record.text.startsWith("v=spf1"),
    );
    expect(spf).toHaveLength(1);
    expect(spf[0]).toMatchObject({
      text: expect.stringMatching(/^v=spf1 include:spf\.mailingmonkey\.example include:\S+ ~all$/),
    });
  });
}
