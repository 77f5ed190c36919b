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

  test("full names in front of what they point to are names", () => {
    const [first] = records(
      ["", "", ""],
      [
        ["www.example.com.", "CNAME", "web.example.net."],
        ["example.com.", "A", "192.0.2.1"],
      ],
    );
    expect(first).toMatchObject({ name: "www.example.com.", value: "web.example.net." });
  });

  test("a table without record types holds no records", () => {
    expect(records(["Type", "Name", "Value"], [["TCP", "web", "192.0.2.1"]])).toEqual([]);
  });

  test("a value that is shown cut is told from a whole one", () => {
    const [row] = records(["Type", "Name", "Value"], [["TXT", "x", "v=DKIM1; p=MIIB…"]]);
    expect(row?.cut).toBe(true);
  });

  test("a single row of controls is an open form, a table of them holds records", () => {
    const headers = ["Type", "Name", "Value"];
    const rows = [
      ["A", "www", "192.0.2.1"],
      ["MX", "@", "mx.example.net"],
      ["TXT", "_dmarc", "v=DMARC1; p=none"],
    ];
    const namesOf = (typedRows: number[]) =>
      readTables(surveyOf({ headers, rows, typedRows })).flatMap((table) =>
        table.records.map(({ name }) => name),
      );
    expect(namesOf([2])).toEqual(["www", "@"]);
    expect(namesOf([0, 1, 2])).toEqual(["www", "@", "_dmarc"]);
  });

  test("blank rows of controls below make the first one a record, not an open form", () => {
    const headers = ["Host", "TTL", "Text"];
    const rows = [
      ["@", "7200", "v=spf1 -all"],
      ["", "7200", ""],
    ];
    const page = { headers, rows, typedRows: [0, 1] };
    const survey = surveyOf(page);
    const titled = { ...survey, tables: survey.tables.map((t) => ({ ...t, heading: "TXT" })) };
    expect(readTables(titled).flatMap((table) => table.records)).toHaveLength(1);
    const alone = surveyOf({ ...page, rows: rows.slice(0, 1) });
    const one = { ...alone, tables: alone.tables.map((t) => ({ ...t, heading: "TXT" })) };
    expect(readTables(one).flatMap((table) => table.records)).toHaveLength(0);
  });

  test("values of all kinds are the one column beside types and names that differs by row", () => {
    const rows = [
      ["A", "@", "192.0.2.1", "edit"],
      ["CNAME", "www", "web.example.net", "edit"],
      ["TXT", "@", "x-verify=99", "edit"],
    ];
    expect(records(["", "", "", ""], rows).map(({ value }) => value)).toEqual([
      "192.0.2.1",
      "web.example.net",
      "x-verify=99",
    ]);
    const doubled = rows.map((row, at) => [...row, `web ${at}`]);
    expect(records(["", "", "", "", ""], doubled)).toEqual([]);
  });
});
