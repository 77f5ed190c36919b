import { html, type Markup } from "../escape.ts";
import type { Session } from "../sessions.ts";

const leaf = html`<svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true"><rect x="1" y="1" width="30" height="30" rx="9" fill="#2f5d50"/><path d="M16 7c6 4 7.5 9 5.5 12.5C20 22 18 22.6 17 22.8V26h-2v-3.2c-1-.2-3-.8-4.5-3.3C8.5 16 10 11 16 7Z" fill="#f4efe4"/><path d="M16 12v11M16 16.5l3-2.5M16 19.5l-3-2.5" stroke="#2f5d50" stroke-width="1.2" stroke-linecap="round" fill="none"/></svg>`;

export interface Page {
  title: string;
  body: Markup;
  /** Null before the customer has signed in. */
  session: Session | null;
  user?: string;
}

/** The frame around each page: head, navigation, footer. */
export function layout({ title, body, session, user }: Page): string {
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Birch Host</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/birch.css">
<script src="/assets/editor.js" defer></script>
</head>
<body>
<header class="top">
<div class="wrap top-inner">
<a class="brand" href="/domains">${leaf}<span>Birch Host</span></a>
${session && navigation(session, user ?? "")}
</div>
</header>
<main class="wrap">${body}</main>
${footer(session)}
</body>
</html>`.markup
  }\n`;
}

function navigation(session: Session, user: string): Markup {
  return html`<nav class="nav" aria-label="Main"><a href="/domains" aria-current="page">Domains</a></nav>
<form class="account" method="post" action="/sign-out"><input type="hidden" name="csrf" value="${session.csrf}"><span class="account-user">${user}</span><button class="quiet" type="submit">Sign out</button></form>`;
}

function footer(session: Session | null): Markup {
  return html`<footer class="foot">
<div class="wrap foot-inner">
<p>Birch Host. Domains and web space since 2004.</p>
${
  session &&
  html`<form class="newsletter" method="post" action="/newsletter">
<input type="hidden" name="csrf" value="${session.csrf}">
<label for="newsletter-email">Our letter, four times a year</label>
<div class="joined"><input id="newsletter-email" name="email" type="email" placeholder="you@example.com" autocomplete="email"><button type="submit">Subscribe</button></div>
</form>`
}
</div>
</footer>`;
}
