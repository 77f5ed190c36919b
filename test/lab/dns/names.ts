/** Names as the lab holds them: lower case, no final dot, the root as "" (RFC 4343 §3). */
export function normalised(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}

export function parent(name: string): string {
  const dot = name.indexOf(".");
  return dot === -1 ? "" : name.slice(dot + 1);
}

export function isAtOrBelow(name: string, ancestor: string): boolean {
  return ancestor === "" || name === ancestor || name.endsWith(`.${ancestor}`);
}

/** The name itself and all names above it, the root last. */
export function* selfAndAncestors(name: string): Generator<string> {
  for (let at = name; at !== ""; at = parent(at)) yield at;
  yield "";
}
