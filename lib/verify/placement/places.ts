import { relativeName } from "../../records/domain-name.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { registrableDomain } from "../registrable.ts";
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

function placesFor({ purpose, rdata }: RequiredRecord, at: Misplaced): Place[] {
  if (rdata.type === "MX") return mxPlaces(at);
  if (rdata.type === "SRV") return srvPlaces(at);
  if (rdata.type === "TLSA") return tlsaPlaces(at);
  if (purpose === "dkim" && at.labels.at(-1) === "_domainkey") return dkimPlaces(at);
  if (purpose === "dmarc") return dmarcPlaces(at);
  if (purpose === "mta_sts" && at.labels[0] === "_mta-sts") return mtaStsPlaces(at);
  return purpose === "tls_rpt" ? tlsRptPlaces(at) : [];
}
