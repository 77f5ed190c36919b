import { describe, expect, test } from "vitest";
import type { ResourceRecord } from "../../../lib/dns/answer.ts";
import { answerOf } from "../../../lib/dns/answer-of.ts";
import type { Message } from "../../../lib/dns/message.ts";
import { type Question, typeNumbers } from "../../../lib/dns/question.ts";
import { recordOf } from "./zone-resolver.ts";

const question: Question = { name: "mail.example.com", type: "TXT" };

function txt(name: string, text: string, ttl = 300): ResourceRecord {
  return recordOf({ name, ttl }, "TXT", text);
}
function alias(name: string, target: string, ttl = 300): ResourceRecord {
  return recordOf({ name, ttl }, "CNAME", target);
}
/** An SOA with TTL and minimum apart. */
function soa(name: string, ttl: number, minimum: number): ResourceRecord {
  return { ...recordOf({ name, ttl }, "SOA", ""), type: "SOA", ...soaFields, minimum };
}
const soaFields = { primary: "", mailbox: "", serial: 1, refresh: 1, retry: 1, expire: 1 };

function outcome(parts: Partial<Message>, asked = question, ageSeconds = 0) {
  const message: Message = {
    id: 0,
    isResponse: true,
    authenticated: false,
    rcode: 0,
    question: { name: asked.name, typeNumber: typeNumbers[asked.type] },
    answers: [],
    authority: [],
    extendedErrors: [],
    ...parts,
  };
  return answerOf(message, asked, { resolver: "a", at: 7, ageSeconds });
}

function answer(...args: Parameters<typeof outcome>) {
  const result = outcome(...args);
  return result.ok ? result.answer : expect.fail(JSON.stringify(result.failure));
}

function failure(...args: Parameters<typeof outcome>) {
  const result = outcome(...args);
  return result.ok ? expect.fail(JSON.stringify(result.answer)) : result.failure;
}

describe("what an answer says", () => {
  test("records: those of the type that was asked, with the least TTL", () => {
    const answers = [txt(question.name, "a", 60), txt(question.name, "b", 30)];
    expect(answer({ answers, authenticated: true })).toMatchObject({
      kind: "records",
      records: [{ strings: [Uint8Array.of(0x61)] }, { strings: [Uint8Array.of(0x62)] }],
      ttl: 30,
      authenticated: true,
      at: 7,
      resolver: "a",
      aliases: [],
    });
  });

  test("no data where the name exists, no name where it does not (RFC 2308 §2)", () => {
    expect(answer({ rcode: 0 }).kind).toBe("no-data");
    expect(answer({ rcode: 3 }).kind).toBe("no-name");
  });

  test("a denial may be kept for the lesser of the SOA's TTL and its minimum (RFC 2308 §5)", () => {
    expect(answer({ authority: [soa("example.com", 900, 60)] })).toMatchObject({ negativeTtl: 60 });
    expect(answer({ authority: [soa("example.com", 30, 60)] })).toMatchObject({ negativeTtl: 30 });
  });

  test("without an SOA of the zone nobody knows for how long", () => {
    expect(answer({})).toMatchObject({ soa: null, negativeTtl: null });
    expect(answer({ authority: [soa("ample.com", 9, 9)] })).toMatchObject({ soa: null });
  });

  test("the age in caches of HTTP is taken off every TTL, never below zero", () => {
    const answers = [txt(question.name, "a", 60)];
    expect(answer({ answers }, question, 20)).toMatchObject({ ttl: 40, records: [{ ttl: 40 }] });
    expect(answer({ answers }, question, 99)).toMatchObject({ ttl: 0 });
    expect(answer({ authority: [soa("example.com", 60, 60)] }, question, 20)).toMatchObject({
      negativeTtl: 40,
    });
  });
});

describe("aliases", () => {
  const chain = [alias(question.name, "b.example", 10), alias("b.example", "c.example", 500)];

  test("are followed inside the message, in whatever order they stand", () => {
    const answers = [txt("c.example", "key"), ...chain.toReversed()];
    expect(answer({ answers })).toMatchObject({
      kind: "records",
      ttl: 10,
      aliases: [
        { name: "mail.example.com", target: "b.example" },
        { name: "b.example", target: "c.example" },
      ],
    });
  });

  test("beside NXDOMAIN it is the last target that does not exist (RFC 6604 §3)", () => {
    const denied = answer({
      rcode: 3,
      answers: chain,
      authority: [soa("example.com", 5, 5), soa("example", 8, 9)],
    });
    expect(denied).toMatchObject({ kind: "no-name", negativeTtl: 8 });
    expect(denied.aliases).toHaveLength(2);
  });

  test("are the answer itself where one asks for them", () => {
    const asked: Question = { name: question.name, type: "CNAME" };
    expect(answer({ answers: [alias(question.name, "b.example")] }, asked)).toMatchObject({
      kind: "records",
      aliases: [],
    });
  });

  test("in a circle are refused", () => {
    const answers = [alias(question.name, "b.example"), alias("b.example", question.name)];
    expect(failure({ answers })).toMatchObject({ kind: "malformed" });
  });

  test("two of one name are refused (RFC 2181 §10.1)", () => {
    const answers = [alias(question.name, "b.example"), alias(question.name, "c.example")];
    expect(failure({ answers })).toMatchObject({ kind: "malformed" });
  });
});

describe("what is no answer", () => {
  test.each<[string, Partial<Message>]>([
    ["a query", { isResponse: false }],
    ["another ID", { id: 1 }],
    ["another name", { question: { name: "evil.example", typeNumber: 16 } }],
    ["another type", { question: { name: question.name, typeNumber: 15 } }],
    ["no question", { question: null }],
    ["records of another name alone", { answers: [txt("evil.example", "x")] }],
  ])("mismatched: %s", (_title, parts) => {
    expect(failure(parts)).toMatchObject({ kind: "mismatched" });
  });

  test.each([
    [2, "server-failure"],
    [5, "refused"],
    [1, "other-rcode"],
    [23, "other-rcode"],
  ])("rcode %i is %s, with what the resolver said of it", (rcode, kind) => {
    const extendedErrors = [{ code: 22, text: "" }];
    expect(failure({ rcode, extendedErrors, question: null })).toEqual({
      kind,
      rcode,
      extendedErrors,
    });
  });
});
