import { describe, expect, test } from "vitest";
import { absoluteName, sameData, sameText } from "../../../../lib/editor/plan/meaning.ts";
import { recognise } from "../../../../lib/editor/recognise/recognise.ts";
import { mx, srv } from "../orders.ts";
import { surveyOf } from "../survey-of.ts";

const rowOf = (...cells: string[]) => {
  const [row] = recognise(
    surveyOf({ headers: ["Type", "Name", "Value", "Priority"], rows: [cells], editable: true }),
  ).rows;
  if (!row) throw new Error("no row was read");
  return row;
};

describe("records compared by meaning", () => {
  test.each([
    ["@", "example.com"],
    ["", "example.com"],
    ["www", "www.example.com"],
    ["www.example.com", "www.example.com"],
    ["WWW.Example.com.", "www.example.com"],
    ["www .example.com", "www.example.com"],
    ["other.net.", "other.net"],
  ])("the name “%s” is %s", (written, absolute) => {
    expect(absoluteName(written, "example.com")).toBe(absolute);
  });

  test("quotes, strings and white space of a TXT do not count, its text does", () => {
    expect(sameText('"v=DMARC1;" " p=none"', "v=DMARC1; p=none;")).toBe(true);
    expect(sameText("v=DMARC1; p=none", "v=DMARC1; p=reject")).toBe(false);
    expect(sameText("v=DKIM1; p=AbC", "v=DKIM1; p=aBc")).toBe(false);
  });

  test("an MX is the same with its preference in front, in a column, or not shown", () => {
    expect(sameData(rowOf("MX", "@", "mx1.k3v9.mila.cx.", "10"), mx.rdata)).toBe(true);
    expect(sameData(rowOf("MX", "@", "10 MX1.k3v9.mila.cx", ""), mx.rdata)).toBe(true);
    expect(sameData(rowOf("MX", "@", "mx1.k3v9.mila.cx", ""), mx.rdata)).toBe(true);
    expect(sameData(rowOf("MX", "@", "mx1.k3v9.mila.cx", "20"), mx.rdata)).toBe(false);
  });

  test("an SRV is the same whichever of its numbers stand in the value", () => {
    expect(sameData(rowOf("SRV", "_imaps._tcp", "0 1 993 imap.mila.cx", ""), srv.rdata)).toBe(true);
    expect(sameData(rowOf("SRV", "_imaps._tcp", "1 993 imap.mila.cx", "0"), srv.rdata)).toBe(true);
    expect(sameData(rowOf("SRV", "_imaps._tcp", "1 143 imap.mila.cx", "0"), srv.rdata)).toBe(false);
  });
});
