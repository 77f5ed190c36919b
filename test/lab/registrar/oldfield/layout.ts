import { html, type Markup } from "../escape.ts";
import type { Session } from "../sessions.ts";

export interface Page {
  title: string;
  body: Markup;
  /** Null before the customer has signed in. */
  session: Session | null;
  user?: string;
}

/** The frame around each page of the Customer Centre. */
export function layout({ title, body, session, user }: Page): string {
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} | Oldfield Internet Customer Centre</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/oldfield.css">
</head>
<body>
<div class="masthead"><a href="/domains">Oldfield <b>Internet</b></a><span>Customer Centre</span></div>
${session && menu(session, user ?? "")}
<div class="content">${body}</div>
<div class="colophon">Oldfield Internet Ltd, Mill Lane, Oldfield. Support on weekdays from 8 to 18 h.</div>
</body>
</html>`.markup
  }\n`;
}

function menu(session: Session, user: string): Markup {
  return html`<div class="menu">
<a href="/domains">Your domains</a>
<form method="post" action="/logout"><input type="hidden" name="token" value="${session.csrf}">Logged in as ${user} <button type="submit">Log out</button></form>
</div>`;
}
