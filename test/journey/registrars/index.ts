import type { Page } from "@playwright/test";
import { type RegistrarId, registrarHosts, registrarIds } from "../../lab/hosts.ts";
import { birchHands } from "./birch.ts";
import type { RegistrarHands } from "./hands.ts";
import { kestrelHands } from "./kestrel.ts";
import { oldfieldHands } from "./oldfield.ts";

export const registrarHands: Record<RegistrarId, RegistrarHands> = {
  birch: birchHands,
  kestrel: kestrelHands,
  oldfield: oldfieldHands,
};

/** What is done at the registrar at which a page stands. @throws where it is none of the lab's. */
export function handsFor(page: Page): RegistrarHands {
  const { hostname } = new URL(page.url());
  const id = registrarIds.find((registrar) => registrarHosts[registrar] === hostname);
  if (!id) throw new Error(`${hostname} is no registrar of the lab's`);
  return registrarHands[id];
}
