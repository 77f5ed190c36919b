import type { ZoneRecord } from "../lab/dns/zone-record.ts";
import type { ResolverId } from "../lab/hosts.ts";
import type { ApiRecord } from "../lab/mila-api/required-records.ts";
import { zoneRecordOf } from "../virtual/small-lab.ts";

/** What the owner enters, and when. */
export interface Entry {
  /** Id of the required record. */
  id: string;
  /** Seconds since the Save before, or since his first look. */
  after: number;
  /** Seconds from the Save until the provider serves it. */
  servedAfter: number;
  /** Whether he closes the view a minute after the Save, and opens it again at the next one. */
  leaves: boolean;
}

/** A journey whose questions are counted. */
export interface Case {
  title: string;
  domain: string;
  negativeTtlSeconds: number;
  /** The zone before he begins. */
  zone(required: readonly ApiRecord[]): ZoneRecord[];
  entries(required: readonly ApiRecord[]): Entry[];
  /** What the first look's answer is remembered for, where it is no denial; seconds. */
  rememberedSeconds?: number;
  /** A resolver that answers nobody. */
  down?: ResolverId;
}

/** A minute: he looks a record over, enters it, saves. */
const ONE_BY_ONE = 60;
const WEB_SITE_TTL = 3600;

const webSite = (domain: string): ZoneRecord[] => [
  { name: domain, ttl: WEB_SITE_TTL, type: "A", address: "203.0.113.40" },
];
const bare = (domain: string) => () => webSite(domain);

const oneByOne =
  (given: Partial<Entry> = {}) =>
  (required: readonly ApiRecord[]): Entry[] =>
    required.map(({ id }) => ({
      id,
      after: ONE_BY_ONE,
      servedAfter: 0,
      leaves: false,
      ...given,
    }));

const BAKERY = "lindenbakery.example";
const LAWYERS = "harbourlaw.example";
/** Seconds; the TTL of the SPF record that is changed. */
const SPF_TTL = 300;

/** All that stands there but for Mila's part of the SPF record. */
function spfOfAnother(required: readonly ApiRecord[]): ZoneRecord[] {
  const published = required.flatMap((record) => zoneRecordOf(record) ?? []);
  return [
    ...webSite(BAKERY),
    ...published.filter((record) => record.type !== "TXT" || record.name !== BAKERY),
    {
      name: BAKERY,
      ttl: SPF_TTL,
      type: "TXT",
      text: "v=spf1 include:spf.mailingmonkey.example ~all",
    },
  ];
}

const HOUR = 3600;

export const cases: readonly Case[] = [
  {
    title: "Four records, saved one by one",
    domain: BAKERY,
    negativeTtlSeconds: HOUR,
    zone: bare(BAKERY),
    entries: oneByOne(),
  },
  {
    title: "Five records, two of them MX",
    domain: LAWYERS,
    negativeTtlSeconds: 60,
    zone: bare(LAWYERS),
    entries: oneByOne(),
  },
  {
    title: "Five records, two of them MX, a long negative TTL",
    domain: LAWYERS,
    negativeTtlSeconds: HOUR,
    zone: bare(LAWYERS),
    entries: oneByOne(),
  },
  {
    title: "An SPF record changed, TTL 300",
    domain: BAKERY,
    negativeTtlSeconds: HOUR,
    zone: spfOfAnother,
    rememberedSeconds: SPF_TTL,
    entries: (required) => oneByOne()(required.filter(({ purpose }) => purpose === "spf")),
  },
  {
    title: "A slow owner: forty minutes between two Saves",
    domain: BAKERY,
    negativeTtlSeconds: HOUR,
    zone: bare(BAKERY),
    entries: oneByOne({ after: 2400, leaves: true }),
  },
  {
    title: "A slow provider: it serves a Save after two minutes",
    domain: BAKERY,
    negativeTtlSeconds: 900,
    zone: bare(BAKERY),
    entries: oneByOne({ servedAfter: 120 }),
  },
  {
    title: "One resolver down",
    domain: BAKERY,
    negativeTtlSeconds: 900,
    zone: bare(BAKERY),
    entries: oneByOne(),
    down: "cloudflare",
  },
];
