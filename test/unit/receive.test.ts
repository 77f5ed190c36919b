import { describe, expect, test, vi } from "vitest";
import { contentMessages } from "../../lib/messages/content.ts";
import { hearWorker, originOf, receive } from "../../lib/receive.ts";

const extension = { id: "abc", pages: "chrome-extension://abc/" };

test.each([
  ["view", { id: "abc", url: "chrome-extension://abc/popup.html" }],
  ["view", { id: "abc", url: "chrome-extension://abc/options.html", tab: {} }],
  ["content", { id: "abc", url: "https://panel.example/dns", tab: {} }],
  ["stranger", { id: "other", url: "chrome-extension://abc/popup.html" }],
  ["stranger", { id: "abc", url: "https://panel.example/chrome-extension://abc/" }],
  ["stranger", { url: "chrome-extension://abc/" }],
] as const)("a sender is a %s by what the browser says of it", (expected, sender) => {
  expect(originOf(sender, extension)).toBe(expected);
});

describe("a message", () => {
  const handlers = {
    pointed: vi.fn(async () => ({ kind: "done" }) as const),
    "save-noticed": vi.fn(async () => ({ kind: "done" }) as const),
  };

  test("reaches its handler, parsed", async () => {
    const message = {
      mila: "save-noticed",
      body: { domain: "a.example", recordId: "mx", more: 1 },
    };
    await expect(receive(contentMessages, handlers, message, null)).resolves.toEqual({
      kind: "done",
    });
    expect(handlers["save-noticed"]).toHaveBeenCalledWith(
      { domain: "a.example", recordId: "mx" },
      null,
    );
  });

  test.each([
    ["of another protocol", { mila: "fill", body: {} }],
    ["that names a property of every object", { mila: "toString", body: {} }],
    ["that is none", "hello"],
    ["without a name", { body: {} }],
  ])("%s is not taken", (_title, message) => {
    expect(receive(contentMessages, handlers, message, null)).toBeUndefined();
  });

  test("with a body off the protocol is refused", async () => {
    await expect(
      receive(contentMessages, handlers, { mila: "save-noticed", body: { domain: 5 } }, null),
    ).rejects.toThrow();
  });
});

test("a script in a page hears our own worker alone", async () => {
  const heard: unknown[] = [];
  const listen = hearWorker("ours", contentMessages, {
    "save-noticed": async (body) => {
      heard.push(body);
      return { kind: "done" };
    },
  });
  const message = { mila: "save-noticed", body: { domain: "a.example", recordId: "mx-1" } };
  const ask = (sender: { id?: string; tab?: unknown }) =>
    new Promise((answer) => {
      if (listen(message, sender, answer) === undefined) answer("not heard");
    });
  expect(await ask({ id: "another" })).toBe("not heard");
  expect(await ask({ id: "ours", tab: {} })).toBe("not heard");
  expect(heard).toEqual([]);
  expect(await ask({ id: "ours" })).toEqual({ kind: "done" });
  expect(heard).toEqual([message.body]);
});
