import { expect, test } from "vitest";
import { writingFor } from "../../../lib/providers/writing.ts";
import { unknownConvention } from "../../../lib/records/convention.ts";

const CLOUDFLARE = ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"];

test("without a page the provider that serves the zone says how", () => {
  const writing = writingFor(null, CLOUDFLARE);
  expect(writing).toMatchObject({ from: "provider", provider: { id: "cloudflare" } });
  expect(writing.convention.apex).toBe("at");
});

test("the page's own ways win over what is on file, question by question", () => {
  const page = {
    host: "dash.cloudflare.com",
    convention: { ...unknownConvention, apex: "full" as const },
  };
  const { convention, from } = writingFor(page, CLOUDFLARE);
  expect(from).toBe("page");
  expect(convention).toMatchObject({ apex: "full", nameForm: "relative" });
});

test("the provider whose page is open comes before the one that serves the zone", () => {
  const page = { host: "www.namecheap.com", convention: null };
  const other = { host: "ap.www.namecheap.com", convention: null };
  const ids = [page, other].map((open) => writingFor(open, CLOUDFLARE).provider?.id);
  expect(ids).toContain("namecheap");
});

test("nobody's ways are known of an unknown server", () => {
  expect(writingFor(null, ["ns1.birchhost.example"])).toEqual({
    convention: unknownConvention,
    from: "none",
    provider: null,
  });
});
