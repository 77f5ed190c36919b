import { html } from "../escape.ts";
import { layout } from "./layout.ts";

export interface SignInPage {
  user: string;
  /** Where to go afterwards: a path of this site. */
  next: string;
  failed: boolean;
}

export function signInPage({ user, next, failed }: SignInPage): string {
  return layout({
    title: "Sign in",
    session: null,
    body: html`<section class="card sign-in">
<h1>Sign in</h1>
<p class="lead">Manage your domains and their DNS.</p>
${failed && html`<p class="alert" role="alert">E-mail address or password is wrong.</p>`}
<form method="post" action="/sign-in">
<input type="hidden" name="next" value="${next}">
<div class="field"><label for="email">E-mail address</label><input id="email" name="email" type="email" autocomplete="username" required value="${user}"></div>
<div class="field"><label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required></div>
<button class="primary" type="submit">Sign in</button>
</form>
</section>`,
  });
}
