import { canonicalJson } from "./canonical-json.ts";
import { type Rdata, typeName } from "./rdata.ts";
import type { RequiredRecord } from "./required-record.ts";
import { quotedStrings } from "./txt.ts";

/** The data of a record in presentation format (RFC 1035 §5.1, RFC 2782, RFC 8659 §4.1, RFC 6698 §2.2). */
export function presentRdata(rdata: Rdata): string {
  switch (rdata.type) {
    case "MX":
      return `${rdata.preference} ${rdata.exchange}.`;
    case "TXT":
      return quotedStrings(rdata.text);
    case "CNAME":
    case "NS":
      return `${rdata.target}.`;
    case "SRV":
      return `${rdata.priority} ${rdata.weight} ${rdata.port} ${rdata.target}.`;
    case "A":
    case "AAAA":
      return rdata.address;
    case "CAA":
      return `${rdata.flags} ${rdata.tag} ${quotedStrings(rdata.value)}`;
    case "TLSA":
      return `${rdata.usage} ${rdata.selector} ${rdata.matchingType} ${rdata.association}`;
    case "other":
      return canonicalJson(rdata.data);
  }
}

/** A record as one line of a zone file, with absolute names (RFC 1035 §5.1). */
export function zoneLine(record: Pick<RequiredRecord, "name" | "ttl" | "rdata">): string {
  return `${record.name}. ${record.ttl} IN ${typeName(record.rdata)} ${presentRdata(record.rdata)}`;
}
