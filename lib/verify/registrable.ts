import { parentName } from "../records/domain-name.ts";
import { isRegistrySuffix } from "./registry-suffix.ts";

/** The name that was registered, at or above a name; null for a registry's own. */
export function registrableDomain(name: string): string | null {
  if (isRegistrySuffix(name)) return null;
  let at = name;
  while (!isRegistrySuffix(parentName(at))) at = parentName(at);
  return at;
}
