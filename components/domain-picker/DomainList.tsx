import { Check, Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { IndexEntry } from "../../lib/state/index-item.ts";
import { say, sayCount } from "../../lib/words/words.ts";
import { domainLook } from "../state-badge/domain-look.ts";
import { StateBadge } from "../state-badge/StateBadge.tsx";
import styles from "./domain-picker.module.css";
import { matching } from "./matching.ts";

interface DomainListProps {
  domains: readonly IndexEntry[];
  current: string;
  choose(domain: string): void;
  /** Closed by a key: the focus goes back to where it came from. */
  close(): void;
  /** The focus went elsewhere by itself. */
  leave(): void;
}

/** How far a key moves in the list; null where it is no key of the list. */
function moved(key: string, active: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (active + 1) % count;
    case "ArrowUp":
      return (active - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/**
 * The domains with a field to search in them: a combobox whose focus stays in the field while the
 * arrows move through the list (ARIA Authoring Practices, *Editable Combobox With List Autocomplete*).
 */
export function DomainList({ domains, current, choose, close, leave }: DomainListProps) {
  const [query, setQuery] = useState("");
  const { shown, more } = matching(domains, query);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      shown.findIndex(({ name }) => name === current),
    ),
  );
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const optionId = (index: number) => `${id}-${index}`;
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      // Otherwise the browser would take it for the popup's and close that.
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    const chosen = shown[active];
    if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      choose(chosen.name);
      return;
    }
    const next = shown.length > 0 ? moved(event.key, active, shown.length) : null;
    if (next === null) return;
    event.preventDefault();
    setActive(next);
  };
  return (
    <div className={styles.panel}>
      <div className={styles.search}>
        <Search size={16} aria-hidden="true" />
        <input
          ref={field}
          role="combobox"
          aria-label={say("popup_pick_search")}
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={id}
          aria-activedescendant={shown.length > 0 ? optionId(active) : undefined}
          placeholder={say("popup_pick_search")}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={press}
          onBlur={leave}
        />
      </div>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={say("popup_pick_list")}
        className={styles.list}
        // Otherwise the press would take the focus out of the field, and the list would close.
        onMouseDown={(event) => event.preventDefault()}
      >
        {shown.map((entry, index) => {
          const look = domainLook(entry);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and hears the keys
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant marks it instead
            <div
              key={entry.name}
              id={optionId(index)}
              role="option"
              aria-selected={entry.name === current}
              data-active={index === active}
              className={styles.option}
              title={entry.name}
              onClick={() => choose(entry.name)}
            >
              <Check size={14} aria-hidden="true" className={styles.check} />
              <span className={styles.name}>{entry.name}</span>
              <StateBadge tone={look.tone} icon={look.icon} word={look.word} />
            </div>
          );
        })}
      </div>
      <p role="status" className={shown.length === 0 || more > 0 ? styles.rest : "unseen"}>
        {shown.length === 0 && say("popup_pick_none", query.trim())}
        {more > 0 && sayCount("popup_pick_more", more, more)}
      </p>
    </div>
  );
}
