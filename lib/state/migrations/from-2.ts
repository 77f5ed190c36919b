import { fieldsOf, type Migration } from "./migration.ts";

/**
 * Version 3 keeps what a look leaves to be done: Mila's own check, news for the owner, and whether he
 * wants to be told; and when he last looked at a domain.
 */
export const from2: Migration = {
  from: 2,
  migrate(key, value) {
    const fields = fieldsOf(value);
    if (fields === null) return value;
    if (key.startsWith("domain:"))
      return { ...fields, milaCheck: null, news: null, openedAt: null };
    return key === "settings" ? { ...fields, notices: false } : value;
  },
};
