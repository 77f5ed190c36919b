import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "poweradmin",
  name: "Poweradmin",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "one-value",
    txt: "quoted",
    ttlUnit: "seconds",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "poweradmin",
  labels: {
    type: "Type",
    name: "Name",
    value: "Content",
    priority: "Priority",
    ttl: "TTL",
    add: "Add record",
    save: "Save changes",
  },
  notes: [
    "The zone page is /zones/{numeric id}/edit on any host: the domain name is not in the URL, it stands in the breadcrumb and heading.",
    "The content control is replaced when the type changes: input for MX, textarea for TXT, SPF, TLSA and other long types; a handle kept from before the type change is dead.",
    "Existing rows are editable inputs in the same table (record[ID][name], record[ID][content]), so the page holds many forms that look like the add form.",
    "The priority field is present for every type and is enabled or disabled by the chosen type; default 0.",
    "An add form can stand both above and below the table (ids end in Top and Bottom).",
    "TXT content must be quoted by the owner unless the administrator switched automatic quoting on.",
  ],
  sources: [
    "https://github.com/poweradmin/poweradmin/blob/HEAD/templates/default/edit.html",
    "https://github.com/poweradmin/poweradmin/blob/HEAD/templates/default/add_record.html",
    "https://github.com/poweradmin/poweradmin/blob/HEAD/assets/textareaAutoResize.js",
    "https://github.com/poweradmin/poweradmin/blob/HEAD/config/settings.defaults.php",
    "https://github.com/poweradmin/poweradmin/tree/HEAD/locale",
  ],
  asOf: "2026-08",
};
