import { type RecordJson, ttlChoices } from "../record-json.ts";

interface RecordsTableProps {
  records: readonly RecordJson[];
  isSaving: (record: RecordJson) => boolean;
  onEdit: (record: RecordJson) => void;
  onDelete: (record: RecordJson) => void;
}

/** A TTL in words, also one that nobody can choose. */
export function ttlWords(ttl: number): string {
  return ttlChoices.find(({ seconds }) => seconds === ttl)?.words ?? `${ttl} seconds`;
}

export function RecordsTable({ records, isSaving, onEdit, onDelete }: RecordsTableProps) {
  return (
    <table className="records">
      <thead>
        <tr>
          <th scope="col">Type</th>
          <th scope="col">Name</th>
          <th scope="col">Content</th>
          <th scope="col">Priority</th>
          <th scope="col">TTL</th>
          <th scope="col" aria-label="Actions" />
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.id} className={isSaving(record) ? "saving" : undefined}>
            <td>
              <span className="type">{record.type}</span>
            </td>
            <td className="mono name">{record.name}</td>
            <td className="mono value">
              {record.type === "SRV"
                ? `${record.weight} ${record.port} ${record.value}`
                : record.value}
            </td>
            <td>{record.priority}</td>
            <td className="ttl">{ttlWords(record.ttl)}</td>
            <td className="actions">
              {isSaving(record) ? (
                "Saving…"
              ) : (
                <>
                  <button type="button" className="plain" onClick={() => onEdit(record)}>
                    Edit
                  </button>
                  <button type="button" className="plain" onClick={() => onDelete(record)}>
                    Delete
                  </button>
                </>
              )}
            </td>
          </tr>
        ))}
        {records.length === 0 && (
          <tr>
            <td colSpan={6} className="empty">
              No records.
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
