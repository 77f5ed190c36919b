import { mergeConfig } from "vite";
import { defineConfig } from "wxt";
import {
  chromePermissions,
  hostPermissions,
  optionalHostPermissions,
  optionalPermissions,
  permissions,
} from "./lib/permissions.ts";

/** The gecko id is the add-on's name at addons.mozilla.org and must never change. */
const GECKO_ID = "dns-assistant@mila.cx";

/**
 * Pins the id of an unpacked Chrome extension, so that settings survive a move of its folder.
 * It is the public half of a key pair; the store replaces it by its own.
 */
const CHROME_PUBLIC_KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA9DU8UFsZUZwvz8mxMgXRJ5sCjAIe7zhLfmlr/mATWXC9SA11JLyzI8yJYLS5GIKtNDKcFXrnePa/ZvMdhmk7mKc5KDY/XmPTWlq9aH0LAe5fadjpSdlIBhd1S+VjK98cqQw3k5HcOl8H36zwYzl5fnCDE0J8U5n6wGwj7bfsxRGJ1rj5lVEpY26TaQYUo7n4fb3KcpDxOhQe4jtc3etr78OD/YOPcHWdvhW9nEIw1zvmyAAEpPhXKp7TQFou2o+7kLeRWjBjDuFwMqIDnvFfT5tNjQgZbAf8RVdFzNgDlW9OuC/yyr870yhedx47nBs/z9H7E5F25b3CCU5tQ6TNMwIDAQAB";

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  outDir: ".output",
  hooks: {
    /**
     * The content script goes into pages of others, and is small. What it uses of the extension
     * APIs answers with promises in all browsers that we support, so it goes without the polyfill.
     */
    "vite:build:extendConfig": (entries, config) => {
      if (!entries.every(({ type }) => type === "content-script")) return;
      const { resolve, build } = mergeConfig(config, {
        resolve: { alias: [{ find: "wxt/browser", replacement: "@wxt-dev/browser" }] },
        build: { minify: "terser", terserOptions: { compress: { passes: 3, inline: 1 } } },
      });
      Object.assign(config, { resolve, build });
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    short_name: "__MSG_extension_short_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: browser === "firefox" ? permissions : [...permissions, ...chromePermissions],
    host_permissions: hostPermissions,
    optional_permissions: [...optionalPermissions],
    optional_host_permissions: optionalHostPermissions,
    action: { default_title: "__MSG_extension_name__" },
    commands: {
      "open-beside": {
        suggested_key: { default: "Alt+Shift+M" },
        description: "__MSG_panel_command__",
      },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: "140.0",
              data_collection_permissions: {
                required: ["authenticationInfo", "browsingActivity"],
              },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : { minimum_chrome_version: "137", key: CHROME_PUBLIC_KEY }),
  }),
});
