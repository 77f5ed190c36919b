import type { IndexItem } from "./index-item.ts";

/** What the toolbar badge says. */
export type Badge =
  | { kind: "none" }
  /** Records still to do on the domain that the owner looks at. */
  | { kind: "todo"; count: number }
  | { kind: "all-pass" }
  /** Something that passed is broken, on whichever domain. */
  | { kind: "broken"; domain: string };

/** The badge for a state: what is broken anywhere comes first, then the current domain's count. */
export function badgeOf(index: IndexItem): Badge {
  const broken = index.domains.find((entry) => entry.broken);
  if (broken) return { kind: "broken", domain: broken.name };
  const current = index.domains.find(({ name }) => name === index.current);
  if (!current || current.state === null) return { kind: "none" };
  if (current.state === "pass") return { kind: "all-pass" };
  return current.todo > 0 ? { kind: "todo", count: current.todo } : { kind: "none" };
}
