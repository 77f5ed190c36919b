import type { PartName } from "../../records/parts.ts";

/** The sentences of the marks, in the owner's language: handed in by whoever wires the page. */
export interface MarkWords {
  /** What stands in a control that we filled: `Name → @`. */
  filled: (part: PartName, text: string) => string;
  /** What belongs in a control that is left to the owner. */
  left: (part: PartName, text: string) => string;
  /** Over the row of another provider's MX. */
  foreignMx: () => string;
  copy: () => string;
  copied: () => string;
  dismiss: () => string;
  /** Read out once, when the marks appear. */
  announce: (filled: number, left: number) => string;
}
