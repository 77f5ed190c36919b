import { request } from "node:https";
import { TLSSocket } from "node:tls";
import { beforeAll, describe, expect, test } from "vitest";
import { labHosts, MILA_API_HOST, registrarHosts } from "../../lab/hosts.ts";
import type { Lab } from "../../lab/lab.ts";
import { labFor, visit } from "./visitor.ts";

let lab: Lab;

beforeAll(async () => {
  lab = await labFor();
});

/** Visits by HTTP/1.1. @returns the status and the names that the certificate is for. */
function visitPlainly(host: string): Promise<{ status: number; names: string | undefined }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port: lab.port,
        servername: host,
        headers: { host },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        const { socket } = response;
        if (!(socket instanceof TLSSocket)) throw new Error("not by TLS");
        resolve({
          status: response.statusCode ?? 0,
          names: socket.getPeerCertificate().subjectaltname,
        });
        response.resume();
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

describe("the one TLS server", () => {
  test("a host that is none of the lab's is misdirected", async () => {
    expect((await visit(lab, "bank.test", "/")).status).toBe(421);
  });

  test("HTTP/1.1 is spoken as well", async () => {
    expect((await visitPlainly(MILA_API_HOST)).status).toBe(401);
  });

  test("each host has a certificate for itself alone, so that no connection is shared", async () => {
    for (const host of labHosts) {
      expect((await visitPlainly(host)).names).toBe(`DNS:${host}`);
    }
  });

  test("a body that is longer than anything the lab takes is refused", async () => {
    const long = { method: "POST", body: "x".repeat(200_000) };
    expect((await visit(lab, registrarHosts.birch, "/sign-in", long)).status).toBe(413);
  });

  test("a browser is led to the lab's hosts and to no others", () => {
    const [rules, trust] = lab.browserArguments;
    for (const host of labHosts) expect(rules).toContain(`MAP ${host} 127.0.0.1:${lab.port}`);
    expect(rules?.endsWith("MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")).toBe(true);
    expect(trust).toMatch(/^--ignore-certificate-errors-spki-list=[A-Za-z0-9+/]{43}=$/);
  });
});
