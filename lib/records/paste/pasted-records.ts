import type { RequiredRecord } from "../required-record.ts";

/** Why a line gave no record. */
export const misunderstandings = [
  /** The names of columns. */
  "heading",
  /** The word on a button, or a state, that was copied with the page. */
  "button",
  /** Words in which no record is seen. */
  "no-record",
  /** A record that belongs to the zone's own running (SOA, DNSSEC), never to a mail service. */
  "zone-housekeeping",
  /** `$INCLUDE`, `$GENERATE`: they need what was not pasted (RFC 1035 §5.1). */
  "directive",
  /** A class other than IN (RFC 1035 §3.2.4). */
  "class",
  /** The owner name is none, or is not told. */
  "bad-name",
  "no-name",
  /** The value is none that this type can have, or is not there. */
  "bad-value",
  "no-value",
  /** A TXT value of several words without quotes: where it ends cannot be told. */
  "not-quoted",
  /** Which cell holds what cannot be told. */
  "cells-unclear",
  /** A quote or a parenthesis that nothing closes. */
  "unclosed",
  /** The host is relative, and the domain is not known. */
  "domain-unknown",
  /** This line and all that follow were not read: the text is too large. */
  "too-large",
] as const;

export type Misunderstanding = (typeof misunderstandings)[number];

export interface NotUnderstood {
  /** Counted from 1. */
  line: number;
  /** What stands there, cut to a length that can be shown. */
  text: string;
  reason: Misunderstanding;
}

/** What the owner should know of a reading beside its records. */
export type PasteRemark =
  /** The same record stood there twice; it is taken once. */
  | { kind: "duplicate"; line: number; name: string; type: string }
  /** The name lies outside of the domain; the record is left out. */
  | { kind: "outside-domain"; line: number; name: string; type: string }
  /** Typographic characters of a copied page were replaced by those that DNS means. */
  | { kind: "typographic"; line: number }
  /** A TXT value had no quotes; it was taken up to the end of its line. */
  | { kind: "without-quotes"; line: number }
  /** It is a whole zone: not everything in it is Mila's. */
  | { kind: "whole-zone" };

/** What was read of a pasted text. */
export interface PastedRecords {
  /** The domain that was asked for, else the one that was found; null where none is told. */
  domain: string | null;
  /** In the guide's order. Their ids depend on the records alone, not on how they were written. */
  records: RequiredRecord[];
  /** By line. */
  notUnderstood: NotUnderstood[];
  remarks: PasteRemark[];
}
