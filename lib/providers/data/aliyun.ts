import type { AboutProvider, Provider } from "../provider.ts";

export const provider: Provider = {
  id: "aliyun",
  name: "Alibaba Cloud DNS (阿里云 云解析DNS)",
  sites: [],
  dnsPage: null,
  nameServers: ["*.hichina.com"],
  convention: {
    apex: "at",
    nameForm: "relative",
    targetDot: "unknown",
    mxPreference: "own-field",
    srv: "unknown",
    txt: "raw",
    ttlUnit: "unknown",
  },
  txtMax: 512,
};

export const about: AboutProvider = {
  id: "aliyun",
  labels: {
    type: "记录类型",
    name: "主机记录",
    value: "记录值",
    priority: "MX优先级",
    ttl: "TTL",
    add: "添加记录",
  },
  notes: [
    "An extra mandatory select 解析线路 (ISP line, 'Default') stands in the form.",
    "TTL below 600 needs a paid edition; the free one has 600 at least.",
    "Names may hold only ASCII and Chinese characters.",
    "TXT may hold letters, digits and a short list of signs; double quotes are dropped.",
    "The API's documents say the MX priority must be within 1 to 50, another page says 1 to 10; 0 is outside both.",
  ],
  sources: [
    "https://www.alibabacloud.com/help/en/alidns-intl/latest/record-types",
    "https://alibabacloud.com/help/ja/dns/dns-record-types",
    "https://help.aliyun.com/en/dns/pubz-add-parsing-record",
    "https://aliyunyh.com/758455.html",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/documentation/provider/alidns.md",
    "https://github.com/StackExchange/dnscontrol/blob/HEAD/providers/alidns/auditrecords.go",
    "https://github.com/dns-lexicon/dns-lexicon/blob/HEAD/src/lexicon/_private/providers/aliyun.py",
    "https://help.aliyun.com/document_detail/29772.html",
    "https://alibabacloud.com/help/zh/dns/api-alidns-2015-01-09-adddomainrecord",
  ],
  asOf: "2025-12",
};
