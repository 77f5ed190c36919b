/**
 * A view that is driven by what stands on its screen: text, and what can be pressed under a role
 * and an accessible name. How a browser is asked is the browser's part.
 */
export abstract class View {
  /** Evaluates an expression in the view, and waits for what it promises. */
  abstract evaluate<T>(expression: string): Promise<T>;

  /** Presses the main button of the mouse, CSS pixels from the view's corner. */
  protected abstract clickAt(x: number, y: number): Promise<void>;

  /** All text that stands on the screen. */
  text(): Promise<string> {
    return this.evaluate('document.body?.innerText ?? ""');
  }

  /**
   * Waits until the text on the screen has `part`.
   * @param inside accessible name of a button: only the list item that it stands in counts.
   */
  async sees(part: string | RegExp, withinMs = 20_000, inside?: RegExp): Promise<string> {
    const until = Date.now() + withinMs;
    const read = inside
      ? `(${textBeside.toString()})(${JSON.stringify(inside.source)})`
      : 'document.body?.innerText ?? ""';
    let text = "";
    while (Date.now() < until) {
      text = await this.evaluate<string>(read);
      if (typeof part === "string" ? text.includes(part) : part.test(text)) return text;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the view does not show ${part} within ${withinMs} ms; it shows:\n${text}`);
  }

  /**
   * Presses what has this accessible name.
   * @param inside accessible name of a button: only what stands in the same list item counts.
   */
  async press(name: string | RegExp, inside?: RegExp, withinMs = 15_000): Promise<void> {
    const find = `(${pointOf.toString()})(${JSON.stringify(sourceOf(name))}, ${JSON.stringify(inside?.source ?? null)})`;
    const until = Date.now() + withinMs;
    let last: Point | null = null;
    while (Date.now() < until) {
      const at = await this.evaluate<Point | null>(find);
      // What still moves, since something above it came or went, would not be hit.
      if (at && last && at.x === last.x && at.y === last.y) return this.clickAt(at.x, at.y);
      last = at;
      await new Promise((resolve) => setTimeout(resolve, STILL_FOR_MS));
    }
    throw new Error(`nothing is called ${name} in the view; it shows:\n${await this.text()}`);
  }

  /** Whether something of this accessible name can be pressed. */
  async offers(name: string | RegExp, inside?: RegExp): Promise<boolean> {
    const find = `(${pointOf.toString()})(${JSON.stringify(sourceOf(name))}, ${JSON.stringify(inside?.source ?? null)})`;
    return (await this.evaluate(find)) !== null;
  }
}

interface Point {
  x: number;
  y: number;
}

/** What has not moved for this long is pressed, milliseconds. */
const STILL_FOR_MS = 150;

function sourceOf(name: string | RegExp): string {
  return typeof name === "string" ? `^${literally(name)}$` : name.source;
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Runs in the view: the middle of what can be pressed under this name, or null. */
function pointOf(name: string, inside: string | null): { x: number; y: number } | null {
  const PRESSABLE =
    "button, a[href], summary, input[type=checkbox], [role=button], [role=option], [role=switch]";
  const nameOf = (element: Element) =>
    (element.getAttribute("aria-label") ?? element.textContent ?? "")
      .trim()
      .replaceAll(/\s+/g, " ");
  const called = (scope: ParentNode, pattern: string) =>
    [...scope.querySelectorAll<HTMLElement>(PRESSABLE)].find(
      (element) =>
        new RegExp(pattern).test(nameOf(element)) &&
        element.getClientRects().length > 0 &&
        !element.matches(":disabled, [aria-disabled=true]"),
    );
  const scope = inside === null ? document : called(document, inside)?.closest("li, article");
  const element = scope && called(scope, name);
  if (!element) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the view: the text of the list item in which the button of this name stands. */
function textBeside(name: string): string {
  const button = [...document.querySelectorAll("button")].find((element) =>
    new RegExp(name).test((element.getAttribute("aria-label") ?? element.textContent ?? "").trim()),
  );
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not on the screen
  return button?.closest<HTMLElement>("li, article")?.innerText ?? "";
}
