import { useState } from "react";
import { isRecordType, recordTypeNames } from "../../record-types.ts";
import { type Draft, type RecordJson, ttlChoices } from "../record-json.ts";
import { Dialog } from "./Dialog.tsx";
import { check, draftOf, emptyDraft, type NumberField, typeFacts } from "./draft.ts";
import { Picker } from "./Picker.tsx";
import { ttlWords } from "./RecordsTable.tsx";
import { TextField } from "./TextField.tsx";

interface RecordDialogProps {
  domain: string;
  editing: RecordJson | null;
  typed: Draft | null;
  /** What the server has found wrong. */
  problems: Record<string, string>;
  onSave: (draft: Draft) => void;
  onClose: () => void;
}

const numberLabels: Record<NumberField, string> = {
  priority: "Priority",
  weight: "Weight",
  port: "Port",
};

const typeOptions = recordTypeNames.map((type) => ({
  value: type,
  words: type,
  note: typeFacts[type].note,
}));

/** The record's own TTL is among the choices too. */
function ttlOptions(own: number) {
  const seconds = ttlChoices.map((choice) => choice.seconds);
  const all = seconds.includes(own) ? seconds : [own, ...seconds];
  return all.map((choice) => ({ value: String(choice), words: ttlWords(choice) }));
}

export function RecordDialog(props: RecordDialogProps) {
  const { domain, editing, onSave, onClose } = props;
  const standing = editing ? draftOf(editing) : emptyDraft;
  const [draft, setDraft] = useState<Draft>(props.typed ?? standing);
  const [refused, setRefused] = useState(props.problems);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const problems = check(draft, domain);
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setRefused({});
  };
  /** A field is complained about when it has been left, or when Save was pressed. */
  const about = (field: keyof Draft) => ({
    error: refused[field] ?? (left.has(field) ? problems[field] : undefined),
    onBlur: () => setLeft((before) => new Set(before).add(field)),
  });
  const submit = () => {
    setLeft(new Set(Object.keys(problems)));
    if (Object.keys(problems).length === 0) onSave(draft);
  };
  const { valueLabel, placeholder, numbers } = typeFacts[draft.type];
  return (
    <Dialog
      title={editing ? "Edit record" : "Add record"}
      action="Save record"
      onSubmit={submit}
      onClose={onClose}
    >
      <Picker
        label="Type"
        value={draft.type}
        options={typeOptions}
        onValue={(type) => isRecordType(type) && change({ type })}
      />
      <TextField
        label="Name"
        value={draft.name}
        placeholder={`www.${domain}`}
        hint={`In full. For the domain itself: ${domain}`}
        onValue={(name) => change({ name })}
        {...about("name")}
      />
      {numbers.length > 0 && (
        <div className="numbers">
          {numbers.map((field) => (
            <TextField
              key={field}
              label={numberLabels[field]}
              inputMode="numeric"
              value={draft[field]}
              onValue={(text) => change({ [field]: text })}
              {...about(field)}
            />
          ))}
        </div>
      )}
      <TextField
        key={draft.type === "TXT" ? "text" : "line"}
        label={valueLabel}
        value={draft.value}
        placeholder={placeholder}
        {...(draft.type === "TXT" ? { rows: 4 } : {})}
        onValue={(value) => change({ value })}
        {...about("value")}
      />
      <Picker
        label="TTL"
        value={String(draft.ttl)}
        options={ttlOptions(standing.ttl)}
        onValue={(ttl) => change({ ttl: Number(ttl) })}
      />
    </Dialog>
  );
}
