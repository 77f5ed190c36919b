import type { Purpose } from "../records/required-record.ts";
import type { FindingCode } from "./catalogue.ts";
import { parseTagList, tagValue } from "./tag-list.ts";

/** Texts that begin with a version: MTA-STS, TLS-RPT, BIMI. What is read of them, one entry each. */
export interface PolicyText {
  /** How one begins; several of them count as none. */
  selects: RegExp;
  /** How one was meant to begin. */
  means: RegExp;
  missing: FindingCode;
  invalid: FindingCode;
  multiple: FindingCode;
  /** Whether a text that was selected can be read. */
  isValid(text: string): boolean;
}

const isReportUri = (uri: string) => /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/i.test(uri.trim());

export const policyTexts: Partial<Record<Purpose, PolicyText>> = {
  // RFC 8461 §3.1.
  mta_sts: {
    selects: /^v=STSv1\s*(?:;|$)/,
    means: /^"?v\s*=\s*sts/i,
    missing: "mtasts-missing",
    invalid: "mtasts-invalid",
    multiple: "mtasts-multiple",
    isValid: (text) =>
      text.includes(";") && /^[a-z0-9]{1,32}$/i.test(tagValue(parseTagList(text), "id") ?? ""),
  },
  // RFC 8460 §3.
  tls_rpt: {
    selects: /^v=TLSRPTv1\s*(?:;|$)/,
    means: /^"?v\s*=\s*tlsrpt/i,
    missing: "tlsrpt-missing",
    invalid: "tlsrpt-invalid",
    multiple: "tlsrpt-multiple",
    isValid: (text) => {
      const rua = tagValue(parseTagList(text), "rua");
      return rua?.split(",").every(isReportUri) ?? false;
    },
  },
  // BIMI draft §4.
  bimi: {
    selects: /^v=BIMI1\s*(?:;|$)/,
    means: /bimi1/i,
    missing: "bimi-missing",
    invalid: "bimi-invalid",
    multiple: "bimi-invalid",
    isValid: (text) => {
      const list = parseTagList(text);
      const [logo, authority] = [tagValue(list, "l"), tagValue(list, "a") ?? ""];
      return (
        logo !== null &&
        (logo === "" || /^https:\/\/\S+\.svg$/i.test(logo)) &&
        (authority === "" || /^https:\/\//i.test(authority))
      );
    },
  },
};
