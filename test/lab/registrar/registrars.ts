import { type RegistrarId, registrarHosts } from "../hosts.ts";
import type { Handler } from "../http/exchange.ts";
import { birch } from "./birch/app.ts";
import { kestrel } from "./kestrel/app.ts";
import { oldfield } from "./oldfield/app.ts";
import { Sessions } from "./sessions.ts";
import type { RegistrarParts } from "./site.ts";

/** A registrar, to whoever visits it. */
export interface Registrar {
  host: string;
  /** What kind of editor it has, in a sentence. */
  make: string;
  /** The DNS editor of a domain. */
  dnsPage(domain: string): string;
  signIn: { user: string; password: string };
}

interface Make {
  make: string;
  path: (domain: string) => string;
  handler: (parts: RegistrarParts) => Handler;
}

const makes: Record<RegistrarId, Make> = {
  birch: {
    make: "Birch Host: pages from the server, one form above the table, hosts relative with @.",
    path: (domain) => `/domains/${domain}/dns`,
    handler: birch,
  },
  kestrel: {
    make: "Kestrel: a single-page app, a dialog and lists of its own make, names in full.",
    path: (domain) => `/domains/${domain}/dns`,
    handler: kestrel,
  },
  oldfield: {
    make: "Oldfield Internet: every record a row of fields, one Save for all, as in a zone file.",
    path: (domain) => `/zone?domain=${domain}`,
    handler: oldfield,
  },
};

/** Makes the registrars over the zones that they share; their sessions lie in the state folder. */
export function startRegistrars(stateDir: string, parts: Omit<RegistrarParts, "sessions">) {
  const handlers: [host: string, Handler][] = [];
  const start = (id: RegistrarId): Registrar => {
    const host = registrarHosts[id];
    const { make, path, handler } = makes[id];
    const sessions = new Sessions(stateDir, id);
    handlers.push([host, handler({ ...parts, sessions })]);
    return {
      host,
      make,
      dnsPage: (domain) => `https://${host}${path(domain)}`,
      signIn: sessions.signIn,
    };
  };
  const known = {
    birch: start("birch"),
    kestrel: start("kestrel"),
    oldfield: start("oldfield"),
  } satisfies Record<RegistrarId, Registrar>;
  return { known, handlers };
}
