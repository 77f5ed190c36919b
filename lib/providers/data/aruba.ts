import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "aruba",
  name: "Aruba.it",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "absolute",
    targetDot: "refused",
    mxPreference: "own-field",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "aruba",
  labels: {
    name: "Host",
    value: "Host",
    priority: "Priorità",
    add: "Aggiungi",
    save: "Prosegui, then Salva Configurazione",
  },
  notes: [
    "Three steps: Aggiungi in the type's page, Prosegui, and Salva Configurazione at the bottom of the main DNS page; without the last nothing is published.",
    "Host names must be full names with at least two dots, and must not begin or end with a dot.",
    "MX can be edited only when own mail servers are chosen; with Aruba's mail servers the MX section is locked.",
    "An MX host inside the same domain must first exist as A or AAAA record.",
    "At most seven MX records.",
    "Mixing Aruba's and other mail servers is not allowed.",
  ],
  sources: [
    "https://guide.hosting.aruba.it/servizi-aggiuntivi/gestione-dns/configurazione-e-gestione-dei-record.aspx",
    "https://ticket-fr.aruba.it/kb/a2773",
    "https://commerciale.aruba.it/kb/a2782",
    "https://guide.hosting.aruba.it/servizi/pec-su-dominio/configurazione-dns-e-record-mx.aspx",
    "https://github.com/enthec/webappanalyzer/tree/HEAD/src/technologies",
  ],
  asOf: "2026",
};
