/** What a Firefox under test is told before it starts. */

export type Preferences = Readonly<Record<string, string | number | boolean>>;

export interface PreferenceOptions {
  /** The lab's CONNECT proxy on 127.0.0.1. */
  proxyPort: number;
  colorScheme: "light" | "dark";
  addon: { id: string; uuid: string };
}

/** Values of `layout.css.prefers-color-scheme.content-override`. */
const SCHEMES = { dark: 0, light: 1 } as const;
/** Value of `network.proxy.type`: the proxy that is named. */
const PROXY_BY_HAND = 1;
/** Value of `network.trr.mode`: no DNS over HTTPS of Firefox's own, by choice. */
const TRR_OFF = 5;

/** Firefox speaks to the lab alone, keeps quiet about itself, and looks as it is told to. */
export function preferencesFor({ proxyPort, colorScheme, addon }: PreferenceOptions): Preferences {
  return {
    // Any free port; Firefox writes it into the profile.
    "marionette.port": 0,
    "extensions.webextensions.uuids": JSON.stringify({ [addon.id]: addon.uuid }),
    // Firefox's own questions heed a press at once; else a press too early is lost.
    "security.notification_enable_delay": 0,

    "network.proxy.type": PROXY_BY_HAND,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    "network.trr.mode": TRR_OFF,

    "layout.css.prefers-color-scheme.content-override": SCHEMES[colorScheme],
    "ui.systemUsesDarkTheme": colorScheme === "dark" ? 1 : 0,
    "ui.prefersReducedMotion": 1,

    "app.update.disabledForTesting": true,
    "app.normandy.enabled": false,
    "browser.aboutwelcome.enabled": false,
    "browser.newtabpage.enabled": false,
    "browser.safebrowsing.downloads.remote.enabled": false,
    "browser.safebrowsing.malware.enabled": false,
    "browser.safebrowsing.phishing.enabled": false,
    "browser.search.update": false,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": false,
    "extensions.getAddons.cache.enabled": false,
    "extensions.systemAddon.update.enabled": false,
    "extensions.update.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "services.settings.server": "data:,",
    "signon.rememberSignons": false,
    "toolkit.telemetry.reportingpolicy.firstRun": false,
  };
}

/** As lines of a profile's `user.js`. */
export function userJs(preferences: Preferences): string {
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}
