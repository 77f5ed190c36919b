import type { Zone } from "../../dns/zone.ts";
import { html } from "../escape.ts";
import type { Session } from "../sessions.ts";
import { layout } from "./layout.ts";

export interface DomainsPage {
  zones: readonly Zone[];
  session: Session;
  user: string;
  /** What has just been done, in a sentence. */
  notice: string | null;
}

export function domainsPage({ zones, session, user, notice }: DomainsPage): string {
  return layout({
    title: "Domains",
    session,
    user,
    body: html`<div class="page-head"><h1>Domains</h1><p class="lead">${zones.length} domains in your account</p></div>
${notice && html`<p class="notice" role="status">${notice}</p>`}
<ul class="card domains">${zones.map(
      (zone) =>
        html`<li><a class="domain" href="/domains/${zone.name}/dns"><span class="domain-name">${zone.name}</span><span class="domain-facts">${zone.records.length} records</span></a></li>`,
    )}</ul>`,
  });
}
