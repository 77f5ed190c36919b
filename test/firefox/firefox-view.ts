import { View } from "../setup/view.ts";
import { type Marionette, MarionetteError } from "./marionette.ts";

/** Time for the page to be there again, after a press that left it, milliseconds. */
const PAGE_WITHIN_MS = 15_000;
const TRY_EVERY_MS = 100;

/**
 * Runs in the browser's own window: asks the process of a view by the same way on which Marionette
 * asks the process of a tab, since the popup is no tab and Marionette's commands do not reach it.
 * Its arguments: the id of the view's browser element, what to do there, and that one's argument.
 */
const IN_VIEW = `
  const [browserId, act, argument] = arguments;
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  const page = context?.currentWindowGlobal;
  if (!page) throw new Error("the view has closed");
  const actor = page.getActor("MarionetteCommands");
  if (act === "evaluate") {
    const script = "return (" + argument + ")";
    return actor.executeScript(script, [], { sandboxName: null, newSandbox: true, timeout: 20000 });
  }
  const { x, y } = argument;
  const mouse = (type, buttons) =>
    actor.dispatchEvent("synthesizeMouseAtPoint", {
      x,
      y,
      eventData: { type, button: 0, buttons, clickCount: 1 },
    });
  await mouse("mousemove", 0);
  await mouse("mousedown", 1);
  await mouse("mouseup", 0);
`;

/** A tab or the popup of a Firefox: what stands in one of its browser elements. */
export class FirefoxView extends View {
  protected readonly marionette: Marionette;
  private readonly browserId: number;

  /** @param browserId Firefox's number for the browser element in which the view stands. */
  constructor(marionette: Marionette, browserId: number) {
    super();
    this.marionette = marionette;
    this.browserId = browserId;
  }

  private inView(act: "evaluate" | "press", argument: unknown): Promise<unknown> {
    return this.marionette.run("chrome", IN_VIEW, [this.browserId, act, argument]);
  }

  override async evaluate<T>(expression: string): Promise<T> {
    const until = Date.now() + PAGE_WITHIN_MS;
    for (;;) {
      try {
        const value = await this.inView("evaluate", expression);
        return value as T;
      } catch (error) {
        if (!hasLeft(error) || Date.now() > until) throw error;
        await new Promise((resolve) => setTimeout(resolve, TRY_EVERY_MS));
      }
    }
  }

  protected override async clickAt(x: number, y: number): Promise<void> {
    try {
      await this.inView("press", { x, y });
    } catch (error) {
      // A press that leads to another page takes away whom to ask whether it was done.
      if (!hasLeft(error)) throw error;
    }
  }
}

/** The page was on its way to another when it was asked. */
function hasLeft(error: unknown): boolean {
  return (
    error instanceof MarionetteError &&
    /AbortError|destroyed|InvalidStateError|no such window|navigat/i.test(error.message)
  );
}
