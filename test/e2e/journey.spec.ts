import { REQUIRED, REQUIRED_WITH_TWO_MX } from "../journey/owner.ts";
import { expect, test } from "./fixtures.ts";

/** From an unconfigured extension and a zone with another provider's mail to all-pass. */
for (const [domain, key, cards] of [
  ["lindenbakery.example", "a 2048-bit RSA key", REQUIRED],
  ["harbourlaw.example", "a 4096-bit RSA key and two MX", REQUIRED_WITH_TWO_MX],
  ["nordwindoptics.example", "an Ed25519 key", REQUIRED],
] as const) {
  test(`the owner gets every record of ${domain} right, with ${key}`, async ({ lab, owner }) => {
    await owner.connect();
    const page = await owner.openDnsPage(domain);
    for (const card of cards) {
      const popup = await owner.openPopup(page);
      await popup.sees(domain);
      await owner.fill(popup, card);
      await popup.close();
      await owner.save(page);
    }
    for (const server of ["mx1.postfix-haus.example", "mx2.postfix-haus.example"]) {
      await owner.deleteRow(page, server);
    }
    const popup = await owner.openPopup(page);
    await popup.press("Check now");
    await popup.sees("All records are right", 60_000);
    await expect.poll(() => owner.badge()).toBe("✓");

    const spf = lab.zones
      .records(domain)
      .filter((record) => record.type === "TXT" && record.text.startsWith("v=spf1"));
    expect(spf).toHaveLength(1);
    expect(spf[0]).toMatchObject({
      text: expect.stringMatching(/^v=spf1 include:spf\.mailingmonkey\.example include:\S+ ~all$/),
    });
  });
}
