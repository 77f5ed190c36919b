import { describe, expect, test } from "vitest";
import { checkZone } from "../../../../lib/editor/plan/zone-check.ts";
import { hints } from "../orders.ts";

const untold = { kind: "untold" } as const;
const told = (name: string) => ({ kind: "told", name }) as const;

describe("whether a page edits the record's zone", () => {
  test("it does where it tells that zone", () => {
    expect(checkZone(told("example.com"), hints, "example.com")).toEqual({
      kind: "ours",
      zone: "example.com",
    });
  });

  test("the page of the parent zone holds a subdomain that is no zone of its own", () => {
    const sub = { ...hints, domain: "mail.example.com" };
    expect(checkZone(told("example.com"), sub, "mail.example.com").kind).toBe("ours");
    expect(checkZone(told("mail.example.com"), sub, "mail.example.com").kind).toBe("other");
  });

  test("another zone is another, whatever the owner said", () => {
    const confirmed = { ...hints, zoneConfirmed: true };
    expect(checkZone(told("example.net"), confirmed, "example.com").kind).toBe("other");
    expect(checkZone(told("notexample.com"), confirmed, "example.com").kind).toBe("other");
  });

  test("where the page tells nothing, the owner is asked, once", () => {
    expect(checkZone(untold, hints, "example.com").kind).toBe("ask");
    const confirmed = { ...hints, zoneConfirmed: true };
    expect(checkZone(untold, confirmed, "example.com").kind).toBe("ours");
  });

  test("a name outside of the zone is never filled on his word", () => {
    const confirmed = { ...hints, zoneConfirmed: true };
    expect(checkZone(untold, confirmed, "example.net").kind).toBe("ask");
  });

  test("where DNS showed no zone, the page of a parent is asked about", () => {
    const unknown = { ...hints, domain: "mail.example.com", zone: null };
    expect(checkZone(told("example.com"), unknown, "mail.example.com").kind).toBe("ask");
    expect(checkZone(told("mail.example.com"), unknown, "mail.example.com").kind).toBe("ours");
  });
});
