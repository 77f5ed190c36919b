/** The parts of a record as DNS editors ask for them, one control each. */
export const partNames = [
  "type",
  "name",
  "value",
  "priority",
  "weight",
  "port",
  "target",
  "service",
  "protocol",
  "flags",
  "tag",
  "ttl",
  /** A switch by which the provider answers for a host in its own name. */
  "proxy",
] as const;

export type PartName = (typeof partNames)[number];

/** The parts in which a record is written; the provider's proxy is none of the record itself. */
export type WrittenPart = Exclude<PartName, "proxy">;

/** One part, written the way an editor wants it. An empty text is meant: the apex, left blank. */
export interface RecordPart {
  part: WrittenPart;
  text: string;
}
