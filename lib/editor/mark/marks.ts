import { autoUpdate, computePosition, flip, hide, offset, shift } from "@floating-ui/dom";
import type { PartName } from "../../records/parts.ts";
import { copyText } from "./copy.ts";
import {
  buttonStyle,
  dressHost,
  labelStyle,
  type MarkKind,
  outlineStyle,
  spokenStyle,
  styled,
  textStyle,
} from "./look.ts";
import type { MarkWords } from "./mark-words.ts";

/** A control or a row to mark. */
export interface Mark {
  element: Element;
  kind: MarkKind;
  part: PartName | null;
  /** What stands there or belongs there. */
  text: string;
}

export interface Marks {
  /** Replaces all marks; none takes them off. */
  show: (marks: readonly Mark[]) => void;
  clear: () => void;
}

/** Between a control and its label, in CSS pixels. */
const LABEL_GAP = 6;
/** From the window's edge, in CSS pixels. */
const EDGE = 4;
/** Of a control's outline around it, in CSS pixels. */
const OUTLINE_GAP = 3;

function sentence({ kind, part, text }: Mark, words: MarkWords): string {
  if (kind === "foreign-mx" || part === null) return words.foreignMx();
  return kind === "filled" ? words.filled(part, text) : words.left(part, text);
}

function button(text: string, pressed: () => void): HTMLButtonElement {
  const made = styled("button", buttonStyle);
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", (event) => {
    // A script of the page cannot press for the owner.
    if (event.isTrusted) pressed();
  });
  return made;
}

/** Keeps an outline and its label at their control until they are undone. */
function follow(element: Element, outline: HTMLElement, label: HTMLElement): () => void {
  const place = () => {
    if (!element.isConnected) {
      undo();
      return;
    }
    const { left, top, width, height } = element.getBoundingClientRect();
    Object.assign(outline.style, {
      left: `${left - OUTLINE_GAP}px`,
      top: `${top - OUTLINE_GAP}px`,
      width: `${width + 2 * OUTLINE_GAP}px`,
      height: `${height + 2 * OUTLINE_GAP}px`,
    });
    const asked = computePosition(element, label, {
      strategy: "fixed",
      placement: "top-start",
      middleware: [offset(LABEL_GAP), flip(), shift({ padding: EDGE }), hide()],
    });
    asked.then(({ x, y, middlewareData }) => {
      const hidden = middlewareData.hide?.referenceHidden === true || width === 0;
      Object.assign(label.style, { left: `${x}px`, top: `${y}px` });
      for (const drawn of [outline, label]) drawn.style.visibility = hidden ? "hidden" : "visible";
    }, console.error);
  };
  const stop = autoUpdate(element, label, place);
  function undo(): void {
    stop();
    outline.remove();
    label.remove();
  }
  return undo;
}

/**
 * Draws marks over the page: pictures that say what belongs where. The page can neither read nor
 * press them; all that the owner can do with them is to copy the text that they show, or to take
 * them off.
 */
export function createMarks(words: MarkWords): Marks {
  let undo: (() => void)[] = [];

  function clear(): void {
    for (const step of undo.toReversed()) step();
    undo = [];
  }

  function draw(mark: Mark, shadow: ShadowRoot): void {
    const outline = styled("div", outlineStyle(mark.kind));
    const label = styled("div", labelStyle(mark.kind));
    const text = styled("span", textStyle);
    text.textContent = sentence(mark, words);
    text.dir = "auto";
    label.append(text);
    if (mark.kind === "left") {
      const copy = button(words.copy(), () => {
        copyText(mark.text).then((done) => {
          if (done) copy.textContent = words.copied();
        }, console.error);
      });
      label.append(copy);
    }
    const dismiss = button("×", clear);
    dismiss.ariaLabel = words.dismiss();
    label.append(dismiss);
    shadow.append(outline, label);
    undo.push(follow(mark.element, outline, label));
  }

  function show(marks: readonly Mark[]): void {
    clear();
    if (marks.length === 0) return;
    const host = document.createElement("div");
    dressHost(host);
    const shadow = host.attachShadow({ mode: "closed" });
    const spoken = styled("div", spokenStyle);
    spoken.role = "status";
    shadow.append(spoken);
    document.documentElement.append(host);
    undo.push(() => host.remove());
    if ("popover" in host) {
      host.popover = "manual";
      host.showPopover();
    }
    for (const mark of marks) draw(mark, shadow);
    const count = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind).length;
    // Said after the region stands, or it is not read out.
    requestAnimationFrame(() => {
      spoken.textContent = words.announce(count("filled"), count("left"));
    });
  }

  return { show, clear };
}
