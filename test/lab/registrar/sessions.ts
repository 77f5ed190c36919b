import { randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import * as z from "zod/mini";
import type { RegistrarId } from "../hosts.ts";
import { readKept, writeKept } from "../kept-file.ts";

const SECRET_OCTETS = 24;
const COOKIE_ATTRIBUTES = "Path=/; Secure; HttpOnly; SameSite=Lax";
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

/** The one customer of a registrar, and where he is signed in. Kept over a restart. */
export class Sessions {
  readonly #path: string;
  readonly #kept: z.infer<typeof keptSchema>;
  /** The prefix lets no other host and no plain http set it (RFC 6265bis §4.1.3). */
  readonly #cookie: string;

  constructor(stateDir: string, registrar: RegistrarId) {
    this.#path = join(stateDir, `registrar-${registrar}.json`);
    this.#cookie = `__Host-${registrar}_session`;
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
    return `${this.#cookie}=${id}; ${COOKIE_ATTRIBUTES}`;
  }

  /** The session that a request's cookie names, or null. */
  of(cookieHeader: string | undefined): Session | null {
    const id = this.#idIn(cookieHeader);
    return id !== null && Object.hasOwn(this.#kept.sessions, id)
      ? (this.#kept.sessions[id] ?? null)
      : null;
  }

  /** Ends the session. @returns the cookie to set. */
  close(cookieHeader: string | undefined): string {
    const id = this.#idIn(cookieHeader);
    if (id !== null) delete this.#kept.sessions[id];
    writeKept(this.#path, this.#kept);
    return `${this.#cookie}=; ${COOKIE_ATTRIBUTES}; Max-Age=0`;
  }

  #idIn(cookieHeader: string | undefined): string | null {
    for (const pair of cookieHeader?.split(/[;,]\s*/) ?? []) {
      if (pair.startsWith(`${this.#cookie}=`)) return pair.slice(this.#cookie.length + 1);
    }
    return null;
  }
}

export function isSame(given: string, wanted: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
}

function secret(): string {
  return randomBytes(SECRET_OCTETS).toString("base64url");
}

function newPassword(): string {
  const word = () => PASSWORD_WORDS[randomInt(PASSWORD_WORDS.length)] ?? "birch";
  return `${word()}-${word()}-${randomInt(100, 1000)}`;
}
