import type { DkimFault } from "./dkim-fault.ts";
import { publicKeyOf, readDkimKey } from "./dkim-key.ts";
import { tagValue } from "./tag-list.ts";

/** RFC 8301 §3.2: a shorter key must not be used. One of fewer than 2048 bits is weak, and Mila's own. */
const LEAST_BITS = 1024;
/** Verifiers need not be able to read longer ones. */
const MOST_BITS = 4096;
/** What public exponents are in practice: 65537, and never more than 32 bits. */
const MOST_EXPONENT = 0xffffffffn;

/** What the key itself is, beside being the required one; what Mila asks for is Mila's affair. */
function sizeRemarks(key: string): DkimFault[] {
  const read = publicKeyOf(key);
  if (read?.kind !== "rsa") return [];
  const bits = { seen: String(read.bits) };
  const found: DkimFault[] = [];
  if (read.bits < LEAST_BITS) found.push({ code: "dkim-rsa-under-1024", ...bits });
  if (read.bits > MOST_BITS) found.push({ code: "dkim-rsa-over-4096", ...bits });
  const { exponent, trailing } = read;
  if (exponent <= 1n || exponent % 2n === 0n || exponent > MOST_EXPONENT)
    found.push({ code: "dkim-rsa-exponent", seen: `e=${exponent}` });
  else if (trailing > 0) found.push({ code: "dkim-rsa-exponent", seen: `+${trailing}` });
  return found;
}

/** Tags that change what a right key is good for. */
function tagRemarks(text: string, requiredText: string): DkimFault[] {
  const { list } = readDkimKey(text);
  const flagsOf = (of: string) =>
    (tagValue(readDkimKey(of).list, "t") ?? "").split(":").map((flag) => flag.trim());
  const isAdded = (flag: string) =>
    flagsOf(text).includes(flag) && !flagsOf(requiredText).includes(flag);
  const granularity = tagValue(list, "g");
  const found: DkimFault[] = [];
  if (isAdded("y")) found.push({ code: "dkim-t-testing", seen: "t=y" });
  if (isAdded("s")) found.push({ code: "dkim-t-strict", seen: "t=s" });
  if (granularity !== null) found.push({ code: "dkim-g-obsolete", seen: `g=${granularity}` });
  return found;
}

/** What there is to say of a text that publishes the required key. */
export function keyRemarks(requiredText: string, text: string): DkimFault[] {
  const { list, key } = readDkimKey(text);
  const found = [...tagRemarks(text, requiredText), ...sizeRemarks(key ?? "")];
  if (tagValue(list, "v") !== null && list.tags[0]?.name !== "v")
    found.push({ code: "dkim-v-not-first", seen: text });
  if (/[ \t\r\n]/.test(tagValue(list, "p") ?? "")) found.push({ code: "dkim-space-in-key" });
  return found;
}
