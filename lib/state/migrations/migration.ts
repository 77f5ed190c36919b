/**
 * One step from the shape of a version to that of the next. A value that is not of the shape that it
 * expects is given back as it is: the schema that reads it afterwards refuses it by name.
 */
export interface Migration {
  /** The version that it starts from. */
  from: number;
  /** For an item under this key. */
  migrate(key: string, value: unknown): unknown;
}

/** A value's fields, where it is an object with fields. */
export function fieldsOf(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}
