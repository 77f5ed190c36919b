import { describe, expect, test } from "vitest";
import { readTables } from "../../../../lib/editor/recognise/rows.ts";
import { surveyOf } from "../survey-of.ts";

const records = (headers: string[], rows: string[][]) =>
  readTables(surveyOf({ headers, rows, editable: true })).flatMap((table) => table.records);

describe("the rows of a table", () => {
  test("are read by the headings of its columns", () => {
    const [mx, txt] = records(
      ["Host", "Record type", "Points to", "Prio", "TTL"],
      [
        ["@", "MX", "mx.example.net", "10", "3600"],
        ["_dmarc", "TXT", "v=DMARC1; p=none", "", "1 hour"],
      ],
    );
    expect(mx).toMatchObject({ type: "MX", name: "@", value: "mx.example.net", priority: 10 });
    expect(txt).toMatchObject({ type: "TXT", name: "_dmarc", priority: null, edit: [1] });
  });

  test("are read by what stands in the columns where headings say nothing", () => {
    const [first] = records(
      ["", "", "", ""],
      [
        ["www", "A", "192.0.2.1", "3600"],
        ["@", "MX", "mx.example.net", "3600"],
      ],
    );
    expect(first).toMatchObject({ name: "www", type: "A", value: "192.0.2.1" });
  });

  test("a table without record types holds no records", () => {
    expect(records(["Type", "Name", "Value"], [["TCP", "web", "192.0.2.1"]])).toEqual([]);
  });

  test("a value that is shown cut is told from a whole one", () => {
    const [row] = records(["Type", "Name", "Value"], [["TXT", "x", "v=DKIM1; p=MIIB…"]]);
    expect(row?.cut).toBe(true);
  });
});
