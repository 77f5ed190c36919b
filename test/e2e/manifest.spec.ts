import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { builtExtension, builtFirefoxExtension } from "../setup/extension.ts";

const read = (folder: string) => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

const HOSTS = [
  "https://api.mila.cx/*",
  "https://cloudflare-dns.com/*",
  "https://dns10.quad9.net/*",
  "https://dns.google/*",
];

for (const [browser, folder] of [
  ["Chrome", builtExtension],
  ["Firefox", builtFirefoxExtension],
] as const) {
  test(`the ${browser} build asks for these permissions and no others`, () => {
    const manifest = read(folder);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual([
      "activeTab",
      "alarms",
      "contextMenus",
      "scripting",
      ...(browser === "Chrome" ? ["sidePanel"] : []),
      "storage",
    ]);
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.optional_permissions).toEqual(["notifications"]);
    expect(manifest.optional_host_permissions).toEqual(["https://*/*", "http://127.0.0.1/*"]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test(`the README gives a reason for each permission of the ${browser} build`, () => {
    const { permissions, optional_permissions: optional, host_permissions: hosts } = read(folder);
    for (const permission of [...permissions, ...optional])
      expect(readme).toContain(`\`${permission}\``);
    for (const host of hosts) expect(readme).toContain(`\`${host.replace("/*", "")}\``);
  });
}

test("Firefox is told the truth about what is sent, and the oldest version that runs", () => {
  const { gecko } = read(builtFirefoxExtension).browser_specific_settings;
  expect(gecko.strict_min_version).toBe("140.0");
  expect(gecko.data_collection_permissions.required).toContain("authenticationInfo");
});

/** Of the script that is put into pages, in octets. */
const MOST_OCTETS = 60 * 1024;

for (const folder of [builtExtension, builtFirefoxExtension]) {
  test(`the content script takes 60 KB at most when it is packed: ${basename(folder)}`, () => {
    const script = readFileSync(join(folder, "content-scripts", "editor.js"));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST_OCTETS);
  });
}
