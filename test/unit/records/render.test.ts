import { describe, expect, test } from "vitest";
import {
  type Convention,
  plainConvention,
  unknownConvention,
} from "../../../lib/records/convention.ts";
import type { Rdata } from "../../../lib/records/rdata.ts";
import { renderRecord } from "../../../lib/records/render.ts";

const at = (over: Partial<Convention>): Convention => ({ ...unknownConvention, ...over });
const mx: Rdata = { type: "MX", preference: 10, exchange: "mx1.k3v9.mila.cx" };
const srv: Rdata = { type: "SRV", priority: 0, weight: 1, port: 993, target: "imap.mila.cx" };

function written(name: string, rdata: Rdata, convention: Convention, zone = "example.com") {
  const parts = renderRecord({ name, ttl: 3600, rdata }, zone, convention);
  return Object.fromEntries(parts.map(({ part, text }) => [part, text]));
}

describe("the host", () => {
  test.each([
    ["at", "@"],
    ["blank", ""],
    ["full", "example.com"],
    ["unknown", "@"],
  ] as const)("of the apex, where the editor writes it %s", (apex, expected) => {
    expect(written("example.com", mx, at({ apex })).name).toBe(expected);
  });

  test("is relative to the zone unless the editor wants it in full", () => {
    const name = "mila1._domainkey.example.com";
    expect(written(name, mx, at({})).name).toBe("mila1._domainkey");
    expect(written(name, mx, at({ nameForm: "absolute" })).name).toBe(name);
  });

  test("of a mail domain below the zone keeps its own label", () => {
    expect(written("mail.example.com", mx, at({})).name).toBe("mail");
  });

  test("that only ends alike is not cut", () => {
    expect(written("badexample.com", mx, at({})).name).toBe("badexample.com");
  });
});

describe("the value", () => {
  test("of an MX keeps the preference apart unless the editor wants it in front", () => {
    expect(written("example.com", mx, at({}))).toMatchObject({
      value: "mx1.k3v9.mila.cx",
      priority: "10",
    });
    const inValue = written("example.com", mx, at({ mxPreference: "in-value" }));
    expect(inValue.value).toBe("10 mx1.k3v9.mila.cx");
    expect(inValue).not.toHaveProperty("priority");
  });

  test("ends with a dot only where the editor needs it", () => {
    expect(written("example.com", mx, at({ targetDot: "required" })).value).toBe(
      "mx1.k3v9.mila.cx.",
    );
    expect(written("example.com", mx, at({ targetDot: "optional" })).value).toBe(
      "mx1.k3v9.mila.cx",
    );
  });

  test("of a long TXT is whole, or in quoted strings of 255 octets", () => {
    const text = "x".repeat(300);
    expect(written("example.com", { type: "TXT", text }, at({})).value).toBe(text);
    expect(written("example.com", { type: "TXT", text }, at({ txt: "quoted" })).value).toBe(
      `"${"x".repeat(255)}" "${"x".repeat(45)}"`,
    );
  });

  test("of an SRV comes in parts, in one, or with service and protocol apart", () => {
    const name = "_imaps._tcp.example.com";
    expect(written(name, srv, plainConvention)).toMatchObject({
      priority: "0",
      weight: "1",
      port: "993",
    });
    expect(written(name, srv, at({ srv: "one-value" })).value).toBe("0 1 993 imap.mila.cx");
    expect(written(name, srv, at({ srv: "service-protocol-split" }))).toMatchObject({
      service: "_imaps",
      protocol: "_tcp",
      name: "@",
    });
  });
});

test("a TTL is never shortened by the editor's unit", () => {
  const parts = renderRecord(
    { name: "example.com", ttl: 90, rdata: mx },
    "example.com",
    at({ ttlUnit: "minutes" }),
  );
  expect(parts.find(({ part }) => part === "ttl")?.text).toBe("2");
});
