import type { Migration } from "./migration.ts";

/** Version 5 keeps what the owner taught, in an item of its own; what was there stays as it was. */
export const from4: Migration = { from: 4, migrate: (_key, value) => value };
