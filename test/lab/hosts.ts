/** The real names under which the lab answers, and what answers there. */

export const MILA_API_HOST = "api.mila.cx";

/** The registrars' customer panels: three makes of DNS editor over the same zones. */
export const registrarHosts = {
  birch: "panel.birchhost.example",
  kestrel: "app.kestrel.example",
  oldfield: "cc.oldfield.example",
} as const;

export type RegistrarId = keyof typeof registrarHosts;

export const registrarIds: readonly RegistrarId[] = ["birch", "kestrel", "oldfield"];

/** One DoH end each, as the extension's default resolvers are. */
export const resolverHosts = {
  cloudflare: "cloudflare-dns.com",
  quad9: "dns10.quad9.net",
  google: "dns.google",
} as const;

export type ResolverId = keyof typeof resolverHosts;

export const resolverIds: readonly ResolverId[] = ["cloudflare", "quad9", "google"];

export function isResolverId(text: string): text is ResolverId {
  return text in resolverHosts;
}

export const labHosts: readonly string[] = [
  MILA_API_HOST,
  ...Object.values(resolverHosts),
  ...Object.values(registrarHosts),
];

/**
 * The switches with which a Chromium meets the lab under the real names, and nothing else: any
 * other host is told not to exist.
 * @param port the lab's TLS port on 127.0.0.1.
 * @param publicKeyHash SHA-256 of the certificate's public key (SPKI), base64.
 */
export function browserArguments(port: number, publicKeyHash: string): string[] {
  const mapped = labHosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [
    `--host-resolver-rules=${[...mapped, "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"].join(", ")}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
  ];
}
