import { beforeEach, expect, test, vi } from "vitest";
import { send } from "../../lib/send.ts";

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock("wxt/browser", () => ({ browser: { runtime: { sendMessage } } }));

const CUT_SHORT = new Error("The message port closed before a response was received.");

beforeEach(() => {
  sendMessage.mockReset();
});

test("a command whose worker was ended under it is sent once more", async () => {
  sendMessage.mockRejectedValueOnce(CUT_SHORT).mockResolvedValueOnce({ kind: "done" });
  await expect(send("check-now", { domain: "a.example" })).resolves.toEqual({ kind: "done" });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test("a worker that cannot be woken is told, not tried for ever", async () => {
  sendMessage.mockRejectedValue(CUT_SHORT);
  await expect(send("check-now", { domain: "a.example" })).rejects.toBe(CUT_SHORT);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test("a fill that was cut short is left to the owner", async () => {
  sendMessage.mockRejectedValue(CUT_SHORT);
  const order = { domain: "a.example", recordId: "mx-1", tabId: 1, zoneConfirmed: false };
  await expect(send("fill", order)).rejects.toBe(CUT_SHORT);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test("an answer off the protocol is refused", async () => {
  sendMessage.mockResolvedValue(undefined);
  await expect(send("check-now", { domain: "a.example" })).rejects.toThrow();
});
