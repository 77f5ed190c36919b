import fc from "fast-check";
import * as z from "zod/mini";
import { recordsOfBody } from "../../../lib/cli/required-from.ts";
import { UsageError } from "../../../lib/cli/usage-error.ts";
import { checkVerdictSchema, domainListSchema } from "../../../lib/mila/contract.ts";
import { requiredRecordSchema } from "../../../lib/records/required-record.ts";
import { fuzzTarget } from "../target.ts";

/** Bodies as Mila's API, or whoever stands in its place, may send them. */

const DOMAIN = "example.com";
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom("", DOMAIN, "a..b", "MX", -1, 1e308, 65_536, [], {}, null),
);
const name = fc.oneof(
  fc.constantFrom(DOMAIN, "_dmarc.example.com", "Ex\u00e4mple.com", "."),
  anything,
);
const data = fc.oneof(
  fc.record({ preference: anything, exchange: name }, { requiredKeys: [] }),
  fc.record({ text: anything }),
  fc.record({ priority: fc.nat(70_000), weight: fc.nat(9), port: fc.nat(9), target: name }),
  fc.record({
    usage: fc.nat(300),
    selector: fc.nat(3),
    matching_type: fc.nat(3),
    association: anything,
  }),
  anything,
);
const wireRecord = fc.record(
  {
    id: fc.oneof(fc.constantFrom("a", "b", ""), anything),
    purpose: fc.oneof(fc.constantFrom("mx", "spf", "new"), anything),
    required: fc.oneof(fc.boolean(), anything),
    name,
    type: fc.oneof(
      fc.constantFrom("MX", "TXT", "SRV", "TLSA", "A", "CAA", "HTTPS", "__proto__", "constructor"),
      anything,
    ),
    ttl: fc.oneof(fc.nat(), anything),
    data,
    more: anything,
  },
  { noNullPrototype: true },
);
const body = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ domain: fc.constant(DOMAIN), records: fc.array(wireRecord) }),
  },
  { weight: 1, arbitrary: anything },
);

/** Either records that the store takes, or one sentence on what is wrong. */
function recordsKeepTheirWord(wire: unknown): string | null {
  try {
    const records = recordsOfBody(wire, DOMAIN, "The body");
    const isSound = records.every((record) => z.safeParse(requiredRecordSchema, record).success);
    return isSound ? null : "a record that the store would refuse";
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** Half a text opens levels, the other half closes them. */
function nested(open: string, close: string) {
  return (length: number): unknown => {
    const levels = Math.ceil(length / (open.length + close.length));
    const inner: unknown = JSON.parse(`${open.repeat(levels)}1${close.repeat(levels)}`);
    const record = { id: "a", purpose: "mx", required: true, name: DOMAIN, type: "X", ttl: 1 };
    return { domain: DOMAIN, records: [{ ...record, data: inner }] };
  };
}

const listed = (make: (index: number) => unknown) => (length: number) => ({
  domain: DOMAIN,
  records: Array.from({ length: Math.ceil(length / 100) }, (_unused, index) => make(index)),
});

const domainsOf = (length: number, domain: string) =>
  Array.from({ length: Math.ceil(length / 100) }, () => ({ name: domain, dns_status: "" }));

const plain = { purpose: "mx", required: true, name: DOMAIN, type: "MX", ttl: 1 };

export const apiTargets = [
  fuzzTarget({
    name: "api-records",
    input: body,
    run: recordsKeepTheirWord,
    hard: [
      nested("[", "]"),
      nested('{"a":', "}"),
      listed((index) => ({
        ...plain,
        id: String(index),
        data: { preference: 1, exchange: "a.b" },
      })),
      listed(() => ({ ...plain, id: "a", data: {} })),
      listed(() => 1),
      (length) => ({ domain: "a.".repeat(length / 2), records: [] }),
    ],
  }),
  fuzzTarget({
    name: "api-lists",
    input: fc.oneof(
      fc.record({
        domains: fc.array(fc.record({ name, dns_status: anything })),
        next_cursor: anything,
        checked_at: fc.oneof(
          fc.date({ noInvalidDate: true }).map((at) => at.toJSON()),
          anything,
        ),
        records: fc.array(fc.record({ id: anything, status: anything, detail: anything })),
      }),
      anything,
    ),
    run(wire) {
      z.safeParse(domainListSchema, wire);
      const verdict = z.safeParse(checkVerdictSchema, wire);
      const isTime = !verdict.success || !Number.isNaN(Date.parse(verdict.data.checked_at));
      return isTime ? null : "a moment that is none";
    },
    hard: [
      (length) => ({ domains: domainsOf(length, "a.example"), next_cursor: null }),
      (length) => ({ domains: domainsOf(length, "a..b"), next_cursor: null }),
      (length) => ({ domains: [{ name: "a.".repeat(length / 2), dns_status: "" }] }),
    ],
  }),
];
