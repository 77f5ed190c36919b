import type { ResourceRecord } from "../answer.ts";
import type { Cursor } from "../cursor.ts";
import type { QueryType } from "../question.ts";

type WithoutOwner<R> = R extends unknown ? Omit<R, "name" | "ttl"> : never;

/** What a record holds beside its owner name and TTL. */
type ReceivedRdata = WithoutOwner<ResourceRecord>;

/** How the data of one type is read; one file a type in this folder. */
export interface RdataReader {
  type: QueryType;
  /**
   * Reads the data; what it leaves unread makes the message malformed (RDLENGTH is exact).
   * @throws MalformedMessage
   */
  read(cursor: Cursor): ReceivedRdata;
}
