import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "registro-br",
  name: "Registro.br",
  sites: ["registro.br"],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "unknown",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "registro-br",
  labels: {
    add: "Nova Entrada",
  },
  notes: [
    "'Editar Zona' opens in a basic mode that takes only a site address and one mail server; the records are behind 'Modo Avançado' (advanced mode).",
    "Changes are published at intervals of about 30 minutes (told of the .br publication).",
    "The editor exists only after 'Utilizar DNS do Registro.br' was chosen.",
  ],
  sources: ["https://alissonmachado.com.br/gerenciando-zona-de-dns-no-registro-br/"],
  unlinked: ["registro.br's page on DNS, a copy of 2016"],
  asOf: "2016",
};
