import { join } from "node:path";
import type { CDPSession, FrameLocator, Locator, Page } from "@playwright/test";
import { build } from "vite";
import type { CorpusPage } from "./format.ts";

/** Time for what a press brings to be there, milliseconds. */
const APPEARS_WITHIN_MS = 5000;
/** Time for a page to write down what it sends, milliseconds. */
const SAVES_WITHIN_MS = 1000;
/** Between two looks for what is to come, milliseconds. */
const LOOK_EVERY_MS = 50;

const withoutHash = (url: string) => url.replace(/#.*$/, "");

let script: Promise<string> | null = null;

/** The scorer's eyes, as one script. */
function eyesScript(): Promise<string> {
  script ??= (async () => {
    const built = await build({
      configFile: false,
      logLevel: "error",
      build: {
        write: false,
        lib: { entry: join(import.meta.dirname, "page/eyes.ts"), formats: ["iife"], name: "eyes" },
      },
    });
    const [first] = Array.isArray(built) ? built : [built];
    if (!first || !("output" in first)) throw new Error("the eyes gave no bundle");
    return first.output[0].code;
  })();
  return script;
}

/** A tab in which pages of the corpus are opened, one after the other. */
export class CorpusTab {
  readonly page: Page;
  /** Errors that the page threw since it was opened. */
  readonly errors: string[] = [];
  /** Addresses that the page asked for, beside itself. */
  readonly asked: string[] = [];
  readonly #devtools: CDPSession;
  #world = 0;
  #html = "";

  private constructor(page: Page, devtools: CDPSession) {
    this.page = page;
    this.#devtools = devtools;
    page.on("pageerror", (error) => this.errors.push(error.message));
  }

  static async open(page: Page): Promise<CorpusTab> {
    const tab = new CorpusTab(page, await page.context().newCDPSession(page));
    await page.route("**/*", async (route) => {
      const request = route.request();
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
        return route.fulfill({ contentType: "text/html; charset=utf-8", body: tab.#html });
      }
      tab.asked.push(request.url());
      return route.abort();
    });
    return tab;
  }

  /** Opens a page of the corpus at its address, anew. */
  async show({ html, url }: Pick<CorpusPage, "html" | "url">): Promise<void> {
    this.#html = html;
    const isNear = withoutHash(this.page.url()) === withoutHash(url);
    if (isNear && this.page.url() !== url) await this.page.goto("about:blank");
    this.errors.length = 0;
    this.asked.length = 0;
    // Going to the very same address, or to another place in it, would keep the document.
    if (this.page.url() === url) await this.page.reload();
    else await this.page.goto(url);
    const { frameTree } = await this.#devtools.send("Page.getFrameTree");
    const { executionContextId } = await this.#devtools.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName: "score",
    });
    this.#world = executionContextId;
    await this.#evaluate(await eyesScript());
    await this.quiet();
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#devtools.send("Runtime.evaluate", {
      expression,
      contextId: this.#world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  /** Asks the eyes in the page. */
  async eyes<T>(name: string, argument: unknown = null): Promise<T> {
    const text = await this.#evaluate(
      `Promise.resolve(eyes.${name}(${JSON.stringify(argument)})).then((v) => JSON.stringify(v))`,
    );
    return JSON.parse(String(text));
  }

  /**
   * The element of a corpus selector, to be operated as a person does, and the document in which
   * what it opens is to be looked for.
   */
  async locate(selector: string): Promise<{ control: Locator; root: Page | FrameLocator }> {
    const [first = "", ...rest] = selector.split(" >>> ");
    let root: Page | FrameLocator = this.page;
    let control = root.locator(first).first();
    for (const step of rest) {
      // Playwright's own selectors step into open shadow roots.
      if (await control.evaluate((element) => element.tagName === "IFRAME")) {
        root = control.contentFrame();
        control = root.locator(step).first();
      } else control = control.locator(step).first();
    }
    return { control, root };
  }

  /** Presses, in this order, what the owner would press. */
  async press(selectors: readonly string[]): Promise<void> {
    for (const selector of selectors) {
      await (await this.locate(selector)).control.click({ timeout: APPEARS_WITHIN_MS });
      await this.quiet();
    }
  }

  /** Waits until one of the selectors, or all of them, name something that is there. */
  async appears(selectors: readonly string[], count: "one" | "all"): Promise<void> {
    const until = Date.now() + APPEARS_WITHIN_MS;
    while (Date.now() < until) {
      const held = Object.values(await this.eyes<Record<string, unknown>>("read", selectors));
      const there = held.filter((value) => value !== null).length;
      if (there >= (count === "one" ? Math.min(1, held.length) : held.length)) return;
      await this.page.waitForTimeout(LOOK_EVERY_MS);
    }
  }

  /** Waits until the page has come to rest. */
  async quiet(): Promise<void> {
    await this.eyes("quiet");
  }

  /**
   * What the page would send, as it wrote it down.
   * @param due whether it is waited for.
   */
  async saved(due: boolean): Promise<unknown> {
    const until = Date.now() + (due ? SAVES_WITHIN_MS : 0);
    for (;;) {
      const text = await this.page.evaluate(() => document.body.dataset.saved ?? null);
      if (text !== null) return JSON.parse(text);
      if (Date.now() >= until) return null;
      await this.page.waitForTimeout(LOOK_EVERY_MS);
    }
  }
}
