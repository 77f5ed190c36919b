import { useId } from "react";

interface TextFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  onBlur?: () => void;
  type?: "text" | "email" | "password";
  autoComplete?: string;
  placeholder?: string;
  inputMode?: "numeric";
  /** As many lines as this, where the text may be long. */
  rows?: number;
  hint?: string;
  error?: string | undefined;
}

/** A field with its label above it, and a hint or what is wrong below it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onValue, onBlur, type = "text", rows, hint, error } = props;
  const id = useId();
  const below = error ?? hint;
  const field = {
    id,
    value,
    onBlur,
    placeholder: props.placeholder,
    autoComplete: props.autoComplete ?? "off",
    spellCheck: false,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-describedby": below === undefined ? undefined : `${id}-below`,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...field}
          type={type}
          inputMode={props.inputMode}
          onChange={(event) => onValue(event.target.value)}
        />
      ) : (
        <textarea {...field} rows={rows} onChange={(event) => onValue(event.target.value)} />
      )}
      {below !== undefined && (
        <p id={`${id}-below`} className={error === undefined ? "hint" : "error"}>
          {below}
        </p>
      )}
    </div>
  );
}
