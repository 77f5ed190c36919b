import { html, type LabReply } from "./exchange.ts";

/** The page that a hotel's or a train's network puts in the place of any site. */
export function portalPage(): LabReply {
  return html(
    200,
    `<!doctype html><html lang="en"><head><title>Welcome to Harbour Guest Wi-Fi</title></head>
<body><h1>Welcome aboard</h1><p>Accept the terms to go online.</p>
<form method="post" action="/accept"><button>Accept and connect</button></form></body></html>`,
  );
}
