import { type KeyboardEvent, useId, useState } from "react";

export interface PickerOption {
  value: string;
  words: string;
  /** What the choice is for, in a few words. */
  note?: string;
}

interface PickerProps {
  label: string;
  value: string;
  options: readonly PickerOption[];
  onValue: (value: string) => void;
}

/** A list of the app's own make (ARIA Authoring Practices, select-only combobox). */
export function Picker({ label, value, options, onValue }: PickerProps) {
  const id = useId();
  const chosen = Math.max(
    0,
    options.findIndex((option) => option.value === value),
  );
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(chosen);
  const optionId = (place: number) => `${id}-option-${place}`;

  const show = () => {
    setActive(chosen);
    setOpen(true);
  };
  const choose = (place: number) => {
    const option = options[place];
    if (option) onValue(option.value);
    setOpen(false);
  };
  const move = (place: number) => setActive(Math.min(Math.max(place, 0), options.length - 1));

  const pressed = (event: KeyboardEvent) => {
    const { key } = event;
    const opens = key === "ArrowDown" || key === "ArrowUp" || key === "Enter" || key === " ";
    if (!open) {
      if (!opens) return;
      event.preventDefault();
      return show();
    }
    if (key === "Tab") return setOpen(false);
    const typed = options.findIndex(({ words }) =>
      words.toLowerCase().startsWith(key.toLowerCase()),
    );
    if (key === "Escape") {
      event.stopPropagation();
      setOpen(false);
    } else if (key === "ArrowDown") move(active + 1);
    else if (key === "ArrowUp") move(active - 1);
    else if (key === "Home") move(0);
    else if (key === "End") move(options.length - 1);
    else if (key === "Enter" || key === " ") choose(active);
    else if (key.length === 1 && typed >= 0) move(typed);
    else return;
    event.preventDefault();
  };

  return (
    <div className="field picker">
      <span className="label" id={`${id}-label`}>
        {label}
      </span>
      <button
        type="button"
        role="combobox"
        id={id}
        className="picker-shown"
        aria-labelledby={`${id}-label ${id}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? optionId(active) : undefined}
        onClick={() => (open ? setOpen(false) : show())}
        onKeyDown={pressed}
        onBlur={() => setOpen(false)}
      >
        {options[chosen]?.words}
      </button>
      {open && (
        <div
          role="listbox"
          id={`${id}-list`}
          className="picker-list"
          aria-labelledby={`${id}-label`}
        >
          {options.map((option, place) => (
            <div
              key={option.value}
              role="option"
              id={optionId(place)}
              tabIndex={-1}
              className={place === active ? "picker-option active" : "picker-option"}
              aria-selected={place === chosen}
              // The focus stays on what is shown, which says what is active.
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setActive(place)}
              onClick={() => choose(place)}
              onKeyDown={pressed}
            >
              <span>{option.words}</span>
              {option.note && <small>{option.note}</small>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
