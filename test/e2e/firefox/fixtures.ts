import { findFirefox } from "../../firefox/find-firefox.ts";
import { FirefoxBrowser } from "../../firefox/firefox-browser.ts";
import { FirefoxOwner } from "../../firefox/firefox-owner.ts";
import { test as base } from "../fixtures.ts";

/** Each test has a Firefox with the built extension of its own, before a lab of its own. */
export const test = base.extend<{ firefoxOwner: FirefoxOwner }>({
  firefoxOwner: async ({ lab, colorScheme }, use) => {
    const firefox = findFirefox();
    base.skip(!firefox.ok, firefox.ok ? "" : `no Firefox to test with: ${firefox.reason}`);
    if (!firefox.ok) return;
    const browser = await FirefoxBrowser.open({
      program: firefox.program,
      proxyPort: lab.proxyPort,
      colorScheme: colorScheme === "dark" ? "dark" : "light",
    });
    await use(new FirefoxOwner(lab, browser));
    await browser.close();
  },
});

export { expect } from "@playwright/test";
