import { relativeName } from "../domain-name.ts";
import type { Rdata } from "../rdata.ts";
import type { Purpose } from "../required-record.ts";

interface Mark {
  purpose: Purpose;
  types: readonly Rdata["type"][];
  /** The labels in front of the domain. */
  labels: RegExp;
  /** How the text begins, for TXT. */
  begins?: RegExp;
}

/** How each purpose is known. RFC 7208 §4.5, 6376 §3.6.2.1, 7489 §6.1, 6186, 8461 §3.1, 8460 §3. */
const marks: readonly Mark[] = [
  { purpose: "mx", types: ["MX"], labels: /^$/ },
  { purpose: "spf", types: ["TXT"], labels: /^$/, begins: /^v=spf1(?: |$)/i },
  { purpose: "dkim", types: ["TXT", "CNAME"], labels: /^[^.]+(?:\.[^.]+)*\._domainkey$/ },
  { purpose: "dmarc", types: ["TXT", "CNAME"], labels: /^_dmarc$/ },
  { purpose: "autodiscover", types: ["SRV"], labels: /^_autodiscover\._tcp$/ },
  { purpose: "autodiscover", types: ["CNAME"], labels: /^autodiscover$/ },
  { purpose: "autoconfig", types: ["CNAME"], labels: /^autoconfig$/ },
  { purpose: "imap", types: ["SRV"], labels: /^_imaps?\._tcp$/ },
  { purpose: "pop3", types: ["SRV"], labels: /^_pop3s?\._tcp$/ },
  { purpose: "submission", types: ["SRV"], labels: /^_submissions?\._tcp$/ },
  { purpose: "mta_sts", types: ["TXT", "CNAME"], labels: /^_?mta-sts$/ },
  { purpose: "tls_rpt", types: ["TXT", "CNAME"], labels: /^_smtp\._tls$/ },
  { purpose: "bimi", types: ["TXT", "CNAME"], labels: /^default\._bimi$/ },
];

/** Without these no mail flows, or what flows is not trusted. */
const REQUIRED = new Set<Purpose>(["mx", "spf", "dkim", "dmarc"]);

/** What a record of a domain is for, by its name, type and text. Names below the domain are its own. */
export function purposeOf(name: string, domain: string, rdata: Rdata): Purpose {
  const labels = relativeName(name, domain);
  const mark = marks.find(
    ({ types, labels: wanted, begins }) =>
      labels !== null &&
      types.includes(rdata.type) &&
      wanted.test(labels) &&
      (begins === undefined || (rdata.type === "TXT" && begins.test(rdata.text))),
  );
  return mark?.purpose ?? "other";
}

/** Whether mail depends on a record of this purpose. */
export function isRequired(purpose: Purpose): boolean {
  return REQUIRED.has(purpose);
}
