import { relativeName } from "../../records/domain-name.ts";
import type { Purpose, RequiredRecord } from "../../records/required-record.ts";
import type { FindingCode } from "../catalogue.ts";
import { registrableDomain } from "../registrable.ts";
import { anyPlaces } from "./any.ts";
import { dkimPlaces } from "./dkim.ts";
import { dmarcPlaces } from "./dmarc.ts";
import { mxPlaces } from "./mx.ts";
import type { Misplaced, Place } from "./place.ts";
import { mtaStsPlaces, tlsRptPlaces } from "./policy-texts.ts";
import { srvPlaces } from "./srv.ts";
import { tlsaPlaces } from "./tlsa.ts";

/**
 * The names at which a required record may stand by mistake, the likeliest first; none for kinds whose
 * mistakes have no name of their own. SPF looks for its own.
 */
export function placesOf(record: RequiredRecord, domain: string): Place[] {
  const relative = relativeName(record.name, domain);
  if (relative === null) return [];
  const labels = relative === "" ? [] : relative.split(".");
  const at: Misplaced = {
    name: record.name,
    domain,
    labels,
    registered: registrableDomain(domain),
  };
  const places = placesFor(record, at);
  return places.filter(({ name }) => name !== record.name);
}

/** What it is called that a record is not at its name, where no place has a code of its own. */
const MISSING: Partial<Record<Purpose, FindingCode>> = {
  ownership: "ownership-missing",
  bimi: "bimi-missing",
  dkim: "dkim-missing",
  mta_sts: "mtasts-missing",
  autodiscover: "autodiscover-cname-missing",
  autoconfig: "autoconfig-missing",
};

function placesFor({ purpose, rdata }: RequiredRecord, at: Misplaced): Place[] {
  if (rdata.type === "MX") return mxPlaces(at);
  if (rdata.type === "SRV") return srvPlaces(at);
  if (rdata.type === "TLSA") return tlsaPlaces(at);
  if (purpose === "dkim" && at.labels.at(-1) === "_domainkey") return dkimPlaces(at);
  if (purpose === "dmarc") return dmarcPlaces(at);
  if (purpose === "mta_sts" && at.labels[0] === "_mta-sts") return mtaStsPlaces(at);
  if (purpose === "tls_rpt") return tlsRptPlaces(at);
  // SPF looks for its own (RFC 7208 §4.4); CAA counts at every name at or above (RFC 8659 §3).
  if (purpose === "spf" || rdata.type === "CAA" || rdata.type === "other") return [];
  return anyPlaces(
    at,
    MISSING[purpose] ?? (rdata.type === "CNAME" ? "cname-missing" : "record-missing"),
  );
}
