import { lookAlikes } from "../look-alikes.ts";
import type { Scenario } from "../scenario.ts";
import { scenarios as aliases } from "./aliases.ts";
import { scenarios as discovery } from "./discovery.ts";
import { scenarios as dkim } from "./dkim.ts";
import { scenarios as dmarc } from "./dmarc.ts";
import { scenarios as mx } from "./mx.ts";
import { scenarios as others } from "./others.ts";
import { scenarios as policies } from "./policies.ts";
import { scenarios as resolvers } from "./resolvers.ts";
import { scenarios as rrsets } from "./rrsets.ts";
import { scenarios as spfLimits } from "./spf-limits.ts";
import { scenarios as spfMerge } from "./spf-merge.ts";
import { scenarios as spfPresence } from "./spf-presence.ts";
import { scenarios as spfSyntax } from "./spf-syntax.ts";
import { scenarios as spreading } from "./spreading.ts";
import { scenarios as srv } from "./srv.ts";
import { scenarios as texts } from "./texts.ts";
import { scenarios as zone } from "./zone.ts";

const right: Scenario = { title: "everything is right", shows: [], state: "pass" };

/** A scenario with what its first finding is easily taken for. */
function withLookAlikes(scenario: Scenario): Scenario {
  const { shows, not = [] } = scenario;
  const alike = lookAlikes[shows[0] ?? ""] ?? [];
  return { ...scenario, not: [...new Set([...not, ...alike])] };
}

const all: readonly Scenario[] = [
  right,
  ...zone,
  ...mx,
  ...spfPresence,
  ...spfSyntax,
  ...spfLimits,
  ...spfMerge,
  ...dkim,
  ...dmarc,
  ...srv,
  ...discovery,
  ...others,
  ...aliases,
  ...policies,
  ...rrsets,
  ...texts,
  ...resolvers,
  ...spreading,
];

export const scenarios: readonly Scenario[] = all.map(withLookAlikes);
