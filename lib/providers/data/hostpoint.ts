import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "hostpoint",
  name: "Hostpoint",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "hostpoint",
  labels: {
    type: "Record-Typ",
    value: "Text",
    add: "Neuer Record hinzufügen",
    save: "Jetzt ausführen / Execute now",
  },
  notes: [
    "Two steps: 'Record hinzufügen' puts the record on the page's list of changes, only 'Jetzt ausführen' (Execute now) makes it live.",
    "A button 'Hostpoint SPF-Record hinzufügen' adds Hostpoint's own SPF by itself.",
    "Path: Domains > DNS Zone bearbeiten (Edit DNS Zone).",
    "The value field of TXT is labelled Text.",
  ],
  sources: [
    "https://support.hostpoint.ch/de/technisches/e-mail/e-mail-sicherheit/wie-setze-ich-einen-spf-record-fuer-meine-domain",
    "https://support.hostpoint.ch/en/technical/e-mail/e-mail-security/how-can-i-add-an-spf-record-for-my-domain",
    "https://github.com/enthec/webappanalyzer/tree/HEAD/src/technologies",
  ],
  asOf: "2026",
};
