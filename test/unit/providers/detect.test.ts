import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dnsPageLink,
  otherProviderAt,
  providersByHost,
  providersByNameServers,
  shareNameServers,
} from "../../../lib/providers/detect.ts";
import { providers } from "../../../lib/providers/index.ts";

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const provider = (id: string) => providers.find((one) => one.id === id) ?? expect.fail(id);

describe("a provider by name servers", () => {
  test.each([
    ["ns57.domaincontrol.com", ["godaddy"]],
    ["NS57.DomainControl.com.", ["godaddy"]],
    ["dns1.registrar-servers.com", ["namecheap"]],
    ["ada.ns.cloudflare.com", ["cloudflare"]],
    ["ns-1234.awsdns-56.co.uk", ["route53", "lightsail"]],
    ["hydrogen.ns.hetzner.com", ["hetzner", "hetzner-console"]],
    ["ns2.gslb15.sakura.ne.jp", ["sakura-cloud"]],
    ["ns1.systemdns.com", ["opensrs"]],
    ["ns1-07.azure-dns.com", ["azure-dns"]],
    ["ns1abc.name.com", ["name-com"]],
    ["ns-cloud-a1.googledomains.com", ["google-cloud-dns", "squarespace"]],
    ["dns1.p01.nsone.net", ["netlify", "ns1"]],
    ["ns1.a.b.squarespacedns.com", ["squarespace"]],
  ])("%s may be %s", (nameServer, expected) => {
    expect(ids(providersByNameServers([nameServer]))).toEqual(expected);
  });

  test.each([
    "ns1.myname.com",
    "name.com",
    "ns1.name.com.example",
    "ns-1234.awsdns-56.example.com",
    "ns-1.x.awsdns-5.com",
    "domaincontrolXcom",
    "x.ns1.digitalocean.com",
    "ns1.example.net",
    "",
  ])("%s is nobody's that we know: patterns end at the borders of labels", (nameServer) => {
    expect(providersByNameServers([nameServer])).toEqual([]);
  });

  test("who has most of the servers comes first", () => {
    const mixed = ["ns1.hover.com", "a.ns.cloudflare.com", "b.ns.cloudflare.com"];
    expect(ids(providersByNameServers(mixed))).toEqual(["cloudflare", "hover"]);
  });

  test("no name can break a pattern", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        providersByNameServers([name]);
        providersByHost(name);
      }),
    );
  });
});

describe("a provider by the host of the page", () => {
  test.each([
    ["dash.cloudflare.com", ["cloudflare"]],
    ["eu-west-1.console.aws.amazon.com", ["route53"]],
    ["porkbun.com", ["porkbun"]],
    ["evil-porkbun.com", []],
    ["porkbun.com.evil.example", []],
    ["sub.porkbun.com", []],
  ])("%s: %s", (host, expected) => {
    expect(ids(providersByHost(host))).toEqual(expected);
  });
});

describe("a page at the host of another provider", () => {
  test("is told, whichever of those who share the name servers it is not", () => {
    const aws = [provider("route53"), provider("lightsail")];
    expect(otherProviderAt("dash.cloudflare.com", aws)?.id).toBe("cloudflare");
    expect(otherProviderAt("lightsail.aws.amazon.com", aws)).toBeNull();
  });

  test("is not told of where others sell the DNS under their own names", () => {
    expect(otherProviderAt("www.hover.com", [provider("opensrs")])).toBeNull();
  });
});

test("who shares name servers is told from who happens to serve the same zone", () => {
  expect(shareNameServers([provider("ns1"), provider("netlify")])).toBe(true);
  expect(shareNameServers([provider("hover"), provider("cloudflare")])).toBe(false);
});

describe("the address of the DNS page", () => {
  test("has the domain in it", () => {
    expect(dnsPageLink(provider("porkbun"), "example.com")).toBe(
      "https://porkbun.com/account/dns/example.com",
    );
  });

  test("is null where none is known", () => {
    expect(dnsPageLink(provider("gandi"), "example.com")).toBeNull();
  });

  test("never leaves the provider's own sites, whatever the domain is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...providers), fc.string(), (one, domain) => {
        const link = dnsPageLink(one, domain);
        if (link !== null) expect(ids(providersByHost(new URL(link).hostname))).toContain(one.id);
      }),
    );
  });
});
