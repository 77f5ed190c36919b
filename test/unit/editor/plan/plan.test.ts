import { describe, expect, test } from "vitest";
import type { FillOrder } from "../../../../lib/editor/fill-order.ts";
import { notBegun, type Progress } from "../../../../lib/editor/plan/fill-plan.ts";
import { planFill } from "../../../../lib/editor/plan/plan.ts";
import { recognise } from "../../../../lib/editor/recognise/recognise.ts";
import { unknownConvention } from "../../../../lib/records/convention.ts";
import { cname, dmarc, mx, orderOf, spf, srv } from "../orders.ts";
import { type ControlSketch, type PageSketch, surveyOf, typeList } from "../survey-of.ts";

const headers = ["Type", "Name", "Value", "Priority"];
const name: ControlSketch = { label: "Name", name: "name" };
const nameWithAt: ControlSketch = { ...name, placeholder: "@" };
const value: ControlSketch = { label: "Value", name: "value" };
const priority: ControlSketch = { label: "Priority", name: "priority" };
const ttl: ControlSketch = { label: "TTL", name: "ttl", value: "1800" };

function plan(sketch: PageSketch, order: FillOrder, progress: Progress = notBegun) {
  const survey = surveyOf(sketch);
  return planFill({ survey, reading: recognise(survey), order, progress });
}

const verdict = (made: object) => ({ kind: "verdict", verdict: expect.objectContaining(made) });
const refusal = (reason: string, detail: string | null = null) =>
  verdict({ kind: "refused", reason, detail });

/** Texts of the steps by part. */
function steps(sketch: PageSketch, order: FillOrder): Record<string, string> {
  const made = plan(sketch, order);
  expect(made.kind).toBe("fill");
  return made.kind === "fill"
    ? Object.fromEntries(made.steps.map(({ part, text }) => [part, text]))
    : {};
}

describe("the steps", () => {
  test("no form stands open: the control that adds records is pressed", () => {
    const sketch = { headers, rows: [["A", "www", "192.0.2.1", ""]], buttons: ["Add record"] };
    expect(plan(sketch, orderOf(mx))).toMatchObject({ kind: "press", why: "add", button: 0 });
  });

  test("it is pressed once", () => {
    const sketch = { headers, rows: [["A", "www", "192.0.2.1", ""]], buttons: ["Add record"] };
    const pressed: Progress = { ...notBegun, pressed: "add" };
    expect(plan(sketch, orderOf(mx), pressed)).toEqual(refusal("no-form", "Add record"));
  });

  test("the type is chosen before anything is filled", () => {
    expect(plan({ form: [typeList("A"), name, value] }, orderOf(mx))).toMatchObject({
      kind: "choose-type",
      control: 0,
      text: "MX",
    });
  });

  test("an example in quotes asks for quotes, where nothing else tells", () => {
    const form = [typeList("TXT"), nameWithAt, { ...value, placeholder: '"sample text"' }];
    const raw = { ...unknownConvention, txt: "raw" as const };
    expect(steps({ form }, orderOf(spf)).value).toMatch(/^"v=spf1 .*"$/);
    expect(steps({ form }, orderOf(spf, { convention: raw })).value).toMatch(/^v=spf1 /);
  });

  test("each part goes into its control, written the usual way", () => {
    expect(
      steps({ form: [typeList("MX"), nameWithAt, value, priority, ttl] }, orderOf(mx)),
    ).toEqual({
      type: "MX",
      name: "@",
      value: "mx1.k3v9.mila.cx",
      priority: "10",
      ttl: "3600",
    });
  });

  test("the page's ways win over the provider's, and those over the usual", () => {
    const order = orderOf(mx, {
      convention: { ...orderOf(mx).hints.convention, apex: "blank", targetDot: "required" },
    });
    const form = [typeList("MX"), name, value, priority];
    expect(steps({ form }, order)).toMatchObject({ name: "", value: "mx1.k3v9.mila.cx." });
    const rows = [["MX", "@", "mx.example.net", "10"]];
    expect(steps({ form, headers, rows }, order)).toMatchObject({
      name: "@",
      value: "mx1.k3v9.mila.cx",
    });
  });

  test("names that the provider takes relative stay so, though rows show them in full", () => {
    const sketch = {
      headers,
      rows: [
        ["A", "example.com", "192.0.2.1", ""],
        ["A", "www.example.com", "192.0.2.1", ""],
      ],
      form: [typeList("TXT"), name, value],
    };
    const known = { ...unknownConvention, apex: "at", nameForm: "relative" } as const;
    expect(steps(sketch, orderOf(dmarc, { convention: known }))).toMatchObject({ name: "_dmarc" });
    expect(steps(sketch, orderOf(spf, { convention: known }))).toMatchObject({ name: "@" });
    // Of a provider that is not known, a list alone does not tell.
    expect(plan(sketch, orderOf(dmarc))).toMatchObject({ verdict: { part: "name" } });
    const dotted = [["A", "www.example.com.", "192.0.2.1", ""]];
    expect(steps({ ...sketch, rows: dotted }, orderOf(dmarc))).toMatchObject({
      name: "_dmarc.example.com.",
    });
  });

  test("a full name ends with a dot where the field's example does", () => {
    const known = { ...unknownConvention, nameForm: "absolute" } as const;
    const order = orderOf(dmarc, { convention: known });
    const dotted = { ...name, placeholder: "www.example.com." };
    expect(steps({ form: [typeList("TXT"), dotted, value] }, order)).toMatchObject({
      name: "_dmarc.example.com.",
    });
    expect(steps({ form: [typeList("TXT"), name, value] }, order)).toMatchObject({
      name: "_dmarc.example.com",
    });
  });

  test("names are written in full where rows show them so and the field's example is one", () => {
    const headers = ["Type", "Name", "Value"];
    const rows = [["A", "www.example.com", "192.0.2.1"]];
    const form = (placeholder: string) => [typeList("TXT"), { ...name, placeholder }, value];
    const made = { headers, rows, form: form("shop.example.com") };
    expect(steps(made, orderOf(dmarc))).toMatchObject({ name: "_dmarc.example.com" });
    for (const other of ["", "shop", "example.com", "shop.example.net"]) {
      expect(plan({ ...made, form: form(other) }, orderOf(dmarc))).toEqual(
        verdict({ kind: "question", about: "part", part: "name" }),
      );
    }
  });

  test("a name that is preset in full is written in full", () => {
    const form = [typeList("TXT"), { ...name, value: "example.com" }, value];
    expect(steps({ form }, orderOf(dmarc))).toMatchObject({ name: "_dmarc.example.com" });
  });

  test("rows that show the apex in full and no other name tell nothing of one", () => {
    const rows = [["A", "example.com", "192.0.2.1", ""]];
    const form = [typeList("TXT"), name, value];
    expect(plan({ headers, rows, form }, orderOf(dmarc))).toMatchObject({
      verdict: { part: "name" },
    });
  });

  test("a TTL whose preset is no number of seconds is left, where nothing names its unit", () => {
    const form = [typeList("MX"), nameWithAt, value, priority, { ...ttl, value: "1" }];
    expect(plan({ form }, orderOf(mx))).toMatchObject({ left: [{ part: "ttl" }] });
    const hours = [
      typeList("MX"),
      nameWithAt,
      value,
      priority,
      { ...ttl, value: "1", beside: "h" },
    ];
    expect(steps({ form: hours }, orderOf(mx))).toMatchObject({ ttl: "1" });
  });

  test("a TTL is asked for in seconds in a list that opens, whatever unit stands beside it", () => {
    const list: ControlSketch = { ...ttl, widget: "combobox", value: "12", beside: "hours" };
    expect(
      steps({ form: [typeList("MX"), nameWithAt, value, priority, list] }, orderOf(mx)),
    ).toMatchObject({ ttl: "3600" });
  });

  test("an SRV goes into the fields that are there", () => {
    const numbers = [priority, { label: "Weight" }, { label: "Port" }];
    expect(
      steps({ form: [typeList("SRV"), name, ...numbers, { label: "Target" }] }, orderOf(srv)),
    ).toMatchObject({
      name: "_imaps._tcp",
      priority: "0",
      weight: "1",
      port: "993",
      target: "imap.mila.cx",
    });
    expect(steps({ form: [typeList("SRV"), name, value] }, orderOf(srv))).toMatchObject({
      value: "0 1 993 imap.mila.cx",
    });
  });

  test("a preset TTL list takes the nearest choice", () => {
    const list = { label: "TTL", options: ["5 min", "1 hour", "1 day"] };
    const form = [typeList("TXT"), name, value, list];
    expect(steps({ form }, orderOf(dmarc))).toMatchObject({ ttl: "1 hour" });
  });

  test("a name that stands there in another way of writing is kept", () => {
    const form = [typeList("MX"), { ...name, value: "example.com" }, value, priority];
    expect(steps({ form }, orderOf(mx))).toMatchObject({ name: "example.com" });
  });
});

describe("what is not filled", () => {
  test("a page that is no editor", () => {
    expect(plan({}, orderOf(mx))).toEqual(refusal("no-editor"));
  });

  test("a page of another zone, though the owner said it were his", () => {
    const page = { headings: [{ text: "DNS of example.net", level: 1 }] };
    const order = orderOf(dmarc, { zoneConfirmed: true });
    expect(plan({ form: [typeList("TXT"), name, value], page }, order)).toEqual(
      refusal("other-zone", "example.net"),
    );
  });

  test("a page that does not tell its zone, before the owner has said", () => {
    const sketch = { form: [typeList("TXT"), name, value], page: { headings: [] } };
    expect(plan(sketch, orderOf(dmarc))).toEqual(
      verdict({ kind: "question", about: "zone", host: "dash.provider.example" }),
    );
    expect(plan(sketch, orderOf(dmarc, { zoneConfirmed: true })).kind).toBe("fill");
  });

  test("a type that is not offered", () => {
    const types = typeList("A", { options: ["A", "AAAA", "CNAME", "TXT"] });
    expect(plan({ form: [types, name, value] }, orderOf(mx))).toEqual(
      refusal("type-not-offered", "MX"),
    );
  });

  test("a value that the field, or the provider, would cut", () => {
    const form = [typeList("TXT"), name, { ...value, maxLength: 20 }];
    expect(plan({ form }, orderOf(dmarc))).toEqual(refusal("value-would-be-cut", "20"));
    const free = [typeList("TXT"), name, value];
    expect(plan({ form: free }, orderOf(dmarc, { txtMax: 10 }))).toEqual(
      refusal("value-would-be-cut", "10"),
    );
  });

  test.each<[string, ControlSketch]>([
    ["disabled", { disabled: true }],
    ["read-only", { readOnly: true }],
    ["covered", { visibility: "covered" }],
  ])("a control that is %s", (_state, locked) => {
    const form = [typeList("TXT"), name, { ...value, ...locked }];
    expect(plan({ form }, orderOf(dmarc))).toEqual(refusal("control-not-usable", "value"));
  });

  test("a value of which two controls could be the place: it is asked", () => {
    const form = [typeList("TXT"), name, value, value];
    expect(plan({ form }, orderOf(dmarc))).toEqual(
      verdict({ kind: "question", about: "part", part: "value", labels: ["Value", "Value"] }),
    );
  });

  test("a priority that has no sure place is left, the rest is filled", () => {
    const form = [typeList("MX"), nameWithAt, value, priority, priority];
    const made = plan({ form }, orderOf(mx));
    expect(made).toMatchObject({
      kind: "fill",
      left: [{ part: "priority", text: "10", reason: "not-sure" }],
    });
  });

  test("the name of the zone, where nothing tells how it is written: the field is left empty", () => {
    expect(plan({ form: [typeList("MX"), name, value, priority] }, orderOf(mx))).toMatchObject({
      kind: "fill",
      left: [{ part: "name", text: "@", reason: "not-sure" }],
    });
  });

  test("a service of which only the priority has a field: the rest may go into the value", () => {
    expect(plan({ form: [typeList("SRV"), name, value, priority] }, orderOf(srv))).toEqual(
      verdict({ kind: "question", about: "part", part: "weight", labels: [] }),
    );
  });

  test("an MX without any field for its preference: it may belong into the value", () => {
    expect(plan({ form: [typeList("MX"), name, value] }, orderOf(mx))).toEqual(
      verdict({ kind: "question", about: "part", part: "priority", labels: [] }),
    );
  });

  test("a form that holds another record", () => {
    const form = [
      typeList("TXT"),
      { ...name, value: "shop" },
      { ...value, value: "google-site-verification=x" },
    ];
    expect(plan({ form }, orderOf(dmarc))).toEqual(
      refusal("no-form", "google-site-verification=x"),
    );
  });

  test("a form in which we filled another record before is filled again", () => {
    const form = [
      typeList("TXT"),
      { ...name, value: "shop", filledByUs: true },
      { ...value, value: "something", filledByUs: true },
    ];
    expect(plan({ form }, orderOf(dmarc)).kind).toBe("fill");
  });
});

describe("existing records", () => {
  const form = [typeList("TXT"), name, value];

  test("the record itself, in another way of writing, is there already", () => {
    const rows = [["TXT", "_DMARC.example.com.", '"v=DMARC1;p=quarantine"', ""]];
    expect(plan({ headers, rows, form }, orderOf(dmarc))).toMatchObject({
      verdict: { kind: "there-already" },
    });
  });

  test("a CNAME at the name is in the way, unless a CNAME is to be filled", () => {
    const rows = [["CNAME", "_dmarc", "x.example.net", ""]];
    expect(plan({ headers, rows, form }, orderOf(dmarc))).toEqual(
      refusal("cname-in-the-way", "x.example.net"),
    );
    const other = [["CNAME", "autoconfig", "x.example.net", ""]];
    expect(plan({ headers, rows: other, editable: true }, orderOf(cname))).toMatchObject({
      kind: "press",
      why: "edit",
    });
  });

  test("an SPF record is edited in its row, never doubled", () => {
    const rows = [["TXT", "@", "v=spf1 include:news.example.org ~all", ""]];
    expect(plan({ headers, rows, form, editable: true }, orderOf(spf))).toMatchObject({
      kind: "press",
      why: "edit",
      row: { value: "v=spf1 include:news.example.org ~all" },
    });
  });

  test("its form is filled with what both need, merged", () => {
    const standing = "v=spf1 include:news.example.org ~all";
    const rows = [["TXT", "@", standing, ""]];
    const open = [typeList("TXT"), { ...name, value: "@" }, { ...value, value: standing }, ttl];
    const made = plan({ headers, rows, form: open, editable: true }, orderOf(spf));
    expect(made).toMatchObject({ kind: "fill", target: "existing-row" });
    expect(steps({ headers, rows, form: open }, orderOf(spf))).toEqual({
      type: "TXT",
      name: "@",
      value: "v=spf1 include:news.example.org include:k3v9.spf.mila.cx ~all",
    });
  });

  test("an SPF record that DNS shows and the page does not holds the filling back", () => {
    const order = orderOf(spf, { existingSpf: "v=spf1 -all" });
    expect(plan({ form }, order)).toEqual(refusal("existing-row-hidden", "v=spf1 -all"));
  });

  test("nor is a second DMARC record added where the page hides rows", () => {
    const order: FillOrder = { ...orderOf(dmarc), inDns: ["v=DMARC1; p=none"] };
    const rows = [["A", "www", "192.0.2.1", ""]];
    const at = { headers, rows, form: [typeList("TXT"), name, value] };
    expect(plan({ ...at, counts: [{ from: 1, to: 1, all: 9 }] }, order)).toEqual(
      refusal("existing-row-hidden", "v=DMARC1; p=none"),
    );
    // The page shows all that it has: DNS remembers what was deleted.
    expect(plan(at, order)).toMatchObject({ kind: "fill", target: "new-record" });
    const others: FillOrder = { ...order, inDns: ["site-verification=1"] };
    expect(plan({ ...at, counts: [{ from: 1, to: 1, all: 9 }] }, others).kind).toBe("fill");
  });

  test("of two SPF records the owner must choose", () => {
    const rows = [
      ["TXT", "@", "v=spf1 a ~all", ""],
      ["TXT", "@", "v=spf1 mx ~all", ""],
    ];
    expect(plan({ headers, rows, form }, orderOf(spf))).toMatchObject({
      verdict: { kind: "question", about: "part", part: "value" },
    });
  });

  test("another text at the apex is no SPF record", () => {
    const rows = [["TXT", "@", "google-site-verification=x", ""]];
    expect(plan({ headers, rows, form }, orderOf(spf)).kind).toBe("fill");
  });

  test("a foreign MX is named and filling goes on; a second one of Mila is none", () => {
    const rows = [
      ["MX", "@", "mx.example.net", "10"],
      ["MX", "@", "mx2.k3v9.mila.cx", "20"],
      ["MX", "shop", "mx.example.net", "10"],
    ];
    const open = [typeList("MX"), name, value, priority];
    expect(plan({ headers, rows, form: open }, orderOf(mx))).toMatchObject({
      kind: "fill",
      foreignMx: [{ row: 0, text: "MX · @ · mx.example.net · 10" }],
    });
  });

  test("a row whose value is shown cut is opened, not judged", () => {
    const rows = [["TXT", "_dmarc", "v=DMARC1; p=quar…", ""]];
    expect(plan({ headers, rows, editable: true }, orderOf(dmarc))).toMatchObject({
      kind: "press",
      why: "edit",
    });
  });

  test("an edit form that does not hold the row's record is not filled", () => {
    const rows = [["TXT", "@", "v=spf1 a ~all", ""]];
    const open = [typeList("TXT"), { ...name, value: "shop" }, { ...value, value: "other" }];
    const pressed: Progress = { ...notBegun, pressed: "edit" };
    expect(plan({ headers, rows, form: open, editable: true }, orderOf(spf), pressed)).toEqual(
      refusal("no-form", "TXT · @ · v=spf1 a ~all"),
    );
  });
});
