import { expect, test } from "./fixtures.ts";

const ZONE = "lindenbakery.example";
const ASSOCIATION = "5c0f".repeat(16);

type Case = [card: RegExp, held: Record<string, unknown>];

const lines = `@ 3600 IN MX 10 mx1.k3v9.mila.cx.
_imaps._tcp 3600 IN SRV 0 1 993 imap.mila.cx.
autoconfig 3600 IN CNAME config.mila.cx.
webmail 3600 IN A 192.0.2.99
webmail 3600 IN AAAA 2001:db8::99
@ 3600 IN CAA 0 issue "ca.mila.cx"
_25._tcp.mx 3600 IN TLSA 3 1 1 ${ASSOCIATION}`;

const cases: Case[] = [
  [/^IMAP: /, { type: "SRV", name: `_imaps._tcp.${ZONE}`, weight: 1, port: 993 }],
  [/^autoconfig: /, { type: "CNAME", name: `autoconfig.${ZONE}`, target: "config.mila.cx" }],
  [/^Other: .* A /, { type: "A", name: `webmail.${ZONE}`, address: "192.0.2.99" }],
  [/^Other: .* AAAA /, { type: "AAAA", name: `webmail.${ZONE}`, address: "2001:db8::99" }],
  [/^Other: .* CAA /, { type: "CAA", name: ZONE, flags: 0, tag: "issue", value: "ca.mila.cx" }],
  [/^Other: .* TLSA /, { type: "TLSA", name: `_25._tcp.mx.${ZONE}`, association: ASSOCIATION }],
];

test("SRV, CNAME, A, AAAA, CAA and TLSA are shown, filled in, saved and verified", async ({
  lab,
  browserOfOwner,
  owner,
}) => {
  const paste = await browserOfOwner.context.newPage();
  await paste.goto(browserOfOwner.address("paste.html"));
  await paste.getByLabel("What the panel shows").fill(lines);
  await paste.getByLabel("Domain", { exact: true }).fill(ZONE);
  await paste.getByRole("button", { name: "Use these 7 records" }).click();
  await paste.getByText(`Taken for ${ZONE}.`).waitFor();
  const page = await owner.openDnsPage(ZONE);
  for (const [card, held] of cases) {
    const popup = await owner.openPopup(page);
    await popup.sees(ZONE);
    await popup.sees(/records? (is|are) right/);
    await expect(async () => {
      if (!(await popup.offers(card))) await popup.press(/^Optional: /);
      expect(await popup.offers(card)).toBe(true);
    }).toPass({ timeout: 20_000 });
    await owner.fill(popup, card);
    await popup.close();
    await owner.save(page);
    expect(lab.zones.records(ZONE)).toContainEqual(expect.objectContaining(held));
  }
  const popup = await owner.openPopup(page);
  await popup.press("Check now");
  await popup.sees("6 of 6 set", 60_000);
});
