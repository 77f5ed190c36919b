import { expect, test, vi } from "vitest";
import { pageWords } from "../../../../components/sentences/page.ts";
import { elsewhere, hidden, onEditor } from "../../../gallery/samples.ts";

vi.mock("wxt/browser", () => import("../browser.ts"));

const provider = (name: string, dnsPage: string | null, other: string | null = null) => ({
  name,
  dnsPage,
  otherAt: () => other,
});

test("a page of another provider than the one that serves the zone is named, with the way out", () => {
  const dnsPage = "https://porkbun.com/account/dns/example.com";
  for (const view of [onEditor({}, "example.com"), onEditor({}, null)]) {
    const words = pageWords(view, "example.com", provider("Porkbun", dnsPage, "GoDaddy"));
    expect(words).toMatchObject({ isWarning: true, canFill: true, link: { href: dnsPage } });
    expect(words.sentence).toContain("This page is GoDaddy's");
    expect(words.sentence).toContain("Porkbun serves the DNS of example.com");
  }
});

test("a page that edits the domain's zone may be filled", () => {
  expect(pageWords(onEditor({}, "example.com"), "example.com", null).canFill).toBe(true);
  expect(pageWords(onEditor({}, "example.com"), "mail.example.com", null).canFill).toBe(true);
});

test("a page that edits another zone is not filled, whatever their names have in common", () => {
  expect(pageWords(onEditor({}, "ample.com"), "example.com", null).canFill).toBe(false);
  expect(pageWords(onEditor({}, "mail.example.com"), "example.com", null).canFill).toBe(false);
});

test("a page that does not say what it edits may be tried: the fill asks first", () => {
  expect(pageWords(onEditor({}, null), "example.com", null).canFill).toBe(true);
});

test("without an editor, and without sight of the tab, nothing is filled", () => {
  expect(pageWords(elsewhere, "example.com", null).canFill).toBe(false);
  expect(pageWords(hidden, "example.com", null).canFill).toBe(false);
});

test("where to go is told by the provider's name, where that alone is known", () => {
  const words = pageWords(elsewhere, "example.com", provider("Gandi", null));
  expect(words.sentence).toContain("Gandi");
  expect(words.link).toBeNull();
});

test("the provider's DNS page is a press away, and its host is named before", () => {
  const dnsPage = "https://porkbun.com/account/dns/example.com";
  for (const view of [elsewhere, hidden, onEditor({}, "ample.com")]) {
    const { link } = pageWords(view, "example.com", provider("Porkbun", dnsPage));
    expect(link).toEqual({ href: dnsPage, text: "DNS page at Porkbun (porkbun.com)" });
  }
});

test("no other page is offered where this one can be filled", () => {
  const porkbun = provider("Porkbun", "https://porkbun.com/account/dns/example.com");
  expect(pageWords(onEditor({}, "example.com"), "example.com", porkbun).link).toBeNull();
});
