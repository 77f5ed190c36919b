import type { Signal } from "../evidence.ts";
import { weights } from "../weights.ts";

/** The rows that stand in the table are labelled examples: their columns tell the control's part. */
export const signal: Signal = {
  name: "column-content",
  find: ({ control, tables }) => {
    const { cell } = control;
    if (cell === null) return [];
    const columns = tables.find(({ table }) => table === cell.table)?.columns ?? [];
    return columns
      .filter(({ column, byContent }) => column === cell.column && byContent)
      .map(({ part }) => ({
        concept: part,
        points: weights.columnContent,
        because: `stands in the column of ${part}s`,
      }));
  },
};
