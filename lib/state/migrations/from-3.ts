import { fieldsOf, type Migration } from "./migration.ts";

/** Version 4 lets the owner choose the resolvers; until then these were asked, in this order. */
export const from3: Migration = {
  from: 3,
  migrate(key, value) {
    const fields = fieldsOf(value);
    return fields !== null && key === "settings"
      ? { ...fields, resolvers: ["cloudflare", "quad9", "google"] }
      : value;
  },
};
