import { mkdtempSync, rmSync } from "node:fs";
import { type ClientHttp2Session, connect, type OutgoingHttpHeaders } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type Lab, type LabOptions, startLab } from "../../lab/lab.ts";

/** What must end when the file's tests have run; the last that began ends first. */
const endings: (() => void | Promise<void>)[] = [];

afterAll(async () => {
  for (const end of endings.toReversed()) await end();
});

/** A folder for a lab's state that is gone when the file's tests have run. */
export function stateFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mila-lab-unit-"));
  endings.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A lab that is stopped when the file's tests have run. */
export async function labFor(options: Partial<LabOptions> = {}): Promise<Lab> {
  const lab = await startLab({ stateDir: stateFolder(), ...options });
  endings.push(() => lab.stop());
  return lab;
}

export interface Visit {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
  signal?: AbortSignal;
}

export interface Answered {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  text: string;
}

/** Sends one request to a host of the lab over HTTP/2, by a connection of its own. */
export function visit(
  lab: Lab,
  host: string,
  path: string,
  { method = "GET", headers = {}, body, signal }: Visit = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const session: ClientHttp2Session = connect(`https://127.0.0.1:${lab.port}`, {
      servername: host,
      rejectUnauthorized: false,
    });
    const fail = (error: Error) => {
      session.destroy();
      reject(error);
    };
    session.on("error", fail);
    session.on("close", () => reject(new Error("the connection was cut")));
    signal?.addEventListener("abort", () => fail(new Error("the visitor has gone")));
    const stream = session.request({
      ":method": method,
      ":path": path,
      ":authority": host,
      ...headers,
    });
    const received: Answered = { status: 0, headers: {}, body: Buffer.alloc(0), text: "" };
    const chunks: Buffer[] = [];
    stream.on("error", fail);
    stream.on("response", (response) => {
      received.status = response[":status"] ?? 0;
      for (const [name, value] of Object.entries(response)) {
        received.headers[name] = Array.isArray(value) ? value.join(", ") : String(value);
      }
    });
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      received.body = Buffer.concat(chunks);
      received.text = received.body.toString();
      // An answer has a status; a connection that was cut ends without one.
      if (received.status > 0) resolve(received);
      session.close();
    });
    stream.end(body);
  });
}

/** A customer's browser at one host of the lab: it follows nothing, and keeps no cookie by itself. */
export interface Customer {
  /** @param by the cookie to send; none where it is empty. */
  open: (path: string, by: string) => Promise<Answered>;
  send: (path: string, fields: Record<string, string>, by: string) => Promise<Answered>;
}

/** Opens pages and sends forms at a host of the lab, as a browser would. */
export function customerAt(lab: Lab, host: string): Customer {
  const cookie = (by: string) => (by ? { cookie: by } : {});
  return {
    open: (path, by) => visit(lab, host, path, { headers: cookie(by) }),
    send: (path, fields, by) =>
      visit(lab, host, path, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", ...cookie(by) },
        body: new URLSearchParams(fields).toString(),
      }),
  };
}
