import { randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import * as z from "zod/mini";
import { readKept, writeKept } from "../kept-file.ts";

/** The prefix lets no other host and no plain http set it (RFC 6265bis §4.1.3). */
const COOKIE = "__Host-birch_session";
const SECRET_OCTETS = 24;
/** As the customer of a hosting company is asked to have it. */
const PASSWORD_WORDS = ["birch", "maple", "cedar", "alder", "aspen", "larch", "hazel", "rowan"];

const sessionSchema = z.object({ csrf: z.string() });

const keptSchema = z.object({
  user: z.string(),
  password: z.string(),
  sessions: z.record(z.string(), sessionSchema),
});

/** A customer who has signed in; `csrf` must come back with each form. */
export type Session = z.infer<typeof sessionSchema>;

/** The one customer of the registrar, and where he is signed in. Kept over a restart. */
export class Sessions {
  readonly #path: string;
  readonly #kept: z.infer<typeof keptSchema>;

  constructor(stateDir: string) {
    this.#path = join(stateDir, "registrar.json");
    this.#kept = readKept(this.#path, keptSchema) ?? {
      user: "anna@lindenbakery.example",
      password: newPassword(),
      sessions: {},
    };
    writeKept(this.#path, this.#kept);
  }

  get signIn(): { user: string; password: string } {
    return { user: this.#kept.user, password: this.#kept.password };
  }

  /** @returns the cookie to set, or null where user or password is wrong. */
  open(user: string, password: string): string | null {
    if (user.trim().toLowerCase() !== this.#kept.user || !isSame(password, this.#kept.password)) {
      return null;
    }
    const id = secret();
    this.#kept.sessions[id] = { csrf: secret() };
    writeKept(this.#path, this.#kept);
    return `${COOKIE}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`;
  }

  /** The session that a request's cookie names, or null. */
  of(cookieHeader: string | undefined): Session | null {
    const id = idIn(cookieHeader);
    return id !== null && Object.hasOwn(this.#kept.sessions, id)
      ? (this.#kept.sessions[id] ?? null)
      : null;
  }

  /** Ends the session. @returns the cookie to set. */
  close(cookieHeader: string | undefined): string {
    const id = idIn(cookieHeader);
    if (id !== null) delete this.#kept.sessions[id];
    writeKept(this.#path, this.#kept);
    return `${COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`;
  }
}

export function isSame(given: string, wanted: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
}

function idIn(cookieHeader: string | undefined): string | null {
  for (const pair of cookieHeader?.split(/[;,]\s*/) ?? []) {
    if (pair.startsWith(`${COOKIE}=`)) return pair.slice(COOKIE.length + 1);
  }
  return null;
}

function secret(): string {
  return randomBytes(SECRET_OCTETS).toString("base64url");
}

function newPassword(): string {
  const word = () => PASSWORD_WORDS[randomInt(PASSWORD_WORDS.length)] ?? "birch";
  return `${word()}-${word()}-${randomInt(100, 1000)}`;
}
