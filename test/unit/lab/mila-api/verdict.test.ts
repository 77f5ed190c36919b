import { describe, expect, test } from "vitest";
import { toWire } from "../../../lab/dns/wire.ts";
import type { ZoneRecord } from "../../../lab/dns/zone-record.ts";
import { makeDkimKey } from "../../../lab/mila-api/dkim-key.ts";
import { type ApiRecord, requiredRecords } from "../../../lab/mila-api/required-records.ts";
import { judge } from "../../../lab/mila-api/verdict.ts";

const name = "garden.example";
const required = requiredRecords(
  { name, dkim: "ed25519", hostedAt: "birchhost" },
  { tag: "k3v9", dkimSelector: "mila1", dkimKey: await makeDkimKey("ed25519") },
);

function wanted(id: string): ApiRecord {
  const record = required.find((candidate) => candidate.id === id);
  if (!record) throw new Error(`no record ${id}`);
  return record;
}

function verdict(id: string, ...found: ZoneRecord[]): string {
  const answers = found.map(toWire);
  return judge(wanted(id), { rcode: "NOERROR", answers, authorities: [] }, required).status;
}

const mx = (preference: number, exchange: string): ZoneRecord => ({
  name,
  ttl: 60,
  type: "MX",
  preference,
  exchange,
});

const txt = (text: string): ZoneRecord => ({ name, ttl: 60, type: "TXT", text });

describe("Mila's verdict", () => {
  test("nothing there is missing", () => {
    for (const { id } of required) expect(verdict(id)).toBe("missing");
  });

  test("mail that goes elsewhere, elsewhere as well, or with another preference is wrong", () => {
    expect(verdict("mx-1", mx(10, "mx1.k3v9.mila.cx"))).toBe("ok");
    expect(verdict("mx-1", mx(10, "mx.other.example"))).toBe("wrong");
    expect(verdict("mx-1", mx(10, "mx1.k3v9.mila.cx"), mx(20, "mx.other.example"))).toBe("wrong");
    expect(verdict("mx-1", mx(5, "mx1.k3v9.mila.cx"))).toBe("wrong");
  });

  test("an SPF record may let others send too, but there is one", () => {
    const merged = txt("v=spf1 include:spf.other.example include:k3v9.spf.mila.cx -all");
    expect(verdict("spf", txt("site-verification=1"), merged)).toBe("ok");
    expect(verdict("spf", txt("v=spf1 include:spf.other.example ~all"))).toBe("wrong");
    expect(verdict("spf", merged, txt("v=spf1 ~all"))).toBe("wrong");
    expect(verdict("spf", txt("v=spf10 include:k3v9.spf.mila.cx"))).toBe("missing");
  });

  test("a DKIM key is compared by its octets, not by its white space", () => {
    const record = wanted("dkim-mila1");
    const text = record.type === "TXT" ? record.data.text : "";
    expect(verdict("dkim-mila1", txt(text.replace("p=", "p= ")))).toBe("ok");
    expect(verdict("dkim-mila1", txt(text.replace(/.$/, "")))).toBe("wrong");
    expect(verdict("dkim-mila1", txt(text), txt("v=DKIM1; p="))).toBe("wrong");
  });

  test("a DMARC record may be stricter, but there is one and it has a policy", () => {
    expect(verdict("dmarc", txt("v=DMARC1; p=reject"))).toBe("ok");
    expect(verdict("dmarc", txt("v=DMARC1; rua=mailto:a@b.example"))).toBe("wrong");
    expect(verdict("dmarc", txt("v=DMARC1; p=none"), txt("v=DMARC1; p=none;"))).toBe("wrong");
  });

  test("a service is right when all four of its fields are", () => {
    const imap = { name, ttl: 60, type: "SRV", priority: 0, weight: 1, port: 993 } as const;
    expect(verdict("srv-imaps", { ...imap, target: "imap.mila.cx" })).toBe("ok");
    expect(verdict("srv-imaps", { ...imap, port: 143, target: "imap.mila.cx" })).toBe("wrong");
  });
});
