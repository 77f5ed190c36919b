import { createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { takeFrames } from "../../firefox/frames.ts";
import { Marionette, MarionetteError } from "../../firefox/marionette.ts";

const GREETING = { applicationType: "gecko", marionetteProtocol: 3 };
const frame = (message: unknown) => {
  const text = JSON.stringify(message);
  return `${Buffer.byteLength(text)}:${text}`;
};

type Command = [type: number, id: number, name: string, parameters: object];

let server: Server | null = null;
afterEach(() => server?.close());

/** A Firefox that greets, and then answers each command as it is told. */
async function firefox(
  answer: (command: Command, socket: Socket) => void,
  greeting: unknown = GREETING,
): Promise<number> {
  const listening = createServer((socket) => {
    socket.write(frame(greeting));
    let waiting: Buffer = Buffer.alloc(0);
    socket.on("data", (octets) => {
      const { frames, rest } = takeFrames(Buffer.concat([waiting, octets]));
      waiting = rest;
      for (const text of frames) answer(JSON.parse(text), socket);
    });
    socket.on("error", () => socket.destroy());
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

test("a port that greets otherwise is no Firefox", async () => {
  const port = await firefox(() => {}, { marionetteProtocol: 2 });
  await expect(Marionette.connect(port)).rejects.toThrow("the port greets with");
});

test("a port on which nothing listens is said so", async () => {
  const port = await firefox(() => {});
  await new Promise((resolve) => server?.close(resolve));
  await expect(Marionette.connect(port)).rejects.toThrow("ECONNREFUSED");
});

test("answers find their commands by their number, in whatever order they come", async () => {
  const late: string[] = [];
  const port = await firefox(([, id, name], socket) => {
    late.unshift(frame([1, id, null, { value: name }]));
    if (late.length === 2) socket.write(late.join(""));
  });
  const marionette = await Marionette.connect(port);
  const both = [marionette.command("WebDriver:A"), marionette.command("WebDriver:B")];
  expect(await Promise.all(both)).toEqual(["WebDriver:A", "WebDriver:B"]);
  marionette.close();
});

test("what Firefox refuses is an error with its word for why", async () => {
  const port = await firefox(([, id], socket) =>
    socket.write(frame([1, id, { error: "no such window", message: "closed" }, null])),
  );
  const marionette = await Marionette.connect(port);
  const refused = marionette.command("WebDriver:GetTitle");
  await expect(refused).rejects.toThrow(MarionetteError);
  await expect(refused).rejects.toMatchObject({ code: "no such window" });
  marionette.close();
});

test("a script of the browser's own is preceded by the change to it, once", async () => {
  const asked: string[] = [];
  const port = await firefox(([, id, name], socket) => {
    asked.push(name);
    socket.write(frame([1, id, null, { value: null }]));
  });
  const marionette = await Marionette.connect(port);
  await marionette.run("chrome", "return 1");
  await marionette.run("chrome", "return 2");
  await marionette.command("WebDriver:GetTitle");
  expect(asked).toEqual([
    "Marionette:SetContext",
    "WebDriver:ExecuteScript",
    "WebDriver:ExecuteScript",
    "Marionette:SetContext",
    "WebDriver:GetTitle",
  ]);
  marionette.close();
});

test("what waits for an answer learns that Firefox has gone", async () => {
  const port = await firefox((_command, socket) => socket.destroy());
  const marionette = await Marionette.connect(port);
  await expect(marionette.command("WebDriver:GetTitle")).rejects.toThrow(
    "Firefox closed the connection",
  );
  await expect(marionette.command("WebDriver:GetTitle")).rejects.toThrow(
    "Firefox closed the connection",
  );
});
