/**
 * What kind a node is. A frame has global objects of its own, of which its elements are instances:
 * `instanceof` fails for them, and the name of the element holds in every realm.
 */

export function isElement(node: unknown): node is Element {
  return typeof node === "object" && node !== null && "nodeType" in node && node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Elements of HTML alone have `innerText`: those of SVG and MathML have not. */
export function isHtml(node: unknown): node is HTMLElement {
  return isElement(node) && "innerText" in node;
}

/** Whether a node is the element of HTML that one of these tags names. */
export function isTag<K extends keyof HTMLElementTagNameMap>(
  node: unknown,
  ...tags: readonly K[]
): node is HTMLElementTagNameMap[K] {
  return isHtml(node) && tags.some((tag) => tag === node.localName);
}

function isShadow(node: Node): node is ShadowRoot {
  return "host" in node && node.nodeType === 11;
}

/** Whether a node is where ids are looked up: a document or a shadow root. */
function isScope(node: Node): node is Document | ShadowRoot {
  return node.nodeType === 9 || isShadow(node);
}

/** Where the ids of an element's neighbours are looked up; null where it is not in a page. */
export function scopeOf(element: Element): Document | ShadowRoot | null {
  const root = element.getRootNode();
  return isScope(root) ? root : null;
}

/** The frame in whose document an element stands; null in the page itself. */
export function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** The parent as the page is drawn: out of a shadow root to its host, out of a frame to the frame. */
export function drawnParent(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadow(root) ? root.host : frameOf(element);
}

/** What a frame shows, where it is of this page's origin: of another one nothing is handed out. */
export function shownIn(element: Element): HTMLElement | null {
  return isTag(element, "iframe") ? (element.contentDocument?.body ?? null) : null;
}

/** The element's place in the window, in CSS pixels: a frame counts from its own corner. */
export function placeOf(element: Element): DOMRect {
  const place = element.getBoundingClientRect();
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const { x, y } = frame.getBoundingClientRect();
    place.x += x + frame.clientLeft;
    place.y += y + frame.clientTop;
  }
  return place;
}
