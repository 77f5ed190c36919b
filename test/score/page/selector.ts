/** Selectors of the corpus: CSS, with a step into an open shadow root or a same-origin frame. */

const STEP = " >>> ";

// Elements of a frame are of another realm, where `instanceof` fails.
function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === "iframe";
}

/** What lies inside of an element: its open shadow root, or the document of its frame. */
export function insideOf(element: Element): Document | ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  return isFrame(element) ? element.contentDocument : null;
}

/** The element that a selector names; null where there is none. */
export function find(selector: string): Element | null {
  let root: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  for (const step of selector.split(STEP)) {
    found = root?.querySelector(step.trim()) ?? null;
    root = found === null ? null : insideOf(found);
  }
  return found;
}

function stepTo(element: Element, root: Document | ShadowRoot): string {
  if (element.id !== "") {
    const byId = `#${CSS.escape(element.id)}`;
    if (root.querySelectorAll(byId).length === 1) return byId;
  }
  const parent = element.parentElement;
  const place = [...(parent ?? root).children].indexOf(element) + 1;
  const own = `${element.localName}:nth-child(${place})`;
  return parent ? `${stepTo(parent, root)} > ${own}` : own;
}

/** A selector that names an element and no other. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return `${selectorOf(root.host)}${STEP}${stepTo(element, root)}`;
  const owner = element.ownerDocument;
  const frame = owner.defaultView?.frameElement ?? null;
  const step = stepTo(element, owner);
  return frame === null ? step : `${selectorOf(frame)}${STEP}${step}`;
}

/** Everything in the page, open shadow roots and same-origin frames included. */
export function* everything(root: Document | ShadowRoot = document): Generator<Element> {
  for (const element of root.querySelectorAll("*")) {
    yield element;
    const inside = insideOf(element);
    if (inside) yield* everything(inside);
  }
}
