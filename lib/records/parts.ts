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
] as const;

export type PartName = (typeof partNames)[number];

/** One part, written the way an editor wants it. An empty text is meant: the apex, left blank. */
export interface RecordPart {
  part: PartName;
  text: string;
}
