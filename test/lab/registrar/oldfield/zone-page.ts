import type { Zone } from "../../dns/zone.ts";
import { html, type Markup } from "../escape.ts";
import { recordTypeNames } from "../record-types.ts";
import type { Session } from "../sessions.ts";
import { layout } from "./layout.ts";
import { DEFAULT_TTL, emptyRow, rowFrom, type TypedRow } from "./zone-rows.ts";

export interface ZonePage {
  zone: Zone;
  session: Session;
  user: string;
  /** A table that could not be saved, as it was typed. */
  failed: { rows: readonly TypedRow[]; errors: ReadonlyMap<number, string> } | null;
  /** What has just been done, in a sentence. */
  notice: string | null;
  /** Why nothing was saved, in a sentence. */
  problem: string | null;
}

/** The zone as one table: every record a row of fields, an empty row at the end, one Save for all. */
export function zonePage({ zone, session, user, failed, notice, problem }: ZonePage): string {
  const rows = failed?.rows ?? [...standingRows(zone), emptyRow];
  return layout({
    title: `Zone ${zone.name}`,
    session,
    user,
    body: html`<h1>Zone of ${zone.name}</h1>
${notice && html`<p class="done" role="status">${notice}</p>`}
${problem && html`<p class="problem" role="alert">${problem}</p>`}
<form method="post" action="/zone?domain=${zone.name}" autocomplete="off">
<input type="hidden" name="token" value="${session.csrf}">
<input type="hidden" name="serial" value="${zone.serial}">
<input type="hidden" name="rows" value="${rows.length}">
<table class="zone">
<thead><tr><th scope="col">Host</th><th scope="col">Type</th><th scope="col">TTL</th><th scope="col">Data</th><th scope="col">Delete</th></tr></thead>
<tbody>${rows.map((row, place) => tableRow(row, place, zone.name, failed?.errors.get(place)))}</tbody>
</table>
<p class="buttons"><button class="save" type="submit">Save zone</button> <button type="reset">Undo changes</button></p>
</form>
<h2>How to fill in the table</h2>
<ul class="help">
<li>Leave <b>Host</b> blank for the domain itself.</li>
<li><b>TTL</b> is in seconds; a blank one means ${DEFAULT_TTL}.</li>
<li>A host name in <b>Data</b> ends with a dot. Without one, .${zone.name} is put behind it.</li>
<li>MX: preference and mail server, like <code>10 mail.example.com.</code></li>
<li>SRV: priority, weight, port and target, like <code>0 5 5060 sip.example.com.</code></li>
<li>TXT: in quotation marks, like <code>"v=spf1 -all"</code></li>
</ul>
<p class="servers">Name servers: ${zone.nameServers.join(", ")}. Serial: ${zone.serial}.</p>`,
  });
}

function standingRows(zone: Zone): TypedRow[] {
  const rank = ({ host, type, data }: TypedRow) => `${host} ${type} ${data}`;
  return zone.records
    .map((record) => rowFrom(record, zone.name))
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function tableRow(row: TypedRow, place: number, domain: string, error?: string): Markup {
  const { id, host, type, ttl, data, remove } = row;
  return html`<tr${error !== undefined && html` class="wrong"`}>
<td class="host"><input type="hidden" name="id_${place}" value="${id}"><input type="text" name="host_${place}" value="${host}" size="18" maxlength="190"><span>.${domain}</span></td>
<td><select name="type_${place}">${recordTypeNames.map((name) => html`<option${name === type && html` selected`}>${name}</option>`)}</select></td>
<td><input type="text" name="ttl_${place}" value="${ttl}" size="6" maxlength="6"></td>
<td class="data"><input type="text" name="data_${place}" value="${data}" size="60">${error !== undefined && html`<p class="sentence">${error}</p>`}</td>
<td class="delete">${id !== "" && html`<input type="checkbox" name="delete_${place}" value="1"${remove && html` checked`}>`}</td>
</tr>`;
}
