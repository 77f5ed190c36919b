import { autoUpdate } from "@floating-ui/dom";
import type { PartName } from "../../records/parts.ts";
import { placeOf } from "../survey/realm.ts";
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
import { isInWindow, placeLabel, type Rectangle } from "./place.ts";

/** A control or a row to mark. */
export interface Mark {
  element: Element;
  kind: MarkKind;
  part: PartName | null;
  /** What stands there or belongs there. */
  text: string;
}

export interface Marks {
  /**
   * Replaces all marks; none takes them off.
   * @param avoid what the labels should not hide: the form's other controls and buttons.
   */
  show: (marks: readonly Mark[], avoid: readonly Element[]) => void;
  /** Takes off the marks of controls; what is said of rows is as true after a Save. */
  keepRows: () => void;
  clear: () => void;
}

/** Milliseconds after which a row that lay behind a dialog is looked at again. */
const BEHIND_AGAIN = 500;

/** Of a control's outline around it, in CSS pixels. */
const OUTLINE_GAP = 3;

interface Drawn {
  mark: Mark;
  outline: HTMLElement;
  label: HTMLElement;
}

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

/** Whether something of the page lies over the middle of a row: a dialog that is open before it. */
function isBehind({ element, kind }: Mark): boolean {
  if (kind !== "foreign-mx") return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  // What is ours stands beside the body.
  if (!hit?.closest("body")) return false;
  return !element.contains(hit) && !hit.contains(element);
}

function outlineAt({ mark, outline, label }: Drawn): Rectangle {
  const rectangle = placeOf(mark.element);
  const { left, top, width, height } = rectangle;
  const shown = mark.element.isConnected && width > 0 && height > 0 && !isBehind(mark);
  Object.assign(outline.style, {
    left: `${left - OUTLINE_GAP}px`,
    top: `${top - OUTLINE_GAP}px`,
    width: `${width + 2 * OUTLINE_GAP}px`,
    height: `${height + 2 * OUTLINE_GAP}px`,
  });
  outline.style.visibility = shown ? "visible" : "hidden";
  label.style.visibility = shown && isInWindow(rectangle) ? "visible" : "hidden";
  return rectangle;
}

/** Keeps outlines and labels at their controls until it is undone. */
function follow(drawn: readonly Drawn[], avoid: readonly Element[]): () => void {
  let asked = 0;
  async function place(): Promise<void> {
    asked += 1;
    const turn = asked;
    // What follows a control is often its suffix or its unit, which belongs to what stands there.
    const taken: Rectangle[] = [
      ...drawn.map(outlineAt),
      ...[...avoid, ...drawn.flatMap(({ mark }) => mark.element.nextElementSibling ?? [])].map(
        placeOf,
      ),
    ];
    for (const { mark, label } of drawn) {
      if (!mark.element.isConnected) continue;
      taken.push(await placeLabel(mark.element, label, taken));
      // The page has moved meanwhile, and a newer turn places them all.
      if (turn !== asked) return;
    }
  }
  const update = () => {
    place().catch(console.error);
  };
  // That a dialog closes is no change of the rows behind it.
  const rows = drawn.some(({ mark }) => mark.kind === "foreign-mx");
  const again = rows ? window.setInterval(update, BEHIND_AGAIN) : 0;
  const stops = drawn.map(({ mark, label }) => autoUpdate(mark.element, label, update));
  return () => {
    window.clearInterval(again);
    for (const stop of stops) stop();
  };
}

/**
 * Draws marks over the page: pictures that say what belongs where. The page can neither read nor
 * press them; all that the owner can do with them is to copy the text that they show, or to take
 * them off.
 */
export function createMarks(words: MarkWords): Marks {
  let undo: (() => void)[] = [];
  let shown: readonly Mark[] = [];

  function clear(): void {
    for (const step of undo.toReversed()) step();
    undo = [];
    shown = [];
  }

  function keepRows(): void {
    show(
      shown.filter(({ kind }) => kind === "foreign-mx"),
      [],
    );
  }

  function draw(mark: Mark): Drawn {
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
    return { mark, outline, label };
  }

  function dismissButton(): HTMLButtonElement {
    const dismiss = button("×", clear);
    dismiss.ariaLabel = words.dismiss();
    dismiss.title = words.dismiss();
    return dismiss;
  }

  function show(marks: readonly Mark[], avoid: readonly Element[]): void {
    clear();
    shown = marks;
    if (marks.length === 0) return;
    const host = document.createElement("div");
    dressHost(host);
    const shadow = host.attachShadow({ mode: "closed" });
    const spoken = styled("div", spokenStyle);
    spoken.role = "status";
    const drawn = marks.map(draw);
    // One is enough: it takes them all off.
    drawn[0]?.label.append(dismissButton());
    shadow.append(spoken, ...drawn.flatMap(({ outline, label }) => [outline, label]));
    document.documentElement.append(host);
    undo.push(() => host.remove());
    if ("popover" in host) {
      host.popover = "manual";
      host.showPopover();
    }
    undo.push(follow(drawn, avoid));
    const count = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind).length;
    if (marks.every(({ kind }) => kind === "foreign-mx")) return;
    // Said after the region stands, or it is not read out.
    requestAnimationFrame(() => {
      spoken.textContent = words.announce(count("filled"), count("left"));
    });
  }

  return { show, keepRows, clear };
}
