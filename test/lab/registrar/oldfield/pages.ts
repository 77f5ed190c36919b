import type { Zone } from "../../dns/zone.ts";
import { html } from "../escape.ts";
import type { Session } from "../sessions.ts";
import { layout } from "./layout.ts";

export interface LoginPage {
  user: string;
  /** Where to go afterwards: a path of this site. */
  next: string;
  failed: boolean;
}

export function loginPage({ user, next, failed }: LoginPage): string {
  return layout({
    title: "Log in",
    session: null,
    body: html`<h1>Log in</h1>
${failed && html`<p class="problem" role="alert">The user name or the password is wrong.</p>`}
<form method="post" action="/login" class="login">
<input type="hidden" name="next" value="${next}">
<p><label for="user">User name</label><input id="user" name="user" autocomplete="username" required value="${user}"></p>
<p><label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required></p>
<p><button type="submit">Log in</button></p>
</form>`,
  });
}

export interface DomainsPage {
  zones: readonly Zone[];
  session: Session;
  user: string;
}

export function domainsPage({ zones, session, user }: DomainsPage): string {
  return layout({
    title: "Your domains",
    session,
    user,
    body: html`<h1>Your domains</h1>
<table class="list">
<thead><tr><th scope="col">Domain</th><th scope="col">Records</th><th scope="col">DNS</th></tr></thead>
<tbody>${zones.map(
      ({ name, records }) =>
        html`<tr><td>${name}</td><td>${records.length}</td><td><a href="/zone?domain=${name}">Edit zone</a></td></tr>`,
    )}</tbody>
</table>`,
  });
}
