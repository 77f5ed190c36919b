import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { build } from "vite";

const ROOT = join(import.meta.dirname, "../..");
const VIEWS = ["popup", "sidepanel", "options", "paste", "welcome"];
const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** Builds the views as they are shipped, but for the browser, which is the gallery's. */
async function bundle(folder: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: { alias: { "wxt/browser": join(import.meta.dirname, "browser.ts") } },
    build: {
      outDir: folder,
      rolldownOptions: { input: VIEWS.map((view) => join(ROOT, `entrypoints/${view}/index.html`)) },
    },
  });
}

export interface Gallery {
  /** Where the views are: `URL/popup/index.html`. */
  url: string;
  close(): void;
}

/** Builds the views into a folder of their own and serves them on a free port of the loopback. */
export async function openGallery(): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), "mila-gallery-"));
  await bundle(folder);
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://gallery").pathname);
    response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
    createReadStream(join(folder, path))
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return {
    url: `http://127.0.0.1:${address.port}/entrypoints`,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
