import { describe, expect, test } from "vitest";
import { judge } from "../judging.ts";
import { mx1, mx2 } from "../lab-records.ts";

/** For two required MX records: each verdict, and each code with the record that it stands at. */
function judged(...standing: string[]) {
  const judgements = judge([mx1, mx2], standing);
  return {
    verdicts: judgements.map(({ verdict }) => verdict),
    codes: judgements.flatMap(({ findings }) => findings.map((f) => `${f.code} ${f.recordId}`)),
    findings: judgements.flatMap(({ findings }) => findings),
  };
}

const ours = ["10 mx1.k3v9.mila.cx", "20 mx2.k3v9.mila.cx"] as const;

describe("MX", () => {
  test("is right when the required exchanges stand there alone, in any order and case", () => {
    expect(judged(...ours.toReversed())).toMatchObject({ verdicts: ["right", "right"], codes: [] });
  });

  test("that stands there twice is no other service's", () => {
    expect(judged(...ours, "30 mx1.k3v9.mila.cx")).toMatchObject({
      verdicts: ["right", "right"],
      codes: ["mx-duplicate mx-1"],
    });
  });

  test("of which none stands there is missing, said once", () => {
    expect(judged()).toMatchObject({
      verdicts: ["missing", "missing"],
      codes: ["mx-missing mx-1"],
      findings: [{ severity: "blocks", expected: "10 mx1.k3v9.mila.cx, 20 mx2.k3v9.mila.cx" }],
    });
  });

  test("one of which is missing weakens, and stands at that one", () => {
    expect(judged(ours[0])).toMatchObject({
      verdicts: ["right", "missing"],
      codes: ["mx-partly-missing mx-2"],
      findings: [{ expected: "20 mx2.k3v9.mila.cx" }],
    });
  });

  test("of another service alone is a wrong target, the others are missing", () => {
    expect(judged("10 mail.old.example", "20 mail2.old.example")).toMatchObject({
      verdicts: ["wrong", "missing"],
      codes: ["mx-wrong-target mx-1"],
      findings: [{ seen: "10 mail.old.example, 20 mail2.old.example" }],
    });
  });

  test.each([
    [5, "mx-other-preferred", "blocks"],
    [10, "mx-mixed-services", "blocks"],
    [50, "mx-foreign-backup", "weakens"],
  ])(
    "a foreign exchange with %i beside ours is %s and holds the first record back",
    (n, code, severity) => {
      expect(judged(...ours, `${n} mail.old.example`)).toMatchObject({
        verdicts: ["wrong", "right"],
        codes: [`${code} mx-1`],
        findings: [{ severity, seen: `${n} mail.old.example` }],
      });
    },
  );

  test("of several foreign ones the lowest number decides, in one finding that names all", () => {
    expect(judged(...ours, "50 b.old.example", "5 a.old.example")).toMatchObject({
      codes: ["mx-other-preferred mx-1"],
      findings: [{ seen: "50 b.old.example, 5 a.old.example" }],
    });
  });

  test("with other numbers in the same order is right, with advice", () => {
    expect(judged("1 mx1.k3v9.mila.cx", "2 mx2.k3v9.mila.cx")).toMatchObject({
      verdicts: ["right", "right"],
      codes: ["mx-preference-differs mx-1", "mx-preference-differs mx-2"],
      findings: [
        { seen: "1", expected: "10" },
        { seen: "2", expected: "20" },
      ],
    });
  });

  test("in another order than required is right, but weakened", () => {
    expect(judged("20 mx1.k3v9.mila.cx", "10 mx2.k3v9.mila.cx")).toMatchObject({
      verdicts: ["right", "right"],
      codes: ["mx-order-differs mx-1", "mx-order-differs mx-2"],
    });
  });

  test.each([
    ["mx1.k3v9.mila.cx.example.com", "mx-target-doubled-domain"],
    ["mx1.example.com", "mx-target-relative"],
    ["mx1.k3v9.example.com", "mx-target-relative"],
    ["10\\032mx1.k3v9.mila.cx", "mx-priority-in-exchange"],
    ["10.mx1.k3v9.mila.cx", "mx-priority-in-exchange"],
    ["10mx1.k3v9.mila.cx", "mx-priority-in-exchange"],
    ["10\\032mx1.k3v9.mila.cx.example.com", "mx-priority-in-exchange"],
  ])("%s is %s, and no foreign service besides", (exchange, code) => {
    expect(judged(`10 ${exchange}`, ours[1])).toMatchObject({
      verdicts: ["wrong", "right"],
      codes: [`${code} mx-1`],
      findings: [{ seen: exchange, expected: "mx1.k3v9.mila.cx" }],
    });
  });

  test("both gone wrong in the same way are blamed each at its own record", () => {
    const both = ["10 mx1.k3v9.mila.cx.example.com", "20 mx2.k3v9.mila.cx.example.com"];
    expect(judged(...both).codes).toEqual([
      "mx-target-doubled-domain mx-1",
      "mx-target-doubled-domain mx-2",
    ]);
  });

  test("that refuses all mail is told from a foreign service (RFC 7505)", () => {
    expect(judged("0 .")).toMatchObject({
      verdicts: ["wrong", "missing"],
      codes: ["mx-null mx-1"],
    });
    expect(judged("0 .", ...ours).codes).toEqual(["mx-null-mixed mx-1"]);
  });
});
