import { expect, test } from "vitest";
import { servingProvider } from "../../../../components/assistant/serving-provider.ts";
import { domain, required } from "../../../gallery/samples.ts";

const servedBy = (nameServers: string[], zone = "bakery.example") =>
  servingProvider(domain(required, {}, { name: "mail.bakery.example" }, { nameServers, zone }));

test("the DNS page is that of the zone, not of the mail domain in it", () => {
  expect(servedBy(["curitiba.ns.porkbun.com", "fortaleza.ns.porkbun.com"])).toMatchObject({
    name: "Porkbun",
    dnsPage: "https://porkbun.com/account/dns/bakery.example",
  });
});

test("a page is another provider's only where it is known to be", () => {
  const porkbun = servedBy(["curitiba.ns.porkbun.com"]);
  expect(porkbun?.otherAt("porkbun.com")).toBeNull();
  expect(porkbun?.otherAt("panel.unknown.example")).toBeNull();
  expect(porkbun?.otherAt("dash.cloudflare.com")).toBe("Cloudflare");
});

test("of providers that share their name servers all are named, and no page is chosen", () => {
  const aws = servedBy(["ns-1.awsdns-01.com", "ns-2.awsdns-02.net"]);
  expect(aws).toMatchObject({ name: "AWS Route 53 or Amazon Lightsail", dnsPage: null });
  expect(aws?.otherAt("dash.cloudflare.com")).toBe("Cloudflare");
  expect(aws?.otherAt("eu-west-1.console.aws.amazon.com")).toBeNull();
});

test("a zone on name servers of two houses has no one provider", () => {
  expect(servedBy(["ns1.hover.com", "ada.ns.cloudflare.com"])).toBeNull();
});

test("name servers that are nobody's on file name no provider", () => {
  expect(servedBy(["ns1.birchhost.example"])).toBeNull();
  expect(servedBy([])).toBeNull();
});
