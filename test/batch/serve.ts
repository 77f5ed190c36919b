/**
 * The resolver of a batch run, in a process of its own so that its time and memory are not those of
 * what is measured. It serves the right zone of `customer-N.example` for every N, over HTTP on this
 * machine, and prints its address; a line on standard input makes it print how often it was asked.
 */
import { createInterface } from "node:readline";
import { serveDoh } from "../scenarios/doh-server.ts";
import { answering } from "../scenarios/world.ts";

const DOMAIN = /(?:^|\.)(customer-\d+\.example)$/;
/** Worlds that are kept; domains come one after the other. */
const MOST_WORLDS = 200;

type Answer = (url: string) => Promise<Response>;
const worlds = new Map<string, Answer>();
let asked = 0;

/** The name that a question of DNS over HTTPS is for (RFC 1035 §4.1.2). */
function nameIn(url: string): string {
  const octets = Buffer.from(new URL(url).searchParams.get("dns") ?? "", "base64url");
  const labels: string[] = [];
  for (let at = 12; octets[at]; at += (octets[at] ?? 0) + 1)
    labels.push(octets.toString("latin1", at + 1, at + 1 + (octets[at] ?? 0)));
  return labels.join(".").toLowerCase();
}

function worldOf(domain: string): Answer {
  const known = worlds.get(domain);
  if (known) return known;
  const [oldest] = worlds.keys();
  if (worlds.size >= MOST_WORLDS && oldest !== undefined) worlds.delete(oldest);
  const made = answering({ id: "a" }, { title: "", shows: [], domain }, [], Date.now);
  worlds.set(domain, made);
  return made;
}

const { url } = await serveDoh((address) => {
  asked += 1;
  return worldOf(DOMAIN.exec(nameIn(address))?.[1] ?? "customer-0.example")(address);
});
console.log(url);
for await (const _line of createInterface({ input: process.stdin })) console.log(asked);
process.exit(0);
