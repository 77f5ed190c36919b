import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const DOMAIN = "lindenbakery.example";

const asked = (options: Page) => options.getByRole("list", { name: "Asked in this order" });
const operators = (options: Page) => asked(options).locator("strong").allTextContents();

test("the owner orders the resolvers by keyboard, leaves one out, and the next look asks so", async ({
  lab,
  browserOfOwner,
  owner,
}) => {
  const options = await browserOfOwner.context.newPage();
  await options.goto(browserOfOwner.address("options.html"));
  await expect.poll(() => operators(options)).toEqual(["Cloudflare", "Quad9", "Google"]);

  const sooner = options.getByRole("button", { name: "Ask Google sooner" });
  await sooner.focus();
  await options.keyboard.press("Enter");
  await expect.poll(() => operators(options)).toEqual(["Cloudflare", "Google", "Quad9"]);
  await expect(sooner).toBeFocused();
  await options.keyboard.press("Enter");
  await expect.poll(() => operators(options)).toEqual(["Google", "Cloudflare", "Quad9"]);
  await expect(sooner).toBeFocused();
  await expect(options.getByText("Google is asked as number 1.")).toBeAttached();
  await options.keyboard.press("Enter");

  await options.getByRole("button", { name: "Leave Cloudflare out" }).focus();
  await options.keyboard.press("Space");
  await expect.poll(() => operators(options)).toEqual(["Google", "Quad9"]);
  await expect(options.getByRole("button", { name: "Add Cloudflare" })).toBeFocused();
  await expect(options.getByText("To the DNS resolvers of Google and Quad9")).toBeVisible();

  await expect(options.getByText("At least two operators must remain")).toBeVisible();
  const leaveOut = options.getByRole("button", { name: "Leave Google out" });
  await expect(leaveOut).toHaveAccessibleDescription(/^At least two operators must remain/);
  await expect(leaveOut).toBeDisabled();
  await leaveOut.press("Enter");

  await options.reload();
  await expect.poll(() => operators(options)).toEqual(["Google", "Quad9"]);

  await options.close();
  await owner.connect();
  const popup = await owner.openPopup(await owner.openDnsPage(DOMAIN));
  await popup.sees(/0 of 4 records/);
  const resolvers = lab.history.questions().map(({ resolver }) => resolver);
  expect(resolvers[0]).toBe("google");
  expect(resolvers).not.toContain("cloudflare");
});
