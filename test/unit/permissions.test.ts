import { expect, test } from "vitest";
import { originPattern } from "../../lib/permissions.ts";

test("the permission for an origin names no port", () => {
  expect(originPattern("http://127.0.0.1:8080")).toBe("http://127.0.0.1/*");
  expect(originPattern("https://mila.example")).toBe("https://mila.example/*");
});
