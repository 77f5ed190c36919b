import type { WordPart } from "./editor-words.ts";

/**
 * What programmers call the parts in `name`, `id` and test ids, whatever the page's language is.
 * Short forms that are no words of a label stand here alone.
 */
export const identifierWords: Readonly<Record<WordPart, readonly string[]>> = {
  type: ["type", "rtype", "rrtype", "record type", "dns type"],
  name: ["name", "host", "hostname", "subdomain", "sub domain", "subname", "prefix", "rrname"],
  value: [
    "value",
    "val",
    "content",
    "data",
    "rdata",
    "answer",
    "target",
    "destination",
    "dest",
    "address",
    "points to",
    "pointsto",
    "exchange",
    "dnscontent",
    "mail server",
    "text",
  ],
  priority: ["priority", "prio", "preference", "pref", "aux", "mxp", "level", "distance"],
  weight: ["weight"],
  port: ["port"],
  service: ["service"],
  protocol: ["protocol", "proto"],
  flags: ["flags", "flag"],
  tag: ["tag"],
  ttl: ["ttl"],
};

/** Words of an identifier that say nothing about the part. */
export const identifierFiller: readonly string[] = [
  "dns",
  "record",
  "records",
  "add",
  "new",
  "edit",
  "create",
  "current",
  "input",
  "field",
  "form",
  "select",
  "modal",
  "txt",
  "mx",
  "srv",
  "spf",
  "cname",
  "id",
  "the",
  "rr",
];
