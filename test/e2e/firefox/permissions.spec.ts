import { hostPermissions, MILA_API, originPattern } from "../../../lib/permissions.ts";
import { expect, test } from "./fixtures.ts";

/** Firefox lets the owner take each host back, and grants none to some ways of installing. */

test("connecting asks in the press itself for every host that the assistant needs", async ({
  firefoxOwner: owner,
}) => {
  await owner.browser.withdraw(hostPermissions);
  const options = await owner.connect();
  await owner.browser.answer("Allow");
  await options.sees("Connected. Your account has");
  expect(await owner.browser.permittedOrigins()).toEqual(expect.arrayContaining(hostPermissions));
});

test("Mila's host taken back is a state with one button, which gives it again", async ({
  lab,
  firefoxOwner: owner,
}) => {
  const options = await owner.connect();
  await options.sees("Connected. Your account has");
  const page = await owner.openDnsPage("lindenbakery.example");
  const pattern = originPattern(MILA_API);
  await owner.browser.withdraw([pattern]);
  const calls = lab.history.apiCalls().length;

  const popup = await owner.openPopup(page);
  await popup.sees("The browser does not let the assistant ask api.mila.cx.");
  expect(lab.history.apiCalls()).toHaveLength(calls);
  await popup.press("Allow api.mila.cx");
  await owner.browser.answer("Allow");
  await popup.sees("0 of 4 records are right");
  expect(await popup.text()).not.toContain("does not let the assistant ask");
  expect(await owner.browser.permittedOrigins()).toContain(pattern);
});
