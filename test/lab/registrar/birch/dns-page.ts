import type { Zone } from "../../dns/zone.ts";
import { recordKey, type ZoneRecord } from "../../dns/zone-record.ts";
import { html, type Markup } from "../escape.ts";
import type { Session } from "../sessions.ts";
import { shownValue } from "../shown-value.ts";
import { layout } from "./layout.ts";
import { emptyRecord, type FormErrors, type TypedRecord, typedFrom } from "./record-form.ts";
import { recordFormPanel } from "./record-form-panel.ts";
import { shownHost, ttlWords } from "./record-types.ts";

/** A form that could not be saved, to be shown again as it was typed. */
interface FailedForm {
  typed: TypedRecord;
  errors: FormErrors;
  /** The record that was being edited, or null for a new one. */
  editing: string | null;
}

export interface DnsPage {
  zone: Zone;
  session: Session;
  user: string;
  failed: FailedForm | null;
  /** What has just been done, in a sentence. */
  notice: string | null;
}

/** The DNS editor of one domain. */
export function dnsPage({ zone, session, user, failed, notice }: DnsPage): string {
  const records = zone.records.toSorted(inTableOrder(zone.name));
  return layout({
    title: `DNS of ${zone.name}`,
    session,
    user,
    body: html`<nav class="crumbs" aria-label="Breadcrumb"><a href="/domains">Domains</a> <span aria-hidden="true">/</span> <span>DNS</span></nav>
<div class="page-head"><h1>${zone.name}</h1><p class="lead">DNS records. Changes are published at once.</p></div>
${notice && html`<p class="notice" role="status">${notice}</p>`}
<div class="toolbar">
<div class="search"><label class="visually-hidden" for="record-search">Search records</label><input id="record-search" type="search" placeholder="Search records" autocomplete="off"></div>
<button id="add-record" class="primary" type="button">Add record</button>
</div>
${recordFormPanel({
  domain: zone.name,
  csrf: session.csrf,
  open: failed !== null,
  typed: failed?.typed ?? emptyRecord,
  errors: failed?.errors ?? {},
  editing: failed?.editing ?? null,
})}
<div class="card table-card">
<table class="records" id="dns-records">
<thead><tr><th scope="col">Type</th><th scope="col">Host</th><th scope="col">Value</th><th scope="col">Priority</th><th scope="col">TTL</th><th scope="col"><span class="visually-hidden">Actions</span></th></tr></thead>
<tbody>${records.map((record) => row(record, zone.name))}</tbody>
</table>
<p class="no-match" id="no-match" hidden>No record matches.</p>
</div>
<p class="servers">Name servers: ${zone.nameServers.join(", ")}</p>
${deleteDialog(zone.name, session.csrf)}`,
  });
}

function row(record: ZoneRecord, domain: string): Markup {
  const priority =
    record.type === "MX" ? record.preference : record.type === "SRV" ? record.priority : "";
  const name = `${record.type} ${shownHost(record.name, domain)}`;
  return html`<tr data-id="${recordKey(record)}" data-record="${JSON.stringify(typedFrom(record, domain))}">
<td data-head="Type"><span class="type">${record.type}</span></td>
<td data-head="Host" class="host">${shownHost(record.name, domain)}</td>
<td data-head="Value" class="value">${shownInTable(record)}</td>
<td data-head="Priority">${priority}</td>
<td data-head="TTL">${ttlWords(record.ttl)}</td>
<td class="actions"><button class="quiet edit" type="button" aria-label="Edit ${name}">Edit</button><button class="quiet delete" type="button" aria-label="Delete ${name}">Delete</button></td>
</tr>`;
}

/** An SRV's weight and port have no column of their own. */
function shownInTable(record: ZoneRecord): string {
  return record.type === "SRV"
    ? `${record.weight} ${record.port} ${record.target}`
    : shownValue(record);
}

function deleteDialog(domain: string, csrf: string): Markup {
  return html`<dialog id="delete-dialog" class="card" aria-labelledby="delete-title">
<form method="post" action="/domains/${domain}/dns/delete">
<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="id" id="delete-id" value="">
<h2 id="delete-title">Delete this record?</h2>
<p class="what" id="delete-what"></p>
<div class="buttons"><button class="danger" type="submit">Delete record</button><button id="delete-cancel" type="button">Keep it</button></div>
</form>
</dialog>`;
}

/** The domain itself first, then by host; within a host by type. */
function inTableOrder(domain: string): (a: ZoneRecord, b: ZoneRecord) => number {
  const rank = (record: ZoneRecord) =>
    `${record.name === domain ? 0 : 1} ${record.name} ${record.type} ${
      record.type === "MX" ? String(record.preference).padStart(5, "0") : ""
    } ${shownValue(record)}`;
  return (a, b) => (rank(a) < rank(b) ? -1 : 1);
}
