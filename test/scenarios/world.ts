import dnsPacket, { type RecordType } from "dns-packet";
import type { Resolver } from "../../lib/dns/answer.ts";
import { dohResolver } from "../../lib/dns/doh-resolver.ts";
import { parent, selfAndAncestors } from "../lab/dns/names.ts";
import { resolve } from "../lab/dns/resolver.ts";
import { ResolverCache } from "../lab/dns/resolver-cache.ts";
import type { Upstream, UpstreamAnswer } from "../lab/dns/upstream.ts";
import { encodeResponse, truncated, type WireRecord } from "../lab/dns/wire.ts";
import { otherApexes, rightZone, worldZone } from "./base-zone.ts";
import type { Scenario, ScenarioResolver } from "./scenario.ts";
import { absolute, type Rrset, rrsetsOf, wireRecord, type ZoneText } from "./zone-text.ts";

/** Seconds for which a *no* of a scenario's zone may be kept. */
const NEGATIVE_TTL = 300;

/** An authoritative server for all zones of a scenario, wildcards included (RFC 4592 §3.3). */
function authority(sets: readonly Rrset[], apexes: readonly string[]): Upstream {
  const byKey = new Map(sets.map((set) => [`${set.name} ${set.type}`, set]));
  const names = new Set(sets.flatMap(({ name }) => [...selfAndAncestors(name)]));
  for (const apex of apexes) names.add(apex);

  function denial(name: string, rcode: UpstreamAnswer["rcode"], answers: WireRecord[]) {
    const apex = [...selfAndAncestors(name)].find((one) => apexes.includes(one)) ?? "";
    const own = byKey.get(`${apex} SOA`)?.values[0];
    const text =
      own ??
      `ns1.registrar.example hostmaster.registrar.example 1 7200 900 1209600 ${NEGATIVE_TTL}`;
    const soa = wireRecord(apex, "SOA", text);
    return { rcode, answers, authorities: [{ ...soa, ttl: soa.ttl ?? NEGATIVE_TTL }] };
  }

  /** Where the data of a name is kept: at the name, or at the wildcard of its closest encloser. */
  function ownerOf(name: string): string | null {
    if (names.has(name)) return name;
    let encloser = parent(name);
    while (!names.has(encloser)) encloser = parent(encloser);
    const wildcard = encloser === "" ? "*" : `*.${encloser}`;
    return names.has(wildcard) ? wildcard : null;
  }

  return async (asked, type) => {
    const answers: WireRecord[] = [];
    let name = asked;
    for (let links = 0; links < 12; links++) {
      const above = [...selfAndAncestors(name)]
        .slice(1)
        .map((one) => byKey.get(`${one} DNAME`))
        .find((set) => set !== undefined);
      if (above) {
        const target = `${name.slice(0, -above.name.length)}${String(above.values[0])}`;
        answers.push({ name, type: "CNAME", ttl: NEGATIVE_TTL, data: target });
        name = target;
        continue;
      }
      const owner = ownerOf(name);
      if (owner === null) return denial(name, "NXDOMAIN", answers);
      const set = byKey.get(`${owner} ${type}`);
      const soa = type === "SOA" && apexes.includes(name) ? denial(name, "NOERROR", []) : null;
      if (soa)
        return { rcode: "NOERROR", answers: [...answers, ...soa.authorities], authorities: [] };
      if (set) {
        const found = set.values.map((value) => wireRecord(name, type, value));
        return { rcode: "NOERROR", answers: [...answers, ...found], authorities: [] };
      }
      const alias = byKey.get(`${owner} CNAME`)?.values[0];
      if (alias === undefined || type === "CNAME") return denial(name, "NOERROR", answers);
      answers.push(wireRecord(name, "CNAME", alias));
      name = String(alias).toLowerCase();
    }
    return { rcode: "NOERROR", answers, authorities: [] };
  };
}

type Rule = NonNullable<NonNullable<ScenarioResolver["answers"]>[string]>;

/** What a resolver of a scenario answers to a request of DNS over HTTPS: the lab's cache, messages and all. */
export function answering(
  one: ScenarioResolver,
  scenario: Scenario,
  layers: readonly ZoneText[],
  now: () => number,
): (url: string) => Promise<Response> {
  const domain = scenario.domain ?? "example.com";
  const sets = rrsetsOf(domain, worldZone, rightZone(domain), ...layers, one.change ?? {});
  const cuts = sets.filter(({ type }) => type === "NS" || type === "SOA").map(({ name }) => name);
  const apexes = [...new Set([...otherApexes, ...cuts])];
  const parts = {
    cache: new ResolverCache(now),
    upstream: authority(sets, apexes),
    zoneNames: () => apexes,
  };

  function ruleFor(name: string, type: string): Rule | null {
    for (const [key, rule] of Object.entries({ ...scenario.behaviour?.answers, ...one.answers })) {
      const [wantedType, wantedName] = key === "*" ? ["*", "*"] : key.split(" ");
      const isName = wantedName === "*" || absolute(wantedName ?? "", domain) === name;
      if ((wantedType === "*" || wantedType === type) && isName) return rule;
    }
    return null;
  }

  async function answer(octets: Buffer): Promise<Buffer> {
    const query = dnsPacket.decode(octets);
    const [question] = query.questions ?? [];
    const name = (question?.name ?? "").toLowerCase();
    const type: RecordType = question?.type ?? "A";
    const rule = ruleFor(name, type);
    const isOff = rule?.checkedOnly === true && query.flag_cd;
    const resolution = await resolve(parts, name, type);
    const failure = rule?.rcode !== undefined && !isOff ? { answers: [], authorities: [] } : {};
    return encodeResponse(query, {
      ...resolution,
      recursionAvailable: true,
      ...(rule && !isOff
        ? {
            rcode: rule.rcode ?? resolution.rcode,
            extendedErrors: rule.errors ?? resolution.extendedErrors,
            authenticated: rule.authenticated ?? false,
            ...(rule.withoutSoa ? { authorities: [] } : {}),
          }
        : {}),
      ...failure,
    });
  }

  async function fetchFromMemory(url: string): Promise<Response> {
    const octets = Buffer.from(new URL(url).searchParams.get("dns") ?? "", "base64url");
    const fault = one.fault ?? scenario.behaviour?.fault;
    if (fault === "down") throw new TypeError("fetch failed");
    if (fault === "http-error") return new Response("", { status: 503 });
    if (fault === "portal")
      return new Response("<html>", { headers: { "content-type": "text/html" } });
    const whole = await answer(octets);
    const age = one.age ?? scenario.behaviour?.age;
    const headers = {
      "content-type": "application/dns-message",
      ...(age === undefined ? {} : { age: String(age) }),
    };
    const body =
      fault === "malformed"
        ? Buffer.from("no message")
        : fault === "truncated"
          ? truncated(dnsPacket.decode(octets), whole)
          : whole;
    // Another question than ours: the first letter of its name is another one.
    if (fault === "mismatched") body[13] = body[13] === 0x61 ? 0x62 : 0x61;
    return new Response(new Uint8Array(body), { headers });
  }

  return fetchFromMemory;
}

/** The resolvers of a scenario. @param layers laid over the right zone, the last on top. */
export function resolversOf(
  scenario: Scenario,
  layers: readonly ZoneText[],
  now: () => number,
): Resolver[] {
  const wanted = scenario.resolvers ?? [{ id: "a" }];
  return wanted.map((one) =>
    dohResolver({
      id: one.id,
      operator: one.id,
      url: `https://${one.id}.example/dns-query`,
      fetch: answering(one, scenario, layers, now),
      now,
    }),
  );
}
