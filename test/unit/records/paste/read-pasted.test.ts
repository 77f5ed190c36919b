import { describe, expect, test } from "vitest";
import type { Misunderstanding } from "../../../../lib/records/paste/pasted-records.ts";
import { MAX_PASTED_CHARACTERS, readPasted } from "../../../../lib/records/paste/read-pasted.ts";

const KEY = `v=DKIM1; k=rsa; p=${"MIIBIjANBgkq+/".repeat(28)}IDAQAB`;

/** Each record as `id name ttl data`, to be compared at a glance. */
function read(text: string, domain: string | null = "example.com") {
  const { records, notUnderstood, remarks, domain: found } = readPasted(text, { domain });
  return {
    domain: found,
    records: Object.fromEntries(
      records.map(({ id, name, ttl, rdata }) => {
        const { type, ...data } = rdata;
        return [id, `${name} ${ttl} ${type} ${Object.values(data).join(" ")}`];
      }),
    ),
    not: notUnderstood.map(({ line, reason }) => `${line} ${reason}`),
    remarks: remarks.map((remark) =>
      "line" in remark ? `${remark.line} ${remark.kind}` : remark.kind,
    ),
  };
}

describe("a zone file", () => {
  test("with origin, default TTL, relative and omitted names, parentheses and comments", () => {
    const zone = `; the zone of example.com
$ORIGIN example.com.
$TTL 1h
@        IN SOA ns1.birchhost.example. hostmaster.birchhost.example. (
                 2026112501 ; serial
                 7200 900 1209600 300 )
         IN NS  ns1.birchhost.example.
@   300  IN MX  10 mx1.k3v9.mila.cx.
         IN MX  20 backup
         IN TXT "v=spf1 include:k3v9.spf.mila.cx" " ~all" ; one string too many
mila1._domainkey TXT ( "v=DKIM1; k=rsa; "
                       "p=MIIB" )
_dmarc   TXT    "v=DMARC1\\; p=none\\059 rua=mailto:\\100marc@example.com"
www      A      203.0.113.40
`;
    expect(read(zone, null)).toEqual({
      domain: "example.com",
      records: {
        "mx-1": "example.com 300 MX 10 mx1.k3v9.mila.cx",
        "mx-2": "example.com 3600 MX 20 backup.example.com",
        spf: "example.com 3600 TXT v=spf1 include:k3v9.spf.mila.cx ~all",
        "dkim-mila1": "mila1._domainkey.example.com 3600 TXT v=DKIM1; k=rsa; p=MIIB",
        dmarc: "_dmarc.example.com 3600 TXT v=DMARC1; p=none; rua=mailto:dmarc@example.com",
        "a-www": "www.example.com 3600 A 203.0.113.40",
        "ns-domain": "example.com 3600 NS ns1.birchhost.example",
      },
      not: ["4 zone-housekeeping", "5 zone-housekeeping", "6 zone-housekeeping"],
      remarks: ["whole-zone"],
    });
  });

  test("takes TTL and class in either order, and names without a dot by meaning", () => {
    expect(
      read(`example.com IN 600 MX 10 mx1.k3v9.mila.cx
mila1._domainkey 600 IN CNAME mila1.k3v9.dkim.mila.cx
_dmarc.example.com. 2D IN TXT "v=DMARC1; p=none"`).records,
    ).toEqual({
      "mx-1": "example.com 600 MX 10 mx1.k3v9.mila.cx",
      "dkim-mila1": "mila1._domainkey.example.com 600 CNAME mila1.k3v9.dkim.mila.cx",
      dmarc: "_dmarc.example.com 172800 TXT v=DMARC1; p=none",
    });
  });

  test("that tells its origin holds names without a dot to be relative, to the letter", () => {
    const { records } = read("$ORIGIN example.com.\nexample.com MX 10 mx1.mila.cx", "example.com");
    expect(Object.values(records)).toEqual([
      "example.com.example.com 3600 MX 10 mx1.mila.cx.example.com",
    ]);
  });

  test("with a policy that nobody quoted is read to the line's end, and said", () => {
    expect(
      read(`mila1._domainkey IN TXT v=DKIM1; k=rsa; p=MIIB
@ IN TXT v=spf1 include:k3v9.spf.mila.cx ~all ; ours`),
    ).toMatchObject({
      records: {
        "dkim-mila1": "mila1._domainkey.example.com 3600 TXT v=DKIM1; k=rsa; p=MIIB",
        spf: "example.com 3600 TXT v=spf1 include:k3v9.spf.mila.cx ~all",
      },
      remarks: ["1 without-quotes", "2 without-quotes"],
    });
  });
});

describe("a table", () => {
  test("with buttons, states and blank cells among its own", () => {
    const table = [
      "Purpose\tType\tHost\tValue\tPriority\tTTL\tStatus\tActions",
      "Incoming mail\tMX\t\tmx1.k3v9.mila.cx.\t10\t1 hour\tMissing\tCopy",
      "Who may send\tTXT\t@\t“v=spf1 include:k3v9.spf.mila.cx\u00a0–all”\t-\tAuto\tMissing\tCopy",
      `Signature\tTXT\tmila1._domainkey\t"${KEY.slice(0, 255)}" "${KEY.slice(255)}"\t\t3600\tMissing\tCopy`,
      "Re-check\tCopy",
    ].join("\r\n");
    expect(read(table)).toEqual({
      domain: "example.com",
      records: {
        "mx-1": "example.com 3600 MX 10 mx1.k3v9.mila.cx",
        spf: "example.com 3600 TXT v=spf1 include:k3v9.spf.mila.cx -all",
        "dkim-mila1": `mila1._domainkey.example.com 3600 TXT ${KEY}`,
      },
      not: ["1 heading", "5 button"],
      remarks: ["3 typographic"],
    });
  });

  test("without headings takes a priority inside the value, and SRV data in one cell or four", () => {
    expect(
      read(
        [
          "MX\texample.com\t10 mx1.k3v9.mila.cx\t3600",
          "SRV\t_imaps._tcp\t0\t1\t993\timap.mila.cx\t3600",
          "SRV\t_pop3s._tcp\t10 1 995 pop.mila.cx",
        ].join("\n"),
      ).records,
    ).toEqual({
      "mx-1": "example.com 3600 MX 10 mx1.k3v9.mila.cx",
      "srv-imaps": "_imaps._tcp.example.com 3600 SRV 0 1 993 imap.mila.cx",
      "srv-pop3s": "_pop3s._tcp.example.com 3600 SRV 10 1 995 pop.mila.cx",
    });
  });

  test("in which numbers could be either is not guessed at", () => {
    expect(read("MX\t@\tmx1.k3v9.mila.cx\t5\t10")).toMatchObject({
      records: {},
      not: ["1 cells-unclear"],
    });
  });

  test("whose names are in full leaves out those of another domain", () => {
    expect(
      read("TXT\texample.com\tv=spf1 ~all\nTXT\t_dmarc.example.org\tv=DMARC1; p=none"),
    ).toMatchObject({ records: { spf: expect.anything() }, remarks: ["2 outside-domain"] });
  });
});

describe("labelled lines", () => {
  test("on one line, or with the text below the label", () => {
    expect(
      read(
        `Domain: example.com
Type: MX / Host: @ / Value: mx1.k3v9.mila.cx / Priority: 10

Type
TXT
Name
_dmarc
Value
v=DMARC1; p=none; rua=mailto:a@example.com
Copy`,
        null,
      ),
    ).toEqual({
      domain: "example.com",
      records: {
        "mx-1": "example.com 3600 MX 10 mx1.k3v9.mila.cx",
        dmarc: "_dmarc.example.com 3600 TXT v=DMARC1; p=none; rua=mailto:a@example.com",
      },
      not: ["10 button"],
      remarks: [],
    });
  });

  test("with service and protocol apart make one name", () => {
    expect(
      read(`Type: SRV
Service: _imaps
Protocol: TCP
Name: @
Priority: 0
Weight: 1
Port: 993
Target: imap.mila.cx`).records,
    ).toEqual({ "srv-imaps": "_imaps._tcp.example.com 3600 SRV 0 1 993 imap.mila.cx" });
  });
});

test("notations may be mixed, with notes between", () => {
  expect(
    read(`Publish these at your DNS provider:
MX\t@\tmx1.k3v9.mila.cx\t10
TXT\t@\tv=spf1 include:k3v9.spf.mila.cx ~all
And a record for DKIM:
mila1._domainkey.example.com. 3600 IN TXT "v=DKIM1; k=rsa; p=MIIB"`),
  ).toMatchObject({
    records: {
      "mx-1": expect.anything(),
      spf: expect.anything(),
      "dkim-mila1": expect.anything(),
    },
    not: ["1 no-record", "4 no-record"],
  });
});

describe("the domain", () => {
  test("is what most names speak of, below the zone as well", () => {
    const table =
      "MX\tmail.example.com\tmx1.mila.cx\t10\nTXT\t_dmarc.mail.example.com\tv=DMARC1; p=none";
    expect(read(table, null).domain).toBe("mail.example.com");
  });

  test("is the line over a table that is a name and nothing else", () => {
    expect(read("example.com\nMX\t@\tmx1.mila.cx\t10", null)).toMatchObject({
      domain: "example.com",
      records: { "mx-1": "example.com 3600 MX 10 mx1.mila.cx" },
    });
  });

  test("is asked for where every name is relative", () => {
    expect(read("MX\t@\tmx1.mila.cx\t10", null)).toMatchObject({
      domain: null,
      records: {},
      not: ["1 domain-unknown"],
    });
  });

  test("in Unicode letters is meant in A-labels", () => {
    expect(read("Type: MX\nHost: bäckerei.example\nValue: 10 mx1.mila.cx", null)).toMatchObject({
      domain: "xn--bckerei-5wa.example",
    });
  });
});

test("a record is for mail of the domain itself only at the domain's own names", () => {
  const { records } = readPasted(
    `example.com. IN TXT "v=spf1 ~all"
bounce.example.com. IN TXT "v=spf1 -all"
lists.example.com. IN MX 10 mx.lists.example.
_mta-sts.example.com. IN TXT "v=STSv1; id=1"
_smtp._tls.example.com. IN TXT "v=TLSRPTv1; rua=mailto:a@example.com"
default._bimi.example.com. IN TXT "v=BIMI1; l=https://example.com/logo.svg"
_submission._tcp.example.com. IN SRV 0 1 587 smtp.mila.cx.
_autodiscover._tcp.example.com. IN SRV 0 1 443 autodiscover.mila.cx.`,
    { domain: "example.com" },
  );
  expect(records.map(({ id, purpose, required }) => [id, purpose, required])).toEqual([
    ["spf", "spf", true],
    ["srv-autodiscover", "autodiscover", false],
    ["srv-submission", "submission", false],
    ["mta-sts", "mta_sts", false],
    ["tls-rpt", "tls_rpt", false],
    ["bimi", "bimi", false],
    ["mx-lists", "other", false],
    ["txt-bounce", "other", false],
  ]);
});

test("what stands twice is taken once, and said", () => {
  expect(read('@ IN TXT "v=spf1 ~all"\nexample.com. 60 IN TXT "v=spf1" " ~all"')).toMatchObject({
    records: { spf: "example.com 3600 TXT v=spf1 ~all" },
    remarks: ["2 duplicate"],
  });
});

test.each<[Misunderstanding, string]>([
  ["heading", "Type\tHost\tValue"],
  ["button", "Copy"],
  ["no-record", "Please add a record for your mail."],
  ["zone-housekeeping", "example.com. IN DNSKEY 257 3 13 abc="],
  ["directive", "$INCLUDE other.zone"],
  ["class", 'version.bind. CH TXT "9"'],
  ["bad-name", "a..example.com. IN MX 10 mx1.mila.cx."],
  ["no-name", '@ MX 10 mx1.mila.cx.\nTXT "v=spf1 ~all"'],
  ["bad-value", "@ IN MX ten mx1.mila.cx."],
  ["no-value", "Type: TXT\nHost: @"],
  ["not-quoted", "@ IN TXT two words"],
  ["cells-unclear", "Our mail\tMX\t@\tmx1.mila.cx\tand\tmore"],
  ["unclosed", '@ IN TXT "v=spf1 ~all'],
  ["domain-unknown", "_dmarc\tTXT\tv=DMARC1; p=none"],
])("says of a line that it is %s", (reason, text) => {
  const { notUnderstood } = readPasted(text, {
    domain: reason === "domain-unknown" ? null : "example.com",
  });
  expect(notUnderstood.map((line) => line.reason)).toContain(reason);
});

test("says where a text is too large to be read, and reads what stands before", () => {
  const zone = "@ IN MX 10 mx1.mila.cx.\n";
  const { records, notUnderstood } = readPasted(`${zone};${" ".repeat(MAX_PASTED_CHARACTERS)}`, {
    domain: "example.com",
  });
  expect(records).toHaveLength(1);
  expect(notUnderstood.map(({ reason }) => reason)).toEqual(["too-large"]);
});

test("a parenthesis that nothing closes takes no more than its own line", () => {
  expect(read(`@ IN TXT ( "v=spf1 ~all"\n_dmarc IN TXT "v=DMARC1; p=none"`)).toMatchObject({
    records: { dmarc: expect.anything() },
    not: ["1 unclosed"],
  });
});
