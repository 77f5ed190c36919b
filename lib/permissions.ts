/**
 * What the extension asks for at install, and why. The manifest is made from this file, and the
 * README's table of permissions is checked against it.
 */

/** The Mila API at its default address. */
export const MILA_API = "https://api.mila.cx";

export const permissions = [
  /** The tab on which the owner pressed the icon, until it leaves its site. */
  "activeTab",
  /** To put the content script into that tab. */
  "scripting",
  /** What must be there, what was seen, and when to look again. */
  "storage",
  /** To look again while no window of ours is open. */
  "alarms",
  /** To offer the panel in the menu of a page; choosing it there shows that tab. */
  "contextMenus",
];

/** In Chrome: to open the panel beside the page. Firefox's sidebar needs none. */
export const chromePermissions = ["sidePanel"];

/** Asked for at the moment at which the owner wants to be told. */
export const optionalPermissions = [
  /** To tell the owner that everything is right, or that something broke, while he looks elsewhere. */
  "notifications",
] as const;

/** The default resolvers: what looking at DNS needs, where the owner chose no others. */
export const resolverPermissions = [
  "https://cloudflare-dns.com/*",
  "https://dns10.quad9.net/*",
  "https://dns.google/*",
];

/** The Mila API and the default resolvers, and no other site. */
export const hostPermissions = [`${MILA_API}/*`, ...resolverPermissions];

/** Asked for one origin at a time, at the moment at which the owner names it. */
export const optionalHostPermissions = ["https://*/*", "http://127.0.0.1/*"];

/**
 * The match pattern by which browsers know the permission for an origin. It bears no port: Firefox
 * refuses patterns with one, and without it all ports are meant.
 */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/**
 * What the assistant must be allowed to ask, to work with a Mila API at this origin and with
 * resolvers at these addresses. Firefox may not have granted the hosts of the install, and lets the
 * owner take each back.
 */
export function neededOrigins(apiBase: string, resolvers: readonly string[]): string[] {
  return [originPattern(apiBase), ...resolvers.map(originPattern)];
}
