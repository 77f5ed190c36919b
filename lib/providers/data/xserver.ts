import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "xserver",
  name: "Xserver (エックスサーバー)",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "unknown",
    nameForm: "unknown",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "unknown",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "xserver",
  labels: {
    name: "ホスト名",
    value: "コンテンツ",
    priority: "優先度",
  },
  notes: [
    "Two MX with the same host name and the same priority are refused (wpX help, same company).",
    "No CNAME beside A or MX of the same name.",
  ],
  sources: [
    "https://wpx.ne.jp/support/manual/man_domain_dns_setting.php",
    "https://support.wpxblog.jp/hc/ja/articles/360004057855",
    "https://github.com/enthec/webappanalyzer/tree/HEAD/src/technologies",
  ],
  asOf: "2026",
};
