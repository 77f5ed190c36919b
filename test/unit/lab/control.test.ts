import { request } from "node:http";
import { beforeAll, describe, expect, test } from "vitest";
import { MILA_API_HOST } from "../../lab/hosts.ts";
import type { Lab } from "../../lab/lab.ts";
import { labFor, visit } from "./visitor.ts";

let lab: Lab;

beforeAll(async () => {
  lab = await labFor();
});

interface Answered {
  status: number;
  json: Record<string, unknown>;
}

function control(
  method: string,
  path: string,
  { body = "", ...headers }: Record<string, string> = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port: lab.controlPort, method, path, headers, agent: false },
      async (response) => {
        let text = "";
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, json: JSON.parse(text) });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

const asJson = { "content-type": "application/json" };

describe("the control server", () => {
  test("faults are set, listed and cleared", async () => {
    const body = JSON.stringify({ name: "resolver-down", target: "google" });
    const set = await control("POST", "/faults", { ...asJson, body });
    expect(set.json.faults).toEqual([{ name: "resolver-down", target: "google" }]);
    expect(lab.faults.list()).toEqual(set.json.faults);
    await control("POST", "/faults", { ...asJson, body: '{"name":"api-down"}' });
    expect((await control("GET", "/faults")).json.faults).toHaveLength(2);
    await control("DELETE", "/faults?name=api-down");
    expect(lab.faults.list()).toHaveLength(1);
    await control("DELETE", "/faults");
    expect(lab.faults.list()).toEqual([]);
  });

  test("the history is told", async () => {
    await visit(lab, MILA_API_HOST, "/v1/domains");
    const { json } = await control("GET", "/history");
    expect(json).toMatchObject({ questions: [], apiCalls: [{ status: 401 }], saves: [] });
  });

  test("a host name that was made to point here is refused", async () => {
    expect((await control("GET", "/history", { host: "evil.example" })).status).toBe(403);
    expect((await control("GET", "/faults", { host: `localhost:${lab.controlPort}` })).status).toBe(
      200,
    );
  });

  test("a page of another origin can turn no switch", async () => {
    const body = '{"name":"api-down"}';
    const foreign = { ...asJson, origin: "https://evil.example", body };
    expect((await control("POST", "/faults", foreign)).status).toBe(403);
    expect((await control("POST", "/faults", { "content-type": "text/plain", body })).status).toBe(
      415,
    );
    expect(lab.faults.list()).toEqual([]);
  });

  test("a fault that is none is refused", async () => {
    for (const body of ['{"name":"api-dwon"}', '{"nome":1}', "{", ""]) {
      expect((await control("POST", "/faults", { ...asJson, body })).status).toBe(400);
    }
    expect((await control("DELETE", "/faults?name=none")).status).toBe(400);
  });
});
