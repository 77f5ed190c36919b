import { type DBSchema, openDB } from "idb";

/**
 * The API token, in the extension origin's IndexedDB: content scripts can read `storage.local` in
 * Firefox (it has no `setAccessLevel`), and cannot open this.
 */

interface SecretsDatabase extends DBSchema {
  secrets: { key: string; value: string };
}

const DATABASE = "secrets";
const TOKEN_KEY = "mila-token";

function open() {
  return openDB<SecretsDatabase>(DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore("secrets");
    },
  });
}

async function withStore<T>(
  use: (database: Awaited<ReturnType<typeof open>>) => Promise<T>,
): Promise<T> {
  const database = await open();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/** The token; null where none is on file. */
export async function readToken(): Promise<string | null> {
  return (await withStore((database) => database.get("secrets", TOKEN_KEY))) ?? null;
}

export async function writeToken(token: string): Promise<void> {
  await withStore((database) => database.put("secrets", token, TOKEN_KEY));
}

export async function forgetToken(): Promise<void> {
  await withStore((database) => database.delete("secrets", TOKEN_KEY));
}
