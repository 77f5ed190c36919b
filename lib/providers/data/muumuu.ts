import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "muumuu",
  name: "Muumuu Domain (ムームードメイン)",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "blank",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "unknown",
    txt: "unknown",
    ttlUnit: "unknown",
  },
  txtMax: 255,
};

export const about: AboutProvider = {
  id: "muumuu",
  labels: {
    name: "サブドメイン",
    value: "内容",
    priority: "優先度",
    save: "セットアップ情報変更",
  },
  notes: [
    "Records are in ムームーDNS > カスタム設定.",
    "An MX with empty priority gets 50.",
    "A record is deleted by emptying its fields and pressing セットアップ情報変更.",
    "A blank subdomain means the bare domain; CNAME needs a subdomain.",
  ],
  sources: [
    "https://w.atwiki.jp/ailoveme/pages/87.html",
    "https://support.muumuu-domain.com/hc/ja/articles/24474048429587",
  ],
  asOf: "2026",
};
