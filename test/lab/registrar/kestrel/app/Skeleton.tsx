/** Grey bars where rows will be. */
export function Skeleton({ rows }: { rows: number }) {
  return (
    <div className="skeleton" aria-busy="true">
      {Array.from({ length: rows }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike
        <i key={place} />
      ))}
    </div>
  );
}
