import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { usualConvention } from "../../../../lib/records/convention.ts";
import { relativeName } from "../../../../lib/records/domain-name.ts";
import { readPasted } from "../../../../lib/records/paste/read-pasted.ts";
import { renderRecord } from "../../../../lib/records/render.ts";
import type { RequiredRecord } from "../../../../lib/records/required-record.ts";
import { presentRdata, zoneLine } from "../../../../lib/records/zone-line.ts";
import { anyRecord, DOMAIN, milaRecords } from "./record-arbitraries.ts";

type Bare = Pick<RequiredRecord, "name" | "ttl" | "rdata">;

const bare = ({ name, ttl, rdata }: Bare): Bare => ({ name, ttl, rdata });

test("the zone line that we write of a record reads back as that record", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { records, notUnderstood } = readPasted(zoneLine(record), { domain: DOMAIN });
      expect(notUnderstood).toEqual([]);
      expect(records.map(bare)).toEqual([record]);
    }),
    { numRuns: 2000 },
  );
});

test("zone lines of several records read back together", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRecord, { selector: zoneLine, maxLength: 12 }), (written) => {
      const { records, remarks } = readPasted(written.map(zoneLine).join("\n"), { domain: DOMAIN });
      const duplicates = remarks.filter(({ kind }) => kind === "duplicate").length;
      expect(records.length + duplicates).toBe(written.length);
      for (const record of records) expect(written).toContainEqual(bare(record));
    }),
  );
});

describe("Mila's records read the same", () => {
  const columns = ["type", "host", "value", "priority", "ttl"] as const;

  /** The record as a panel's table has it, by column. */
  function cellsOf({ name, ttl, rdata }: Bare): Record<(typeof columns)[number], string> {
    const inValue = rdata.type === "SRV" ? presentRdata(rdata).replace(/\.$/, "") : "";
    return {
      type: rdata.type,
      host: relativeName(name, DOMAIN) || "@",
      value: rdata.type === "TXT" ? rdata.text : rdata.type === "MX" ? rdata.exchange : inValue,
      priority: rdata.type === "MX" ? String(rdata.preference) : "",
      ttl: String(ttl),
    };
  }
  const headings = { type: "Type", host: "Host", value: "Value", priority: "Priority", ttl: "TTL" };
  const order = fc.shuffledSubarray([...columns], { minLength: columns.length });
  const fromZone = (written: Bare[]) =>
    readPasted(written.map(zoneLine).join("\n"), { domain: DOMAIN }).records;

  test("from a table with headings in any order, and from the zone file", () => {
    fc.assert(
      fc.property(milaRecords, order, (written, inOrder) => {
        const rows = [headings, ...written.map(cellsOf)].map((row) =>
          inOrder.map((column) => row[column]).join("\t"),
        );
        const read = readPasted(rows.join("\n"), { domain: DOMAIN });
        expect(read.records).toEqual(fromZone(written));
        expect(read.notUnderstood.map(({ reason }) => reason)).toEqual(["heading"]);
      }),
    );
  });

  test("from a table without headings", () => {
    fc.assert(
      fc.property(milaRecords, (written) => {
        const rows = written.map(cellsOf).map((row) => columns.map((each) => row[each]).join("\t"));
        expect(readPasted(rows.join("\n"), { domain: DOMAIN }).records).toEqual(fromZone(written));
      }),
    );
  });

  test("with each cell on its own line, blank ones kept or gone", () => {
    fc.assert(
      fc.property(milaRecords, fc.boolean(), fc.boolean(), (written, headed, keepBlank) => {
        const rows = [...(headed ? [headings] : []), ...written.map(cellsOf)];
        const lines = rows
          .flatMap((row) => columns.map((column) => row[column]))
          .filter((cell) => keepBlank || cell !== "");
        const read = readPasted(lines.join("\n"), { domain: DOMAIN });
        expect(read.records).toEqual(fromZone(written));
      }),
    );
  });

  test("from our own copies of whole records, one after the other", () => {
    const labels = {
      name: "Name",
      type: "Type",
      value: "Value",
      priority: "Priority",
      ttl: "TTL",
      weight: "Weight",
      port: "Port",
      target: "Target",
      service: "Service",
      protocol: "Protocol",
      flags: "Flags",
      tag: "Tag",
    };
    fc.assert(
      fc.property(milaRecords, fc.constantFrom("\n", "\n\n"), (written, between) => {
        const copies = written.map((record) =>
          renderRecord(record, DOMAIN, usualConvention)
            .map(({ part, text }) => `${labels[part]}: ${text}`)
            .join("\n"),
        );
        const read = readPasted(copies.join(between), { domain: DOMAIN });
        expect(read.notUnderstood).toEqual([]);
        expect(read.records).toEqual(fromZone(written));
      }),
    );
  });

  test("in any order of the lines", () => {
    fc.assert(
      fc.property(
        milaRecords.chain((written) =>
          fc.tuple(
            fc.constant(written),
            fc.shuffledSubarray(written, { minLength: written.length }),
          ),
        ),
        ([written, shuffled]) => {
          expect(fromZone(shuffled)).toEqual(fromZone(written));
        },
      ),
    );
  });
});

test("reading never throws, whatever is pasted", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "MX",
      "TXT",
      "SOA",
      "IN",
      "CH",
      "@",
      "10",
      "3600",
      "(",
      ")",
      ";",
      '"',
      "“",
      "\\",
      "\\300",
      "$ORIGIN",
      "$TTL",
      "Type",
      "Type:",
      "Host:",
      "Value",
      "Domain: example.com",
      "v=spf1",
      "v=DKIM1; p=",
      "mx1.example.",
      "_dmarc",
      "\t",
      "\n",
      "\r\n",
      " ",
      "{",
      "[",
      "\u00a0",
      "x. 1 IN WALLET {",
      "Copy",
      "/",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom(null, DOMAIN, "", "not a name"),
      (pieces, domain) => {
        const text = pieces.join(" ");
        const read = readPasted(text, { domain });
        const lines = text.split(/\r\n|\n|\r/).length;
        for (const { line } of read.notUnderstood) expect(line).toBeLessThanOrEqual(lines);
        if (read.domain === null) expect(read.records).toEqual([]);
      },
    ),
    { numRuns: 3000 },
  );
});
