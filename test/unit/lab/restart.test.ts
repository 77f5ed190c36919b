import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MILA_API_HOST, registrarHosts, resolverHosts } from "../../lab/hosts.ts";
import { type Lab, startLab } from "../../lab/lab.ts";
import { ask } from "./dns/query.ts";
import { labFor, stateFolder, visit } from "./visitor.ts";

const DOMAIN = "nordwindoptics.example";

async function required(lab: Lab): Promise<string> {
  const headers = { authorization: `Bearer ${lab.tokens.owner}` };
  return (await visit(lab, MILA_API_HOST, `/v1/domains/${DOMAIN}/dns`, { headers })).text;
}

describe("a restart", () => {
  test("goes on where the lab was", async () => {
    const stateDir = stateFolder();
    const first = await startLab({ stateDir });
    await first.zones.add(DOMAIN, {
      name: `a.${DOMAIN}`,
      ttl: 60,
      type: "A",
      address: "192.0.2.9",
    });
    first.faults.set("resolver-stale", "google");
    await first.zones.add(DOMAIN, {
      name: `b.${DOMAIN}`,
      ttl: 60,
      type: "A",
      address: "192.0.2.9",
    });
    const signedIn = await visit(first, registrarHosts.birch, "/sign-in", {
      method: "POST",
      body: new URLSearchParams({
        email: first.registrars.birch.signIn.user,
        password: first.registrars.birch.signIn.password,
      }).toString(),
    });
    const cookie = signedIn.headers["set-cookie"]?.split(";")[0] ?? "";
    const records = await required(first);
    const serial = first.zones.serial(DOMAIN);
    await first.stop();

    const second = await labFor({ stateDir, port: first.port });
    expect(second.port).toBe(first.port);
    expect(second.tokens).toEqual(first.tokens);
    expect(second.browserArguments).toEqual(first.browserArguments);
    expect(second.registrars.birch.signIn).toEqual(first.registrars.birch.signIn);
    expect(second.zones.serial(DOMAIN)).toBe(serial);
    expect(second.faults.list()).toEqual([{ name: "resolver-stale", target: "google" }]);
    expect(await required(second)).toBe(records);
    const page = await visit(second, registrarHosts.birch, "/domains", { headers: { cookie } });
    expect(page.status).toBe(200);
    const { cloudflare, google } = resolverHosts;
    expect((await ask(second, cloudflare, `b.${DOMAIN}`, "A")).rcode).toBe("NOERROR");
    expect((await ask(second, google, `a.${DOMAIN}`, "A")).rcode).toBe("NOERROR");
    expect((await ask(second, google, `b.${DOMAIN}`, "A")).rcode).toBe("NXDOMAIN");
  });

  test("takes in more domains, and another negative TTL, without losing what stands", async () => {
    const stateDir = stateFolder();
    const first = await startLab({ stateDir });
    await first.zones.replace(DOMAIN, []);
    const records = await required(first);
    const serial = first.zones.serial(DOMAIN);
    await first.stop();

    const second = await labFor({ stateDir, agencyDomains: 2, negativeTtlSeconds: 3 });
    expect(second.domains).toHaveLength(first.domains.length + 2);
    expect(second.zones.records(DOMAIN)).toEqual([]);
    expect(await required(second)).toBe(records);
    expect(second.zones.serial(DOMAIN)).toBeGreaterThan(serial);
    const denied = await ask(second, resolverHosts.quad9, `x.${DOMAIN}`, "A");
    expect(denied.packet.authorities).toMatchObject([{ ttl: 3 }]);
  });

  test("does not begin anew where the state is damaged, but says which file it is", async () => {
    const stateDir = stateFolder();
    await (await startLab({ stateDir })).stop();
    writeFileSync(join(stateDir, "mila.json"), '{"tokens": 1}');
    await expect(startLab({ stateDir })).rejects.toThrow(/mila\.json/);
  });
});

test("the serial rises with each change, also within one second", async () => {
  const lab = await labFor({ now: () => 1_700_000_000_000 });
  const before = lab.zones.serial(DOMAIN);
  const record = { name: `c.${DOMAIN}`, ttl: 60, type: "A", address: "192.0.2.9" } as const;
  await lab.zones.add(DOMAIN, record);
  await lab.zones.remove(DOMAIN, record);
  expect(lab.zones.serial(DOMAIN)).toBe(before + 2);
});
