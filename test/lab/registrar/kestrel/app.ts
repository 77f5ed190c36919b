import { answer, type Handler, type LabRequest } from "../../http/exchange.ts";
import { page, type RegistrarParts, site } from "../site.ts";
import { api } from "./api.ts";
import { appBundle } from "./bundle.ts";

/** The one page of the app; which view it shows is the app's own matter. */
const shell = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Kestrel</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/app.css">
<script type="module" src="/static/app.js"></script>
</head>
<body><div id="root"></div></body>
</html>
`;

/** The single-page app of the registrar Kestrel, and its API. */
export function kestrel(parts: RegistrarParts): Handler {
  return site(parts, async (request) => {
    if (request.path.startsWith("/static/")) return staticFile(request);
    return request.path.startsWith("/api/") ? api(parts, request) : page(200, shell);
  });
}

async function staticFile({ path }: LabRequest) {
  const { script, style } = await appBundle();
  const fresh = { "cache-control": "no-cache" };
  if (path === "/static/app.js") {
    return answer(200, { "content-type": "text/javascript; charset=utf-8", ...fresh }, script);
  }
  if (path === "/static/app.css") {
    return answer(200, { "content-type": "text/css; charset=utf-8", ...fresh }, style);
  }
  return answer(404);
}
