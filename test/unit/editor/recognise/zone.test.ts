import { describe, expect, test } from "vitest";
import { recognise } from "../../../../lib/editor/recognise/recognise.ts";
import { type PageSketch, surveyOf, typeList } from "../survey-of.ts";

const form = [typeList("A"), { label: "Host" }, { label: "Value" }];
const bare = { title: "DNS", headings: [] };

const zoneOf = (sketch: PageSketch) => recognise(surveyOf({ form, ...sketch })).zone.zone;
const heading = (text: string, level = 1) => ({ ...bare, headings: [{ text, level }] });

describe("the page's zone", () => {
  test.each<[string, PageSketch]>([
    ["a heading", { page: heading("DNS records of example.com") }],
    ["a title", { page: { ...bare, title: "example.com | DNS" } }],
    ["the path", { page: { ...bare, path: "/domains/example.com/dns" } }],
    ["the query", { page: { ...bare, query: "?tab=dns&domain=EXAMPLE.COM" } }],
    ["a path behind the hash", { page: { ...bare, hash: "#/manage?domain=example.com" } }],
    [
      "a suffix beside the host",
      {
        page: bare,
        form: [typeList("A"), { label: "Host", beside: ".example.com." }, { label: "Value" }],
      },
    ],
    [
      "a list of domains in the form",
      { page: bare, form: [...form, { label: "Domain", options: ["example.com", "example.net"] }] },
    ],
    [
      "rows of full names with the apex among them",
      {
        page: bare,
        headers: ["Type", "Name", "Value"],
        rows: [
          ["NS", "example.com", "ns1.example.net"],
          ["A", "www.example.com", "192.0.2.1"],
        ],
      },
    ],
  ])("is told by %s", (_source, sketch) => {
    expect(zoneOf(sketch)).toEqual({ kind: "told", name: "example.com" });
  });

  test("is told in A-labels where the page writes U-labels", () => {
    expect(zoneOf({ page: heading("DNS für bücher.example") })).toEqual({
      kind: "told",
      name: "xn--bcher-kva.example",
    });
  });

  test.each<[string, PageSketch]>([
    ["nothing names it", { page: bare }],
    ["sources disagree", { page: { ...heading("example.com"), path: "/example.net" } }],
    ["a heading names two", { page: heading("From example.com to example.net") }],
    [
      "only the provider's own name stands there",
      { page: { ...bare, title: "DNS - provider.example" } },
    ],
    ["only a file is named", { page: { ...bare, path: "/dns/index.php" } }],
    ["only a mail address is named", { page: heading("DNS: me@example.com") }],
    [
      "rows of full names lack the apex",
      {
        page: bare,
        headers: ["Type", "Name", "Value"],
        rows: [
          ["A", "a.mail.example.com", "192.0.2.1"],
          ["A", "www.mail.example.com", "192.0.2.1"],
        ],
      },
    ],
  ])("is untold where %s", (_reason, sketch) => {
    expect(zoneOf(sketch)).toEqual({ kind: "untold" });
  });
});
