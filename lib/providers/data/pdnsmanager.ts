import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "pdnsmanager",
  name: "PDNS Manager",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "one-value",
    txt: "raw",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "pdnsmanager",
  labels: {
    add: "Add",
    save: "Save",
  },
  notes: [
    "The add row is a table row whose cells hold inputs with no label, name or id; only the column head tells what they are.",
    "'.example.com' is shown after the name input as an input-group text.",
    "Type is a custom component (app-select), not a native select.",
    "Existing rows show the full name and a value cut by CSS; clicking turns the row into inputs.",
  ],
  sources: [
    "https://github.com/loewexy/pdnsmanager/blob/HEAD/frontend/src/app/pages/edit-auth/edit-auth-add.component.html",
    "https://github.com/loewexy/pdnsmanager/blob/HEAD/frontend/src/app/pages/edit-auth/edit-auth-line.component.html",
  ],
  asOf: "2021-01",
};
