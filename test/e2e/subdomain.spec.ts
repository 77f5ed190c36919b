import { expect, test } from "./fixtures.ts";

const ZONE = "lindenbakery.example";
test("a subdomain as mail domain is filled in on the page of its parent's zone", async ({
  lab,
  browserOfOwner,
  owner,
}) => {
  const domain = `mail.${ZONE}`;
  const paste = await browserOfOwner.context.newPage();
  await paste.goto(browserOfOwner.address("paste.html"));
  await paste
    .getByLabel("What the panel shows")
    .fill(
      `${domain}. 3600 IN MX 10 mx1.k3v9.mila.cx.\n_dmarc.${domain}. 3600 IN TXT "v=DMARC1; p=none"`,
    );
  await paste.getByLabel("Domain", { exact: true }).fill(domain);
  await paste.getByRole("button", { name: "Use these 2 records" }).click();
  await paste.getByText(`Taken for ${domain}.`).waitFor();
  const page = await owner.openDnsPage(ZONE);
  for (const card of [/^MX: /, /^DMARC: /]) {
    const popup = await owner.openPopup(page);
    await popup.sees(domain);
    await owner.fill(popup, card);
    await popup.close();
    await owner.save(page);
  }
  const saved = lab.zones.records(ZONE).filter(({ name }) => name.endsWith(domain));
  expect(saved).toContainEqual(
    expect.objectContaining({ name: domain, type: "MX", exchange: "mx1.k3v9.mila.cx" }),
  );
  expect(saved).toContainEqual(expect.objectContaining({ name: `_dmarc.${domain}`, type: "TXT" }));
});
