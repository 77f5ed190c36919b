/** The parts of a record that have a control of their own in some editor. */
export const wordParts = [
  "type",
  "name",
  "value",
  "priority",
  "weight",
  "port",
  "service",
  "protocol",
  "flags",
  "tag",
  "ttl",
] as const;

export type WordPart = (typeof wordParts)[number];

/**
 * What DNS editors call things in one language. Letter case, accents and marks do not count. The
 * languages are one book: what English has already, or a shorter phrase holds, is not said again.
 */
export interface EditorWords {
  /** Labels of the controls. The target of SRV is its value. */
  parts: Record<WordPart, readonly string[]>;
  /** The button that opens an empty form for a record. */
  addRecord: readonly string[];
  edit: readonly string[];
  save: readonly string[];
  cancel: readonly string[];
  remove: readonly string[];
  /** A page or section of DNS records. */
  dns: readonly string[];
  /** Controls beside a record that are no part of it. */
  noPart: readonly string[];
  /** What only asks DNS, or only searches or filters what is shown. */
  lookUp: readonly string[];
  /** What brings the rows that are not shown yet. */
  moreRows: readonly string[];
  /** The host field stays empty for the zone's own name. */
  leaveBlank: readonly string[];
  /** A field that may stay empty. */
  optional: readonly string[];
  /** Units of time, as lists of TTLs and labels have them. */
  units: {
    seconds: readonly string[];
    minutes: readonly string[];
    hours: readonly string[];
    days: readonly string[];
    weeks: readonly string[];
  };
}
