import type { CDPSession } from "@playwright/test";
import { View } from "./view.ts";

/**
 * The popup, which Playwright does not list among its pages: driven over the debugging protocol,
 * with real mouse input.
 */
export class ExtensionView extends View {
  private readonly cdp: CDPSession;
  private readonly sessionId: string;
  private readonly targetId: string;
  private lastId = 0;
  private readonly waiting = new Map<number, (message: ProtocolAnswer) => void>();

  private constructor(cdp: CDPSession, targetId: string, sessionId: string) {
    super();
    this.cdp = cdp;
    this.targetId = targetId;
    this.sessionId = sessionId;
    cdp.on("Target.receivedMessageFromTarget", ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const answer: ProtocolAnswer = JSON.parse(message);
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    });
  }

  static async attach(cdp: CDPSession, targetId: string): Promise<ExtensionView> {
    const { sessionId } = await cdp.send("Target.attachToTarget", { targetId, flatten: false });
    return new ExtensionView(cdp, targetId, sessionId);
  }

  private async call(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.lastId;
    const answered = new Promise<ProtocolAnswer>((resolve) => this.waiting.set(id, resolve));
    await this.cdp.send("Target.sendMessageToTarget", {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const answer = await answered;
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result ?? {};
  }

  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.call("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    const { exceptionDetails, result } = answer as {
      exceptionDetails?: { exception?: { description?: string }; text: string };
      result: { value: T };
    };
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  protected async clickAt(x: number, y: number): Promise<void> {
    const event = { x, y, button: "left", clickCount: 1 };
    await this.call("Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
    await this.call("Input.dispatchMouseEvent", { ...event, type: "mousePressed" });
    await this.call("Input.dispatchMouseEvent", { ...event, type: "mouseReleased" });
  }

  /** A picture of the view at its real size, PNG. */
  async picture(): Promise<Buffer> {
    const { data } = (await this.call("Page.captureScreenshot", { format: "png" })) as {
      data: string;
    };
    return Buffer.from(data, "base64");
  }

  /** Closes the view, as a click beside it does. */
  async close(): Promise<void> {
    await this.cdp.send("Target.closeTarget", { targetId: this.targetId });
  }
}

interface ProtocolAnswer {
  id: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}
