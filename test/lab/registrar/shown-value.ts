import type { ZoneRecord } from "../dns/zone-record.ts";

/** What stands in the value field for a record, where its numbers have fields of their own. */
export function shownValue(record: ZoneRecord): string {
  switch (record.type) {
    case "A":
    case "AAAA":
      return record.address;
    case "CNAME":
    case "NS":
    case "SRV":
      return record.target;
    case "MX":
      return record.exchange;
    case "TXT":
      return record.text;
    case "CAA":
      return `${record.flags} ${record.tag} "${record.value}"`;
    case "TLSA":
      return `${record.usage} ${record.selector} ${record.matchingType} ${record.association}`;
  }
}
