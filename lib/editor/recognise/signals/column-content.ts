import type { Signal } from "../evidence.ts";
import { weights } from "../weights.ts";

/**
 * The rows that stand in the table are labelled examples: their columns tell the control's part, but
 * not which of several controls in one cell it is.
 */
export const signal: Signal = {
  name: "column-content",
  find: ({ control, form, tables }) => {
    const { cell } = control;
    if (cell === null) return [];
    const inColumn = form.filter(
      (other) => other.cell?.table === cell.table && other.cell.column === cell.column,
    );
    if (inColumn.length > 1) return [];
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
