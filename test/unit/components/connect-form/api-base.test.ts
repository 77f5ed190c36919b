import { expect, test } from "vitest";
import { readApiBase } from "../../../../components/connect-form/api-base.ts";

test.each([
  ["https://api.mila.cx", { kind: "base", base: "https://api.mila.cx" }],
  ["  https://API.mila.cx/ ", { kind: "base", base: "https://api.mila.cx" }],
  ["https://mila.example:8443", { kind: "base", base: "https://mila.example:8443" }],
  ["http://127.0.0.1:8080", { kind: "base", base: "http://127.0.0.1:8080" }],
  ["http://mila.example", { kind: "not-https" }],
  ["http://127.0.0.1.evil.example", { kind: "not-https" }],
  ["http://localhost", { kind: "not-https" }],
  ["ftp://mila.example", { kind: "not-a-url" }],
  ["javascript:alert(1)", { kind: "not-a-url" }],
  ["mila.example", { kind: "not-a-url" }],
  ["", { kind: "not-a-url" }],
  ["https://mila.example/v1", { kind: "more-than-an-origin", base: "https://mila.example" }],
  ["https://me:secret@mila.example", { kind: "more-than-an-origin", base: "https://mila.example" }],
  ["https://mila.example/?a=b", { kind: "more-than-an-origin", base: "https://mila.example" }],
])("“%s” is read as $kind", (text, read) => {
  expect(readApiBase(text)).toEqual(read);
});
