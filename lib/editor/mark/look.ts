/** The three kinds of marks, told apart by colour and by the line's style alike. */
export type MarkKind = "filled" | "left" | "foreign-mx";

type Style = Partial<CSSStyleDeclaration>;

/**
 * Dark labels with white text (contrast above 7:1) and outlines between two white lines, so that
 * they show on light and on dark pages.
 */
const colours: Readonly<Record<MarkKind, { label: string; line: string; style: string }>> = {
  filled: { label: "#0b4a34", line: "#12805c", style: "solid" },
  left: { label: "#6b3400", line: "#c26400", style: "dashed" },
  "foreign-mx": { label: "#7d1510", line: "#c5221b", style: "dotted" },
};

/** Over everything a page draws, where the top layer cannot be had. */
const TOPMOST = "2147483647";

/** Written by the style object: a page's content policy may forbid style sheets, never this. */
export function styled<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  style: Style,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  Object.assign(element.style, style);
  return element;
}

/** What keeps the page's own style off the host, and the host out of the page's layout. */
export function dressHost(host: HTMLElement): void {
  host.style.setProperty("all", "initial", "important");
  const fixed: Readonly<Record<string, string>> = {
    display: "block",
    position: "fixed",
    inset: "0",
    width: "auto",
    height: "auto",
    margin: "0",
    padding: "0",
    border: "0",
    background: "transparent",
    overflow: "visible",
    "pointer-events": "none",
    "z-index": TOPMOST,
  };
  for (const [name, value] of Object.entries(fixed)) {
    host.style.setProperty(name, value, "important");
  }
}

export function outlineStyle(kind: MarkKind): Style {
  const { line, style } = colours[kind];
  return {
    position: "fixed",
    boxSizing: "border-box",
    border: `2px ${style} ${line}`,
    borderRadius: "6px",
    boxShadow: "0 0 0 1px #fff, inset 0 0 0 1px #fff",
    pointerEvents: "none",
  };
}

export function labelStyle(kind: MarkKind): Style {
  return {
    position: "fixed",
    display: "flex",
    alignItems: "center",
    gap: "6px",
    maxWidth: "min(360px, 90vw)",
    padding: "1px 6px",
    borderRadius: "6px",
    border: "1px solid #fff",
    background: colours[kind].label,
    color: "#fff",
    font: "600 11px/16px system-ui, sans-serif",
    boxShadow: "0 2px 6px rgb(0 0 0 / 30%)",
    pointerEvents: "none",
  };
}

export const textStyle: Style = {
  overflow: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
  direction: "inherit",
};

/** At least 24 CSS pixels each way (WCAG 2.2, 2.5.8). */
export const buttonStyle: Style = {
  flex: "none",
  minWidth: "24px",
  minHeight: "24px",
  padding: "0 6px",
  border: "1px solid rgb(255 255 255 / 60%)",
  borderRadius: "4px",
  background: "transparent",
  color: "#fff",
  font: "600 12px/16px system-ui, sans-serif",
  cursor: "pointer",
  pointerEvents: "auto",
};

/** A small badge in a corner of the window. */
export function cornerStyle(allRight: boolean): Style {
  return {
    ...labelStyle(allRight ? "filled" : "left"),
    minHeight: "24px",
    padding: "2px 10px",
    borderRadius: "14px",
    font: "600 12px/18px system-ui, sans-serif",
    cursor: "pointer",
    pointerEvents: "auto",
  };
}

/** A tick beside a row. */
export const rowBadgeStyle: Style = {
  ...labelStyle("filled"),
  justifyContent: "center",
  boxSizing: "border-box",
  width: "18px",
  height: "18px",
  padding: "0",
  borderRadius: "9px",
};

/** Heard and not seen. */
export const spokenStyle: Style = {
  position: "fixed",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};
