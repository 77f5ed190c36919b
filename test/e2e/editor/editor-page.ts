import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CDPSession, expect, type Page } from "@playwright/test";
import { build } from "vite";
import type { FillHints, FillOrder } from "../../../lib/editor/fill-order.ts";
import type { FillOutcome, PageSummary } from "../../../lib/editor/outcome.ts";
import type { PageRows } from "../../../lib/editor/page-rows.ts";
import type { Pick as Pointed } from "../../../lib/editor/pick.ts";
import { unknownConvention } from "../../../lib/records/convention.ts";
import type { Rdata } from "../../../lib/records/rdata.ts";
import type { Purpose, RequiredRecord } from "../../../lib/records/required-record.ts";
import { drawnIn } from "./drawn.ts";

const FOLDER = import.meta.dirname;
const ADDRESS = "https://dash.provider.example/dns";

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      lib: { entry: join(FOLDER, entry), formats: ["iife"], name: "editorTest" },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !("output" in first)) throw new Error(`${entry} gave no bundle`);
  return first.output[0].code;
}

let script: Promise<string> | null = null;

/** The editor's own code, as it works in a page. */
function editorScript(): Promise<string> {
  script ??= bundle("page-script.ts");
  return script;
}

/** A page on which the editor's code runs beside the page's own, in a world apart, as it does live. */
export class EditorPage {
  readonly page: Page;
  readonly #devtools: CDPSession;
  readonly #world: number;

  private constructor(page: Page, devtools: CDPSession, world: number) {
    this.page = page;
    this.#devtools = devtools;
    this.#world = world;
  }

  static async open(page: Page, name: string, address = ADDRESS): Promise<EditorPage> {
    const html = name.endsWith(".tsx")
      ? `<!doctype html><title>DNS</title><div id="root"></div><script>${(await bundle(`pages/${name}`)).replaceAll("</script", "<\\/script")}</script>`
      : readFileSync(join(FOLDER, "pages", `${name}.html`), "utf8");
    await page.route("**/*", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
    );
    await page.goto(address);
    const devtools = await page.context().newCDPSession(page);
    const { frameTree } = await devtools.send("Page.getFrameTree");
    const { executionContextId } = await devtools.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
      worldName: "editor",
    });
    const opened = new EditorPage(page, devtools, executionContextId);
    await opened.#evaluate(await editorScript());
    return opened;
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

  async #call<T>(name: string, argument: unknown = null): Promise<T> {
    const text = await this.#evaluate(
      `Promise.resolve(editorTest.${name}(${JSON.stringify(argument)})).then((v) => JSON.stringify(v))`,
    );
    return JSON.parse(String(text));
  }

  summary(): Promise<PageSummary> {
    return this.#call("summary");
  }

  /** What the page's tables hold for the records of these orders. */
  pageRows(...orders: [FillOrder, ...FillOrder[]]): Promise<PageRows> {
    const [{ hints }] = orders;
    return this.#call("pageRows", { records: orders.map(({ record }) => record), hints });
  }

  fill(order: FillOrder): Promise<FillOutcome> {
    return this.#call("fill", order);
  }

  /** Waits for the owner to point at a field. */
  pointAt(): Promise<null> {
    return this.#call("pointAt");
  }

  picked(): Promise<Pointed[]> {
    return this.#call("picked");
  }

  /** What the recogniser saw, to be read by a person. */
  print(): Promise<string> {
    return this.#call("print");
  }

  saves(): Promise<number> {
    return this.#call("saves");
  }

  /** Median milliseconds of surveying and recognising the page. */
  scanTime(times: number): Promise<number> {
    return this.#call("scanTime", times);
  }

  /** Texts of the marks, read past the closed shadow root. */
  async marks(): Promise<string[]> {
    await this.#devtools.send("DOM.enable");
    const { nodes } = await this.#devtools.send("DOM.getFlattenedDocument", {
      depth: -1,
      pierce: true,
    });
    const host = nodes.find(({ shadowRoots }) =>
      shadowRoots?.some(({ shadowRootType }) => shadowRootType === "closed"),
    );
    const root = host?.shadowRoots?.[0];
    if (!root) return [];
    // Spans of labels alone: the page has some of its own.
    const within = (id: number | undefined): boolean => {
      const node = nodes.find(({ nodeId }) => nodeId === id);
      return id === root.nodeId || (node?.parentId !== undefined && within(node.parentId));
    };
    const spans = nodes
      .filter(({ nodeName, nodeId }) => nodeName === "SPAN" && within(nodeId))
      .map(({ nodeId }) => nodeId);
    const texts = nodes.filter(
      ({ nodeName, parentId }) => nodeName === "#text" && spans.includes(parentId ?? -1),
    );
    return texts.map(({ nodeValue }) => nodeValue);
  }

  /** Whether a press on the centre of a control reaches it. */
  async takesPresses(selector: string): Promise<boolean> {
    return this.page.locator(selector).evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      return hit === element || element.contains(hit);
    });
  }

  /** Shows where the domain stands, these records passing. */
  stand(records: readonly RequiredRecord[]): Promise<null> {
    return this.#call("stand", records);
  }

  /** Places of what is drawn in our closed shadow root, by its text. */
  drawn(text: string): Promise<{ left: number; top: number }[]> {
    return drawnIn(this.#devtools, text);
  }

  clearMarks(): Promise<null> {
    return this.#call("clearMarks");
  }

  /** What the page itself took in, as it would send it. */
  async saved(): Promise<unknown> {
    const text = await this.page.evaluate(() => document.body.dataset.saved ?? "null");
    return JSON.parse(text);
  }

  /** What stands in every control of the page. */
  async values(): Promise<string[]> {
    return this.page
      .locator("input, textarea, select")
      .evaluateAll((controls) =>
        controls.map((control) => ("value" in control ? String(control.value) : "")),
      );
  }
}

const RECORDS: Record<
  "mx" | "spf" | "dmarc" | "imap" | "dkim",
  Pick<RequiredRecord, "name" | "rdata">
> = {
  mx: { name: "example.com", rdata: { type: "MX", preference: 10, exchange: "mx1.k3v9.mila.cx" } },
  spf: {
    name: "example.com",
    rdata: { type: "TXT", text: "v=spf1 include:k3v9.spf.mila.cx ~all" },
  },
  dmarc: { name: "_dmarc.example.com", rdata: { type: "TXT", text: "v=DMARC1; p=quarantine" } },
  dkim: {
    name: "mila1._domainkey.example.com",
    rdata: { type: "TXT", text: `v=DKIM1; k=rsa; p=${"MIIBIjANBgkqhkiG9w0".repeat(20)}` },
  },
  imap: {
    name: "_imaps._tcp.example.com",
    rdata: { type: "SRV", priority: 0, weight: 1, port: 993, target: "imap.mila.cx" },
  },
};

export function order(purpose: keyof typeof RECORDS, hints: Partial<FillHints> = {}): FillOrder {
  const record: { purpose: Purpose; name: string; rdata: Rdata } = { purpose, ...RECORDS[purpose] };
  return {
    record: { ...record, id: purpose, purposeName: purpose, required: true, ttl: 3600, extra: {} },
    hints: {
      domain: "example.com",
      zone: "example.com",
      existingSpf: null,
      convention: unknownConvention,
      txtMax: null,
      zoneConfirmed: false,
      ...hints,
    },
  };
}

/** The filled parts and their texts. */
export function filledParts(outcome: FillOutcome): Record<string, string> {
  expect(outcome).toMatchObject({ kind: "filled" });
  return outcome.kind === "filled"
    ? Object.fromEntries(outcome.filled.map(({ part, text }) => [part, text]))
    : {};
}
