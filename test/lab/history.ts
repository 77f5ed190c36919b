import type { ZoneRecord } from "./dns/zone-record.ts";
import type { FaultName } from "./faults.ts";
import type { ResolverId } from "./hosts.ts";

/** A question that a resolver was asked. Times are milliseconds since the epoch. */
export interface AskedQuestion {
  at: number;
  resolver: ResolverId;
  method: "GET" | "POST";
  /** Lower-case, without a final dot; "" is the root. */
  name: string;
  type: string;
  /** Where the answer came from; a fault's name where it was no answer of the resolver's. */
  answeredFrom: "cache" | "upstream" | FaultName;
  rcode: string | null;
}

/** A call that the Mila API got. */
export interface ApiCall {
  at: number;
  method: string;
  /** With the query. */
  path: string;
  token: "owner" | "readOnly" | null;
  /** The `If-None-Match` that came along. */
  ifNoneMatch: string | null;
  /** Null where the connection was cut. */
  status: number | null;
}

/** A change that was saved at the registrar. */
export interface Save {
  at: number;
  domain: string;
  before: ZoneRecord | null;
  after: ZoneRecord | null;
}

/** A lab that runs for days must not fill the memory: the oldest go first. */
const MOST_KEPT = 10_000;

/** What was asked of the lab, in order, since the start or the last `clear`. */
export class History {
  #questions: AskedQuestion[] = [];
  #apiCalls: ApiCall[] = [];
  #saves: Save[] = [];

  questions(): AskedQuestion[] {
    return [...this.#questions];
  }

  apiCalls(): ApiCall[] {
    return [...this.#apiCalls];
  }

  saves(): Save[] {
    return [...this.#saves];
  }

  clear(): void {
    this.#questions = [];
    this.#apiCalls = [];
    this.#saves = [];
  }

  addQuestion(question: AskedQuestion): void {
    append(this.#questions, question);
  }

  addApiCall(call: ApiCall): void {
    append(this.#apiCalls, call);
  }

  addSave(save: Save): void {
    append(this.#saves, save);
  }
}

function append<T>(list: T[], entry: T): void {
  list.push(entry);
  if (list.length > MOST_KEPT) list.shift();
}
