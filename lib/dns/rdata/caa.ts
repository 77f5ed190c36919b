import { MalformedMessage } from "../malformed-message.ts";
import type { RdataReader } from "./rdata-reader.ts";

/** RFC 8659 §4.1: a tag has at least one octet, and letters and digits alone. */
export const reader: RdataReader = {
  type: "CAA",
  read: (cursor) => {
    const flags = cursor.uint8();
    const tag = String.fromCharCode(...cursor.characterString());
    if (!/^[a-z0-9]+$/i.test(tag)) throw new MalformedMessage("a CAA tag of other characters");
    return { type: "CAA", flags, tag, value: cursor.rest() };
  },
};
