import { dressHost, labelStyle, outlineStyle, spokenStyle, styled } from "../mark/look.ts";
import type { Pick } from "../pick.ts";
import { callingOf, isCalledAlike } from "../recognise/calling.ts";
import { type HeldControl, type TakenSurvey, takeSurvey } from "../survey/survey.ts";

/** What a press is made of: all of it is kept from the page, and the click picks. */
const PRESSES = ["pointerdown", "mousedown", "pointerup", "mouseup", "dblclick", "auxclick"];
/** How far around a press the control may stand that it means, in elements: an icon, an arrow. */
const LEVELS = 3;
/** Longest text of the page that is handed on, in characters. */
const LONGEST = 120;

type Held = [id: number, held: HeldControl];

const elementsOf = ({ element, radios, choices }: HeldControl) => [element, ...radios, ...choices];

/** The control that a press on this path means; null where it is none. */
function controlAt({ controls }: TakenSurvey, path: readonly EventTarget[]): Held | null {
  const all = [...controls];
  for (const target of path) {
    const meant = target instanceof HTMLLabelElement ? target.control : target;
    const found = all.find(([, held]) => elementsOf(held).some((element) => element === meant));
    if (found) return found;
  }
  let around = path.find((target) => target instanceof Element);
  for (let level = 0; around instanceof Element && level < LEVELS; level += 1) {
    const scope: Element = around;
    const within = all.filter(([, { element }]) => scope.contains(element));
    if (within.length > 0) return within.length === 1 ? (within[0] ?? null) : null;
    around = scope.parentElement ?? undefined;
  }
  return null;
}

/** What has the focus, through open shadow roots. */
function focused(document: Document): Element[] {
  const path: Element[] = [];
  for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null)
    path.unshift(at);
  return path;
}

function pickOf({ survey }: TakenSurvey, id: number): Pick {
  const control = survey.controls[id];
  if (!control || control.widget === "secret" || control.visibility === "hidden") {
    return { kind: "no-field" };
  }
  const calling = callingOf(control);
  const alike = survey.controls.filter(
    (other) => other.visibility !== "hidden" && isCalledAlike(calling, callingOf(other)),
  );
  const label = control.labels[0]?.text || control.placeholder || control.name;
  return {
    kind: "control",
    label: label.slice(0, LONGEST),
    holds: control.value.slice(0, LONGEST),
    calling,
    alone: alike.length === 1,
  };
}

/** The windows of the page and of its frames of the same origin. */
function windowsOf(document: Document): Window[] {
  const frames = [...document.querySelectorAll("iframe")];
  return [document, ...frames.flatMap(({ contentDocument }) => contentDocument ?? [])].flatMap(
    ({ defaultView }) => defaultView ?? [],
  );
}

/**
 * Lets the owner point at a control: the next click of his, or Enter where the focus is, picks it
 * and does nothing else on the page. Escape ends it. What a script of the page clicks picks nothing.
 * @param sentence what he is to do, shown over the page.
 * @param picked called for each press, until it was a control or he gave up.
 * @returns ends it without a word.
 */
export function startPointing(
  document: Document,
  sentence: string,
  picked: (pick: Pick) => void,
): () => void {
  const host = document.createElement("div");
  dressHost(host);
  const banner = styled("div", {
    ...labelStyle("left"),
    top: "8px",
    left: "50%",
    transform: "translateX(-50%)",
    padding: "6px 12px",
    font: "600 14px/20px system-ui, sans-serif",
  });
  banner.textContent = sentence;
  const spoken = styled("div", spokenStyle);
  spoken.role = "status";
  const outline = styled("div", { ...outlineStyle("left"), display: "none" });
  host.attachShadow({ mode: "closed" }).append(banner, outline, spoken);
  document.documentElement.append(host);
  host.popover = "manual";
  host.showPopover();
  // Said after the region stands, or it is not read out.
  requestAnimationFrame(() => {
    spoken.textContent = sentence;
  });

  let surveys = 0;
  const survey = () => {
    surveys += 1;
    return takeSurvey({ document, number: surveys, filled: new WeakMap() });
  };
  let seen = survey();
  const stop = new AbortController();
  const end = () => {
    stop.abort();
    host.remove();
  };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const pick = (path: readonly EventTarget[]) => {
    const now = survey();
    const found = controlAt(now, path);
    const made: Pick = found ? pickOf(now, found[0]) : { kind: "no-field" };
    if (made.kind === "control") end();
    picked(made);
  };
  const show = (path: readonly EventTarget[]) => {
    const element = controlAt(seen, path)?.[1].element;
    // The boxes of a frame are counted from the frame's own corner.
    const shown = element?.isConnected && element.ownerDocument === document;
    outline.style.display = shown ? "block" : "none";
    if (!shown) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    Object.assign(outline.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  };
  const options = { capture: true, signal: stop.signal };
  const keyPressed = (event: KeyboardEvent, page: Document) => {
    if (!event.isTrusted) return;
    if (event.key === "Escape") {
      swallow(event);
      end();
      picked({ kind: "cancelled" });
    } else if (event.key === "Enter") {
      swallow(event);
      pick(focused(page));
    }
  };
  for (const view of windowsOf(document)) {
    for (const name of PRESSES) {
      view.addEventListener(name, (event) => event.isTrusted && swallow(event), options);
    }
    view.addEventListener(
      "click",
      (event) => {
        if (!event.isTrusted) return;
        swallow(event);
        pick(event.composedPath());
      },
      options,
    );
    view.addEventListener("pointermove", (event) => show(event.composedPath()), options);
    view.addEventListener(
      "focusin",
      () => {
        seen = survey();
        show(focused(view.document));
      },
      options,
    );
    view.addEventListener("keydown", (event) => keyPressed(event, view.document), options);
  }
  return end;
}
