import type { RdataReader } from "./rdata-reader.ts";

/** RFC 1035 §3.3.14: one or more character-strings, kept apart. */
export const reader: RdataReader = {
  type: "TXT",
  read: (cursor) => {
    const strings = [cursor.characterString()];
    while (!cursor.atEnd()) strings.push(cursor.characterString());
    return { type: "TXT", strings };
  },
};
