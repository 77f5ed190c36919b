import type { RequiredRecord } from "../../../lib/records/required-record.ts";

/** Required records as Mila asks for them, for tests of judging. */

const key =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu5TqQ9FQmUv3n8XoHkWcQ0sYp1fVJ2bRr7GzD4eKxLwT6aNi" +
  "yMhZjBtCXgSdEpOfUkQvRl3mWcHsAaY9zJn5TtGrKqPeLxVbDwIuFo8h2ZyXsC7MjNkB1iQvErGtU4HaSdPlWfOmKz6J" +
  "cYxR0pTbVnLqDgEwIh3sFuAe5oZjX9kMyQrCtGvBlHiSaNdPxWzKfU8mTnYoJqEbRcLw2VgIhOs7FuDe4kZjXtMyQ1Cv" +
  "BlGrHiSaNdPxWzKfUoTnYqJbEcRwLgVhIsOuFdDeZkjXtMy9QCvBlGrHiSaNdPxWzKfUoTnYqJbEcRwLgVhIsOuFdDeZ" +
  "kjXtMyQCvBlGwIDAQAB";

export const dkimKey = key;
export const dkimText = `v=DKIM1; k=rsa; p=${key}`;
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
