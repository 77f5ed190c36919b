import { html, type Markup } from "../escape.ts";
import type { Field, FormErrors, TypedRecord } from "./record-form.ts";
import { recordTypes, ttlChoices, ttlWords } from "./record-types.ts";

export interface RecordFormPanel {
  domain: string;
  csrf: string;
  open: boolean;
  typed: TypedRecord;
  errors: FormErrors;
  editing: string | null;
}

/** The form for a new record and for a change; which fields are shown depends on the type. */
export function recordFormPanel(panel: RecordFormPanel): Markup {
  const { domain, csrf, open, typed, errors, editing } = panel;
  const current = recordTypes.find(({ type }) => type === typed.type) ?? recordTypes[0];
  const shows = (field: string) => current.fields.some((shown) => shown === field);
  const isText = current.type === "TXT";
  const hasErrors = Object.keys(errors).length > 0;
  return html`<section class="card record-panel" id="record-panel" aria-labelledby="record-panel-title"${hidden(!open)}>
<h2 id="record-panel-title">${editing ? "Edit record" : "New record"}</h2>
<form id="record-form" method="post" action="/domains/${domain}/dns" novalidate>
<input type="hidden" name="csrf" value="${csrf}">
<input type="hidden" name="id" id="record-id" value="${editing ?? ""}">
${hasErrors && html`<p class="alert" id="record-alert" role="alert">The record was not saved. Please check what is marked.</p>`}
<div class="grid">
<div class="field field-type"><label for="record-type">Type</label>
<select id="record-type" name="type">${recordTypes.map(({ type, valueLabel, hint, fields }) => html`<option value="${type}" data-label="${valueLabel}" data-hint="${hint}" data-fields="${fields.join(" ")}"${selected(type === current.type)}>${type}</option>`)}</select>${sentence("type", errors)}</div>
<div class="field field-host"><label for="record-host">Host</label>
<div class="joined"><input id="record-host" name="host" type="text" value="${typed.host}" placeholder="@" autocomplete="off" spellcheck="false" autocapitalize="none"${wrong("host", errors)}><span class="suffix">.${domain}</span></div>${sentence("host", errors)}</div>
<div class="numbers" id="record-numbers"${hidden(current.fields.length === 0)}>
<div class="field" id="field-priority"${hidden(!shows("priority"))}><label for="record-priority">Priority</label>
<input id="record-priority" name="priority" type="text" inputmode="numeric" value="${typed.priority}" autocomplete="off"${disabled(!shows("priority"))}${wrong("priority", errors)}>${sentence("priority", errors)}</div>
<div class="field" id="field-weight"${hidden(!shows("weight"))}><label for="record-weight">Weight</label>
<input id="record-weight" name="weight" type="text" inputmode="numeric" value="${typed.weight}" autocomplete="off"${disabled(!shows("weight"))}${wrong("weight", errors)}>${sentence("weight", errors)}</div>
<div class="field" id="field-port"${hidden(!shows("port"))}><label for="record-port">Port</label>
<input id="record-port" name="port" type="text" inputmode="numeric" value="${typed.port}" autocomplete="off"${disabled(!shows("port"))}${wrong("port", errors)}>${sentence("port", errors)}</div>
</div>
<div class="field field-value"><label id="record-value-label" for="${isText ? "record-text" : "record-value"}">${current.valueLabel}</label>
<input id="record-value" name="value" type="text" value="${isText ? "" : typed.value}" autocomplete="off" spellcheck="false" autocapitalize="none"${hidden(isText)}${disabled(isText)}${wrong("value", errors)}>
<textarea id="record-text" name="value" rows="4" autocomplete="off" spellcheck="false" autocapitalize="none"${hidden(!isText)}${disabled(!isText)}${wrong("value", errors)}>
${isText ? typed.value : ""}</textarea>
<p class="hint" id="record-value-hint">${current.hint}</p>${sentence("value", errors)}</div>
<div class="field field-ttl"><label for="record-ttl">TTL</label>
<select id="record-ttl" name="ttl">${ttlOptions(typed.ttl)}</select>${sentence("ttl", errors)}</div>
</div>
<div class="buttons"><button class="primary" type="submit">Save</button><button id="record-cancel" type="button">Cancel</button></div>
</form>
</section>`;
}

/** The choices, and the record's own TTL where it is none of them. */
function ttlOptions(typed: string): Markup[] {
  const own = Number(typed);
  const seconds = ttlChoices.map((choice) => choice.seconds);
  const all = seconds.includes(own) || !Number.isInteger(own) ? seconds : [own, ...seconds];
  return all.map(
    (choice) =>
      html`<option value="${choice}"${selected(choice === own)}>${ttlWords(choice)}</option>`,
  );
}

function sentence(field: Field, errors: FormErrors): Markup | null {
  const error = errors[field];
  return error === undefined ? null : html`<p class="error" id="error-${field}">${error}</p>`;
}

function wrong(field: Field, errors: FormErrors): Markup | null {
  return errors[field] === undefined
    ? null
    : html` aria-invalid="true" aria-describedby="error-${field}"`;
}

function hidden(is: boolean): Markup | null {
  return is ? html` hidden` : null;
}

function disabled(is: boolean): Markup | null {
  return is ? html` disabled` : null;
}

function selected(is: boolean): Markup | null {
  return is ? html` selected` : null;
}
