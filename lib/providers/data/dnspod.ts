import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "dnspod",
  name: "DNSPod / Tencent Cloud DNS",
  sites: [],
  dnsPage: null,
  nameServers: [],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "unknown",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: null,
};

export const about: AboutProvider = {
  id: "dnspod",
  labels: {},
  notes: [
    "An extra select 线路类型 (line, default 默认) is part of every record.",
    "Null MX, empty TXT and SRV with an empty or '.' target are refused.",
    "CNAME at the bare domain is allowed (flattening).",
    "A blank host is turned into @ by the page (told of Chinese panels of this kind).",
  ],
  sources: [
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/tencentdns.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/tencentdns/auditrecords.go",
    "https://m.128sj.com/jiaocheng/201901192326.html",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/dnspod.py",
  ],
  asOf: "2026-05",
};
