import { connect as connectSocket, type Socket } from "node:net";
import * as z from "zod/mini";
import { takeFrames } from "./frames.ts";

/** Firefox ends a command of its own after less; this is for a Firefox that answers nothing. */
const ANSWER_WITHIN_MS = 60_000;

const greetingSchema = z.object({ marionetteProtocol: z.literal(3) });
const failureSchema = z.object({ error: z.string(), message: z.string() });
const answerSchema = z.tuple([
  z.literal(1),
  z.number(),
  z.nullable(failureSchema),
  z.nullable(z.looseObject({ value: z.optional(z.unknown()) })),
]);

/** Firefox refused a command; `code` is WebDriver's word for why (W3C WebDriver §6.6). */
export class MarionetteError extends Error {
  override readonly name = "MarionetteError";
  readonly code: string;

  constructor(command: string, code: string, message: string) {
    super(`${command}: ${code}: ${message}`);
    this.code = code;
  }
}

/** Where a script runs: in the page of the chosen tab, or in the browser's own window. */
export type Context = "content" | "chrome";

interface Waiting {
  command: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * The protocol by which Firefox lets itself be driven (Marionette, version 3): frames
 * `LENGTH:JSON` over TCP, `[0, id, command, parameters]` there and `[1, id, error, result]` back.
 */
export class Marionette {
  private readonly socket: Socket;
  private readonly waiting = new Map<number, Waiting>();
  private received = Buffer.alloc(0);
  private lastId = 0;
  private ended: Error | null = null;
  private context: Context = "content";

  private constructor(socket: Socket) {
    this.socket = socket;
  }

  /**
   * Connects and waits for the greeting.
   * @throws where nothing listens on the port or it speaks another protocol.
   */
  static async connect(port: number): Promise<Marionette> {
    const socket = connectSocket(port, "127.0.0.1");
    const client = new Marionette(socket);
    await new Promise<void>((resolve, reject) => {
      let greeted = false;
      socket.on("data", (octets) => {
        const { frames, rest } = takeFrames(Buffer.concat([client.received, octets]));
        client.received = rest;
        for (const frame of frames) {
          const message: unknown = JSON.parse(frame);
          if (greeted) client.answered(message);
          else if (greetingSchema.safeParse(message).success) {
            greeted = true;
            resolve();
          } else reject(new Error(`the port greets with ${frame}`));
        }
      });
      socket.on("error", (error) => {
        reject(error);
        client.end(error);
      });
      socket.on("close", () => {
        const closed = new Error("Firefox closed the connection");
        reject(closed);
        client.end(closed);
      });
    });
    return client;
  }

  private answered(message: unknown): void {
    const [, id, error, result] = z.parse(answerSchema, message);
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new MarionetteError(waiting.command, error.error, error.message));
    else waiting?.resolve(result !== null && "value" in result ? result.value : result);
  }

  private end(error: Error): void {
    this.ended ??= error;
    for (const { reject } of this.waiting.values()) reject(this.ended);
    this.waiting.clear();
  }

  /**
   * Sends one command.
   * @returns what it answers, the `value` where the answer has one.
   * @throws MarionetteError where Firefox refuses it.
   */
  private send(command: string, parameters: object): Promise<unknown> {
    if (this.ended) return Promise.reject(this.ended);
    const id = ++this.lastId;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new Error(`${command}: no answer within ${ANSWER_WITHIN_MS} ms`));
      }, ANSWER_WITHIN_MS);
      this.waiting.set(id, {
        command,
        resolve: (value) => {
          clearTimeout(timer);
          resolve(value);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /**
   * Runs the body of an async function and waits for what it returns.
   * @returns plain data; whoever calls parses it.
   */
  async run(context: Context, script: string, args: readonly unknown[] = []): Promise<unknown> {
    await this.choose(context);
    return this.send("WebDriver:ExecuteScript", {
      script: `return (async function () {${script}}).apply(null, arguments);`,
      args,
      newSandbox: true,
      sandbox: context === "chrome" ? "system" : "default",
    });
  }

  /** Sends a command of WebDriver's, which speaks to the pages in tabs. */
  async command(command: string, parameters: object = {}): Promise<unknown> {
    await this.choose("content");
    return this.send(command, parameters);
  }

  private async choose(context: Context): Promise<void> {
    if (context === this.context) return;
    await this.send("Marionette:SetContext", { value: context });
    this.context = context;
  }

  close(): void {
    this.socket.destroy();
  }
}
