import { areEnough, chosenServices, type DohService } from "../../lib/dns/resolvers.ts";

/** What the owner does with a resolver. */
export type Change = "sooner" | "later" | "leave-out" | "add";

/** The ids after the change, in their order; the same where it changes nothing. */
export function changed(ids: readonly string[], id: string, change: Change): string[] {
  if (change === "add") return [...ids.filter((one) => one !== id), id];
  const rest = ids.filter((one) => one !== id);
  if (change === "leave-out") return rest;
  const at = ids.indexOf(id);
  const to = Math.min(rest.length, Math.max(0, at + (change === "sooner" ? -1 : 1)));
  return at < 0 ? [...ids] : rest.toSpliced(to, 0, id);
}

/** Whether the change can be made: the first cannot come sooner, and two operators must remain. */
export function isPossible(services: readonly DohService[], id: string, change: Change): boolean {
  const ids = services.map((service) => service.id);
  const after = changed(ids, id, change);
  if (change === "leave-out") return areEnough(services.filter((one) => one.id !== id));
  return after.join(" ") !== ids.join(" ") && chosenServices(after).length === after.length;
}
