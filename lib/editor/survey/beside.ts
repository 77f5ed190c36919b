import type { Found, FoundControl } from "./walk.ts";

/** A suffix touches its field or stands a little off it, in CSS pixels. */
const FARTHEST = 40;
/** Pieces of one suffix touch but for their padding, in CSS pixels. */
const BETWEEN_PIECES = 12;
/** A suffix is a domain name (RFC 1035 §2.3.4) or a unit; prose is longer. */
const LONGEST = 260;
/** Pieces that make one suffix: the dot, the name, a final dot. */
const PIECES = 3;

function rectangleOf(node: Text): DOMRect {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/**
 * The text that stands on the same line right beside a control, up to the next control: a host
 * field's `.example.com`, a number's `seconds`. By geometry, since markup does not tell a suffix
 * from a help text below. On the left of the control where the page runs from right to left.
 */
export function textBeside(found: Found, control: FoundControl): string {
  const field = control.element.getBoundingClientRect();
  let edge = { left: field.left, right: field.right };
  const pieces: string[] = [];
  for (let at = control.token + 1; at <= control.token + PIECES; at += 1) {
    const token = found.tokens[at];
    if (token?.kind !== "text") break;
    const text = rectangleOf(token.node);
    const sameLine = text.top < field.bottom && text.bottom > field.top;
    const gap = Math.min(Math.abs(text.left - edge.right), Math.abs(edge.left - text.right));
    const farthest = pieces.length === 0 ? FARTHEST : BETWEEN_PIECES;
    // The next field's label may stand on the line without a gap: it is no piece of the suffix.
    const label = token.node.parentElement?.closest("label") ?? null;
    if (label !== null && label !== control.around && label.control !== control.element) break;
    // A whole suffix goes on with a dot alone: what else follows is the caption of the field.
    if (/^\.?[^.]+\..*[^.]$/.test(pieces.join("")) && !token.text.startsWith(".")) break;
    if (!sameLine || gap > farthest || token.text.length > LONGEST) break;
    pieces.push(token.text);
    edge = { left: Math.min(edge.left, text.left), right: Math.max(edge.right, text.right) };
  }
  return pieces.join("");
}

/** Pieces of text that make a help text. */
const HINT_PIECES = 4;

/**
 * The text that follows a control up to the next one or to a border, its suffix included; the label
 * of the next control, where it stands before it, is part of it.
 */
export function hintBehind(found: Found, control: FoundControl, longest: number): string {
  const after = found.tokens.slice(control.token + 1, control.token + 1 + HINT_PIECES);
  const end = after.findIndex(({ kind }) => kind !== "text");
  const texts = (end === -1 ? after : after.slice(0, end)).flatMap((token) =>
    token.kind === "text" ? [token.text] : [],
  );
  return texts.join(" ").slice(0, longest);
}
