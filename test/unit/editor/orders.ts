import type { FillHints, FillOrder } from "../../../lib/editor/fill-order.ts";
import { unknownConvention } from "../../../lib/records/convention.ts";
import type { RequiredRecord } from "../../../lib/records/required-record.ts";

export const hints: FillHints = {
  domain: "example.com",
  zone: "example.com",
  existingSpf: null,
  convention: unknownConvention,
  txtMax: null,
  zoneConfirmed: false,
};

const common = { purposeName: "", required: true, ttl: 3600, extra: {} } as const;

export const mx: RequiredRecord = {
  ...common,
  id: "mx",
  purpose: "mx",
  name: "example.com",
  rdata: { type: "MX", preference: 10, exchange: "mx1.k3v9.mila.cx" },
};

export const spf: RequiredRecord = {
  ...common,
  id: "spf",
  purpose: "spf",
  name: "example.com",
  rdata: { type: "TXT", text: "v=spf1 include:k3v9.spf.mila.cx ~all" },
};

export const dmarc: RequiredRecord = {
  ...common,
  id: "dmarc",
  purpose: "dmarc",
  name: "_dmarc.example.com",
  rdata: { type: "TXT", text: "v=DMARC1; p=quarantine" },
};

export const srv: RequiredRecord = {
  ...common,
  id: "imap",
  purpose: "imap",
  name: "_imaps._tcp.example.com",
  rdata: { type: "SRV", priority: 0, weight: 1, port: 993, target: "imap.mila.cx" },
};

export const cname: RequiredRecord = {
  ...common,
  id: "autoconfig",
  purpose: "autoconfig",
  name: "autoconfig.example.com",
  rdata: { type: "CNAME", target: "autoconfig.mila.cx" },
};

export function orderOf(record: RequiredRecord, more: Partial<FillHints> = {}): FillOrder {
  return { record, hints: { ...hints, ...more } };
}
