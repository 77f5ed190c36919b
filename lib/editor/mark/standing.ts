import { autoUpdate } from "@floating-ui/dom";
import { placeOf } from "../survey/realm.ts";
import { cornerStyle, dressHost, rowBadgeStyle, spokenStyle, styled } from "./look.ts";
import { isInWindow, overlap, placeLabel, type Rectangle } from "./place.ts";

/** Where things stand for the domain that the page edits, in the owner's language. */
export interface StandingWords {
  /** On the badge: `Mila: 2 of 4 right`. */
  badge: (right: number, counting: number) => string;
  /** Read out once for each change. */
  announce: (domain: string, right: number, counting: number) => string;
  dismiss: () => string;
}

export interface Standing {
  domain: string;
  right: number;
  counting: number;
  /** Rows whose records pass, and what can be pressed; asked again when the table is drawn anew. */
  find: () => { rows: readonly Element[]; pressable: readonly Element[] };
}

export interface StandingBadges {
  /** Replaces what was shown; what the owner took off for a domain stays off. */
  show: (standing: Standing) => void;
  clear: () => void;
}

/** From the window's corner, in CSS pixels. */
const CORNER_GAP = 12;
/** Beside a row, not over what can be pressed in it. */
const ROW_PLACEMENTS = ["left", "right"] as const;

type Corner = Partial<Record<"top" | "right" | "bottom" | "left", string>>;

const gap = `${CORNER_GAP}px`;
const corners: readonly Corner[] = [
  { bottom: gap, right: gap },
  { bottom: gap, left: gap },
  { top: gap, right: gap },
  { top: gap, left: gap },
];

/** Puts the badge into the corner in which it hides least of what can be pressed. */
function placeCorner(badge: HTMLElement, avoid: readonly Rectangle[]): void {
  const at = (corner: Corner) => {
    Object.assign(badge.style, { top: "auto", right: "auto", bottom: "auto", left: "auto" });
    Object.assign(badge.style, corner);
  };
  const costs = corners.map((corner) => {
    at(corner);
    const place = badge.getBoundingClientRect();
    return avoid.reduce((sum, other) => sum + overlap(place, other), 0);
  });
  const best = corners[costs.indexOf(Math.min(...costs))];
  if (best) at(best);
}

/** After this long without a change, a table that was drawn anew is looked at, in milliseconds. */
const QUIET_MS = 250;

/** Calls back once the tables of these rows were drawn anew; watches them alone. */
function whenDrawnAnew(rows: readonly Element[], again: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(again, QUIET_MS);
  });
  const tables = rows.map((row) => row.closest("table, [role=table], [role=grid]") ?? row);
  for (const around of new Set(tables.map((table) => table.parentElement))) {
    if (around) observer.observe(around, { childList: true, subtree: true });
  }
  return () => {
    clearTimeout(waiting);
    observer.disconnect();
  };
}

function rowBadge(): HTMLElement {
  const badge = styled("div", rowBadgeStyle);
  badge.textContent = "✓";
  badge.ariaHidden = "true";
  return badge;
}

/**
 * Draws where things stand into the page: a badge in a corner, and a tick at each row that passes.
 * Pictures only: pressing the badge takes all of it off, and the ticks let every press through.
 */
export function createStandingBadges(words: StandingWords): StandingBadges {
  let undo: (() => void)[] = [];
  let said = "";
  const dismissed = new Set<string>();

  function clear(): void {
    for (const step of undo.toReversed()) step();
    undo = [];
  }

  function cornerBadge({ domain, right, counting }: Standing): HTMLElement {
    const badge = styled("button", cornerStyle(right === counting));
    badge.type = "button";
    badge.textContent = words.badge(right, counting);
    badge.title = words.dismiss();
    badge.addEventListener("click", (event) => {
      // A script of the page cannot press for the owner.
      if (!event.isTrusted) return;
      dismissed.add(domain);
      clear();
    });
    return badge;
  }

  function show(standing: Standing): void {
    clear();
    const { domain, right, counting, find } = standing;
    if (counting === 0 || dismissed.has(domain)) return;
    const { rows, pressable: avoid } = find();
    const host = document.createElement("div");
    dressHost(host);
    const shadow = host.attachShadow({ mode: "closed" });
    const spoken = styled("div", spokenStyle);
    spoken.role = "status";
    const corner = cornerBadge(standing);
    const ticks = rows.map((row) => ({ row, tick: rowBadge() }));
    shadow.append(spoken, corner, ...ticks.map(({ tick }) => tick));
    document.documentElement.append(host);
    undo.push(() => host.remove());
    if ("popover" in host) {
      host.popover = "manual";
      host.showPopover();
    }
    const pressable = () => avoid.map(placeOf);
    const update = () => {
      placeCorner(corner, pressable());
      for (const { row, tick } of ticks) {
        const place = placeOf(row);
        const shown = row.isConnected && place.width > 0 && isInWindow(place);
        tick.style.visibility = shown ? "visible" : "hidden";
        placeLabel(row, tick, pressable(), ROW_PLACEMENTS).catch(console.error);
      }
    };
    const followed = [
      { at: document.documentElement, drawn: corner },
      ...ticks.map(({ row, tick }) => ({ at: row, drawn: tick })),
    ];
    for (const { at, drawn } of followed) undo.push(autoUpdate(at, drawn, update));
    undo.push(whenDrawnAnew(rows, () => show(standing)));
    const sentence = words.announce(domain, right, counting);
    if (sentence === said) return;
    said = sentence;
    // Said after the region stands, or it is not read out.
    requestAnimationFrame(() => {
      spoken.textContent = sentence;
    });
  }

  return { show, clear };
}
