import type { TabView } from "../../lib/messages/view.ts";
import { usualConvention } from "../../lib/records/convention.ts";
import type { RequiredRecord } from "../../lib/records/required-record.ts";
import { presentRdata } from "../../lib/records/zone-line.ts";
import { type DomainItem, newDomainItem } from "../../lib/state/domain-item.ts";
import { emptyIndex, type IndexEntry, type IndexItem } from "../../lib/state/index-item.ts";
import { defaultSettings, type SettingsItem } from "../../lib/state/settings-item.ts";
import { domainKey, INDEX_KEY, SETTINGS_KEY, storedItem } from "../../lib/state/stored-item.ts";
import { indexEntryOf } from "../../lib/state/summary.ts";
import type { DomainReport, Finding, RecordReport, RecordState } from "../../lib/verify/report.ts";

/** What the states are made of. */

export const DOMAIN = "lindenbakery.example";
/** The moment at which all pictures are taken, two minutes after the last look. */
export const NOW = Date.UTC(2026, 10, 24, 14, 5, 20);
export const CHECKED_AT = NOW - 140_000;
const NEXT_AT = NOW + 100_000;

const RSA_2048_KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzmZcWfXJmY0V2rM4yQf3oY1J9cS3qv7yJrO5E0eQmTt2yMZ9kq1xUu0m6l7cXvS8wB4pNnG2hKfJdR5zTqLwA1sYb3iPeVgC6DxQoHuWtNjMk8lZFrO0aXcBvE9yUi2TgKpJqLnSdHwRzYfMbCxVtNqPeGuIoAjDkSlXhZrWvTyBnQmUcEfLgKiJpOsRdHxYtZvWuNaMbQcErTfGyUhIjKoLpSqDwXeZrCvTbYnUmIkOlPjHgFdSaQwErTyUiOpAsDfGhJkLzXcVbNmQwIDAQAB";

const ENTRY = { ttl: 3600, required: true, extra: {} } as const;

export const mx: RequiredRecord = {
  ...ENTRY,
  id: "mx-1",
  purpose: "mx",
  purposeName: "mx",
  name: DOMAIN,
  rdata: { type: "MX", preference: 10, exchange: "mx1.k3v9.mila.cx" },
};

export const spf: RequiredRecord = {
  ...ENTRY,
  id: "spf",
  purpose: "spf",
  purposeName: "spf",
  name: DOMAIN,
  rdata: { type: "TXT", text: "v=spf1 include:k3v9.spf.mila.cx ~all" },
};

export const dkim: RequiredRecord = {
  ...ENTRY,
  id: "dkim-mila1",
  purpose: "dkim",
  purposeName: "dkim",
  name: `mila1._domainkey.${DOMAIN}`,
  rdata: { type: "TXT", text: `v=DKIM1; k=rsa; p=${RSA_2048_KEY}` },
};

export const dmarc: RequiredRecord = {
  ...ENTRY,
  id: "dmarc",
  purpose: "dmarc",
  purposeName: "dmarc",
  name: `_dmarc.${DOMAIN}`,
  rdata: { type: "TXT", text: `v=DMARC1; p=quarantine; rua=mailto:dmarc@${DOMAIN}` },
};

function service(
  purpose: "autodiscover" | "imap" | "pop3" | "submission",
  label: string,
  port: number,
): RequiredRecord {
  return {
    ...ENTRY,
    id: `srv-${purpose}`,
    purpose,
    purposeName: purpose,
    required: false,
    name: `_${label}._tcp.${DOMAIN}`,
    rdata: { type: "SRV", priority: 0, weight: 1, port, target: `${label}.mila.cx` },
  };
}

export const required = [mx, spf, dkim, dmarc];
export const optional = [
  service("autodiscover", "autodiscover", 443),
  service("imap", "imaps", 993),
  service("pop3", "pop3s", 995),
  service("submission", "submissions", 465),
];

/** The SPF record of a marketing tool, which stood there before Mila. */
export const EXISTING_SPF = "v=spf1 include:spf.mailingmonkey.example ~all";

/** A finding with the sentences of its code. */
export function finding(code: string, given: Partial<Finding> = {}): Finding {
  const key = `finding_${code.replaceAll("-", "_")}`;
  return {
    code,
    severity: "blocks",
    recordId: null,
    part: null,
    seen: null,
    expected: null,
    message: `${key}_message`,
    action: `${key}_action`,
    ...given,
  };
}

/** What is said of a record that is not there. */
function missing({ purpose, rdata }: RequiredRecord): Finding {
  return finding(`${purpose}-missing`, { expected: presentRdata(rdata) });
}

const verdicts = { pass: "right", missing: "missing", wrong: "wrong" } as const;

function recordReport(id: string, state: RecordState, findings: Finding[] = []): RecordReport {
  const [first, second] =
    state === "spreading"
      ? (["right", "missing"] as const)
      : state === "pass" || state === "missing" || state === "wrong"
        ? [verdicts[state], verdicts[state]]
        : [];
  const observation = (resolver: string, verdict: "right" | "missing" | "wrong" | undefined) =>
    verdict === undefined
      ? []
      : [
          {
            resolver,
            at: CHECKED_AT,
            until: CHECKED_AT + 300_000,
            verdict,
            seen: findings.flatMap(({ seen }) => (seen === null ? [] : [seen])),
          },
        ];
  return {
    id,
    state,
    findings: findings.map((one) => ({ ...one, recordId: id })),
    observations: [...observation("cloudflare", first), ...observation("quad9", second)],
  };
}

/** How records stand, by id; those that are not named are missing, optional ones skipped. */
export type Standing = Record<string, RecordState | [RecordState, ...Finding[]]>;

/** A report in which records stand as given. */
export function report(
  records: readonly RequiredRecord[],
  standing: Standing,
  given: Partial<DomainReport> = {},
): DomainReport {
  const reports = records.map((record) => {
    const { id, required: must } = record;
    const stands = standing[id] ?? (must ? "missing" : "skipped");
    const [state, ...findings] = Array.isArray(stands) ? stands : [stands];
    const notThere = state === "missing" && findings.length === 0;
    return recordReport(id, state, notThere ? [missing(record)] : findings);
  });
  const has = (...states: RecordState[]) => reports.some(({ state }) => states.includes(state));
  return {
    domain: DOMAIN,
    state: has("missing", "wrong")
      ? "fail"
      : has("unknown")
        ? "unknown"
        : has("spreading")
          ? "spreading"
          : "pass",
    checkedAt: CHECKED_AT,
    records: reports,
    findings: [],
    zone: DOMAIN,
    nameServers: ["ada.ns.cloudflare.com", "bob.ns.cloudflare.com"],
    existingSpf: null,
    resolvers: [],
    queries: 12,
    ...given,
  };
}

/** A domain item with records that stand as given. */
export function domain(
  records: readonly RequiredRecord[],
  standing: Standing,
  given: Partial<DomainItem> = {},
  reported: Partial<DomainReport> = {},
): DomainItem {
  return {
    ...newDomainItem(DOMAIN),
    records: [...records],
    etag: '"1"',
    fetchedAt: CHECKED_AT,
    report: report(records, standing, reported),
    nextLook: { at: NEXT_AT, reason: "owner-must-act" },
    ...given,
  };
}

/** Contents of the storage with one domain in front, and others beside it. */
export function stored(
  item: DomainItem | null,
  others: readonly IndexEntry[] = [],
  settings: Partial<SettingsItem> = {},
  index: Partial<IndexItem> = {},
): Record<string, unknown> {
  const domains = item === null ? [...others] : [indexEntryOf(item), ...others];
  return {
    [SETTINGS_KEY]: storedItem({ ...defaultSettings, connected: true, ...settings }),
    [INDEX_KEY]: storedItem({
      ...emptyIndex,
      domains,
      current: item?.name ?? null,
      listedAt: CHECKED_AT,
      ...index,
    }),
    ...(item === null ? {} : { [domainKey(item.name)]: storedItem(item) }),
  };
}

/** The tab stands on the registrar's editor of the domain's zone. */
export function onEditor(
  given: Partial<TabView> = {},
  zone: string | null = DOMAIN,
  host = "dns.registrar.example",
): TabView {
  return {
    domain: DOMAIN,
    page: {
      kind: "seen",
      host,
      summary: {
        kind: "editor",
        zone: zone === null ? { kind: "untold" } : { kind: "told", name: zone },
        convention: usualConvention,
        formOpen: false,
        rowCount: 6,
      },
    },
    ...given,
  };
}

/** The tab stands on a page that edits no DNS; the zone is served by a provider that is known. */
export const elsewhere: TabView = {
  domain: DOMAIN,
  page: {
    kind: "seen",
    host: "news.example",
    summary: { kind: "no-editor" },
  },
};

/** The browser does not show the tab. */
export const hidden: TabView = { ...elsewhere, page: { kind: "no-access" } };
