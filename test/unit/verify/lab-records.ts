import type { RequiredRecord } from "../../../lib/records/required-record.ts";
import { rsa2048 } from "../../scenarios/keys.ts";

/** Required records as Mila asks for them, for tests of judging. */

/** A real one: a key that the platform does not take is no right one. */
export const dkimKey = rsa2048;
export const dkimText = `v=DKIM1; k=rsa; p=${dkimKey}`;
export const domain = "example.com";

function record(parts: Pick<RequiredRecord, "id" | "purpose" | "name" | "rdata">): RequiredRecord {
  return { required: true, purposeName: parts.purpose, ttl: 3600, extra: {}, ...parts };
}

export const mx1 = record({
  id: "mx-1",
  purpose: "mx",
  name: domain,
  rdata: { type: "MX", preference: 10, exchange: "mx1.k3v9.mila.cx" },
});
export const mx2 = record({
  id: "mx-2",
  purpose: "mx",
  name: domain,
  rdata: { type: "MX", preference: 20, exchange: "mx2.k3v9.mila.cx" },
});

export function text(purpose: RequiredRecord["purpose"], name: string, value: string) {
  return record({ id: purpose, purpose, name, rdata: { type: "TXT", text: value } });
}

export const spf = text("spf", domain, "v=spf1 include:k3v9.spf.mila.cx ~all");
export const dkim = text("dkim", `mila1._domainkey.${domain}`, dkimText);
export const dmarc = text(
  "dmarc",
  `_dmarc.${domain}`,
  `v=DMARC1; p=quarantine; rua=mailto:dmarc@${domain}`,
);
export const srv: RequiredRecord = {
  ...record({
    id: "srv-imaps",
    purpose: "imap",
    name: `_imaps._tcp.${domain}`,
    rdata: { type: "SRV", priority: 0, weight: 1, port: 993, target: "imap.mila.cx" },
  }),
  required: false,
};

/** Any other record, by what it holds. */
export function holding(name: string, rdata: RequiredRecord["rdata"]): RequiredRecord {
  return record({ id: "other", purpose: "other", name, rdata });
}
