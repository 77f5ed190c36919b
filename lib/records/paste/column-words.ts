/** What a cell or a labelled line holds; `aside` says nothing of the record itself. */
const fieldNames = [
  "type",
  "name",
  "value",
  "priority",
  "weight",
  "port",
  "target",
  "service",
  "protocol",
  "flags",
  "tag",
  "ttl",
  "domain",
  "aside",
] as const;

export type Field = (typeof fieldNames)[number];

/** The words over columns and before values, as panels and providers use them. */
const words: Readonly<Record<Field, readonly string[]>> = {
  type: ["type", "record type", "dns type", "dns record type"],
  name: [
    "name",
    "host",
    "hostname",
    "host name",
    "record name",
    "subdomain",
    "label",
    "host/name",
    "name/host",
    "dns name",
    "host record",
    "owner",
  ],
  value: [
    "value",
    "data",
    "content",
    "contents",
    "answer",
    "points to",
    "record",
    "record data",
    "record value",
    "text",
    "txt value",
    "destination",
    "address",
    "value/answer",
    "mail server",
    "answer/value",
    "rdata",
  ],
  priority: ["priority", "preference", "prio", "pref", "mx priority", "mx preference"],
  weight: ["weight"],
  port: ["port"],
  target: ["target", "target host", "target hostname"],
  service: ["service"],
  protocol: ["protocol", "proto"],
  flags: ["flags", "flag"],
  tag: ["tag"],
  ttl: ["ttl", "time to live", "ttl (seconds)", "ttl (sec)", "ttl (s)"],
  domain: ["domain", "domain name", "zone"],
  aside: [
    "status",
    "state",
    "purpose",
    "action",
    "actions",
    "description",
    "comment",
    "comments",
    "note",
    "notes",
    "class",
    "used for",
    "for",
    "result",
    "last checked",
    "proxy status",
    "#",
    "no.",
  ],
};

const fields = new Map(
  fieldNames.flatMap((field) => words[field].map((word) => [word, field] as const)),
);

/** Words on buttons and of states that a copy of a page brings along. */
const besides = new Set([
  "copy",
  "copied",
  "copied!",
  "copy value",
  "copy host",
  "copy name",
  "copy record",
  "copy to clipboard",
  "edit",
  "delete",
  "remove",
  "add",
  "add record",
  "save",
  "cancel",
  "close",
  "show",
  "hide",
  "show more",
  "show less",
  "verify",
  "check",
  "check again",
  "check now",
  "recheck",
  "re-check",
  "refresh",
  "details",
  "more",
  "help",
  "download",
  "learn more",
  "required",
  "optional",
  "recommended",
  "verified",
  "not verified",
  "missing",
  "pending",
  "failed",
  "valid",
  "invalid",
  "ok",
  "active",
  "inactive",
  "not found",
  "found",
  "correct",
  "incorrect",
  "wrong",
  "misconfigured",
  "published",
  "not published",
  "yes",
  "no",
  "✓",
  "✔",
  "✗",
  "✘",
  "×",
  "…",
  "dns only",
  "proxied",
]);

/** The longest of all these words. */
const LONGEST = 32;

function normalised(text: string): string {
  if (text.length > LONGEST * 2) return text;
  return text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replace(/\s?[:*]$/, "")
    .toLowerCase();
}

/** What a heading or a label announces; null for any other text. */
export function fieldOf(text: string): Field | null {
  return fields.get(normalised(text)) ?? null;
}

/** Whether a text is no more than a button's or a state's word. */
export function isBeside(text: string): boolean {
  return besides.has(normalised(text));
}

/** Whether a cell says that it is empty. */
export function isEmptyCell(text: string): boolean {
  return ["", "-", "--", "n/a", "none", "not applicable", "not set"].includes(normalised(text));
}
