import { describe, expect, test } from "vitest";
import { findNamed } from "../../../lab/dns/bind.ts";
import { zoneFile } from "../../../lab/dns/zone-file.ts";
import { resolverHosts } from "../../../lab/hosts.ts";
import { labFor } from "../visitor.ts";
import { ask, textOf } from "./query.ts";

test("a zone file quotes what a reader would take for syntax", () => {
  const text = zoneFile({
    name: "garden.example",
    nameServers: ["ns1.birchhost.example"],
    serial: 3,
    negativeTtl: 60,
    records: [{ name: "garden.example", ttl: 5, type: "TXT", text: 'a "b" \\ é' }],
  });
  expect(text).toContain("garden.example. 3600 IN SOA ns1.birchhost.example.");
  expect(text).toContain('garden.example. 5 IN TXT "a \\034b\\034 \\092 \\195\\169"');
});

const reason = findNamed() === null ? " (skipped: named is not installed)" : "";

describe.skipIf(reason !== "")(`the lab on BIND 9${reason}`, () => {
  test("what is saved is served at once, whole, and denials are BIND's own", async () => {
    const lab = await labFor({ dns: "bind" });
    const name = "mila1._domainkey.lindenbakery.example";
    const text = `v=DKIM1; k=rsa; p=${"Ab9+".repeat(400)}; n=a "quoted" é`;
    await lab.zones.add("lindenbakery.example", { name, ttl: 60, type: "TXT", text });

    const answer = await ask(lab, resolverHosts.cloudflare, name, "TXT");
    expect(textOf(answer.packet.answers?.[0])).toBe(text);
    const empty = await ask(lab, resolverHosts.quad9, "_domainkey.lindenbakery.example", "TXT");
    expect(empty).toMatchObject({ rcode: "NOERROR", packet: { answers: [] } });
    const missing = await ask(lab, resolverHosts.quad9, "nothing.lindenbakery.example", "A");
    expect(missing).toMatchObject({ rcode: "NXDOMAIN", packet: { authorities: [{ ttl: 60 }] } });

    const more = ["a", "b", "c"].map((label) => `${label}.lindenbakery.example`);
    await Promise.all(
      more.map((at) =>
        lab.zones.add("lindenbakery.example", {
          name: at,
          ttl: 60,
          type: "A",
          address: "192.0.2.1",
        }),
      ),
    );
    for (const at of more) {
      expect((await ask(lab, resolverHosts.google, at, "A")).rcode).toBe("NOERROR");
    }

    await lab.zones.remove("lindenbakery.example", { name, ttl: 60, type: "TXT", text });
    expect((await ask(lab, resolverHosts.google, name, "TXT")).rcode).toBe("NXDOMAIN");
  });
});
