import { useState } from "react";
import type { Draft, RecordJson, ZoneJson } from "../record-json.ts";
import { RefusedError, remove, save } from "./api.ts";
import { Dialog } from "./Dialog.tsx";
import { ready } from "./draft.ts";
import { RecordDialog } from "./RecordDialog.tsx";
import { RecordsTable } from "./RecordsTable.tsx";
import { useToast } from "./Toasts.tsx";

interface Opened {
  /** Null for a new record. */
  editing: RecordJson | null;
  /** What was typed, where the server has refused it. */
  typed: Draft | null;
  problems: Record<string, string>;
}

/** A change that is shown before the server has said yes. */
interface Pending {
  /** The record that goes, or null. */
  gone: string | null;
  shown: RecordJson | null;
}

/** A row that the server has not seen has no id yet. */
const UNSAVED = "unsaved";

export function Records({ zone, reload }: { zone: ZoneJson; reload: () => Promise<void> }) {
  const [wanted, setWanted] = useState("");
  const [opened, setOpened] = useState<Opened | null>(null);
  const [deleting, setDeleting] = useState<RecordJson | null>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const toast = useToast();

  const settle = async (change: Pending, done: Promise<unknown>, words: string) => {
    setPending(change);
    try {
      await done;
      await reload();
      toast(words);
      return null;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      toast(error.message, "bad");
      return error;
    } finally {
      setPending(null);
    }
  };

  const submit = async (draft: Draft, editing: RecordJson | null) => {
    setOpened(null);
    const id = editing?.id ?? null;
    const refused = await settle(
      { gone: id, shown: { ...draft, id: UNSAVED } },
      save(zone.name, id, ready(draft)),
      editing ? "Record updated" : "Record added",
    );
    if (refused) setOpened({ editing, typed: draft, problems: refused.fields });
  };

  const confirmed = async (record: RecordJson) => {
    setDeleting(null);
    const change = { gone: record.id, shown: null };
    await settle(change, remove(zone.name, record.id), "Record deleted");
  };

  return (
    <section className="panel records-panel">
      <div className="tools">
        <input
          type="search"
          aria-label="Search records"
          placeholder="Search records"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <button
          type="button"
          className="strong"
          onClick={() => setOpened({ editing: null, typed: null, problems: {} })}
        >
          Add record
        </button>
      </div>
      <RecordsTable
        records={shownRecords(zone.records, pending, wanted)}
        isSaving={({ id }) => id === UNSAVED}
        onEdit={(record) => setOpened({ editing: record, typed: null, problems: {} })}
        onDelete={setDeleting}
      />
      {opened && (
        <RecordDialog
          domain={zone.name}
          {...opened}
          onSave={(draft) => submit(draft, opened.editing)}
          onClose={() => setOpened(null)}
        />
      )}
      {deleting && (
        <Dialog
          title="Delete this record?"
          action="Delete"
          tone="danger"
          onSubmit={() => confirmed(deleting)}
          onClose={() => setDeleting(null)}
        >
          <p className="what">
            {deleting.type} {deleting.name} {deleting.value}
          </p>
        </Dialog>
      )}
    </section>
  );
}

function shownRecords(
  records: readonly RecordJson[],
  pending: Pending | null,
  wanted: string,
): RecordJson[] {
  const left = records.filter(({ id }) => id !== pending?.gone);
  const all = pending?.shown ? [...left, pending.shown] : left;
  const needle = wanted.trim().toLowerCase();
  return all
    .filter(({ name, type, value }) => `${name} ${type} ${value}`.toLowerCase().includes(needle))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

function order({ name, type, priority, value }: RecordJson): string {
  return `${name} ${type} ${priority.padStart(5, "0")} ${value}`;
}
