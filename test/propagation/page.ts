import type { Measured, RecordTimes } from "./measure.ts";

/** A span as people read it: `1:05` is a minute and five seconds, `1:00:00` an hour. */
function span(seconds: number): string {
  if (!Number.isFinite(seconds)) return "never";
  const whole = Math.round(seconds);
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor((whole % 3600) / 60),
    whole % 60,
  ];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function remark({ early, waitedForAnother }: RecordTimes): string {
  if (early === "fault") return "**more than one early question of ours**";
  if (early === "one-probe") return "the one probe after the Save came before it was served";
  return waitedForAnother ? "looked for with the other record of the same answer" : "";
}

function questionsTable(measured: readonly Measured[]): string[] {
  return [
    "| journey | questions for the records | the least | beside |",
    "| --- | ---: | ---: | ---: |",
    ...measured.map(
      ({ title, sent, least, beside }) => `| ${title} | ${sent} | ${least} | ${beside} |`,
    ),
  ];
}

function timesTable({ title, records }: Measured): string[] {
  return [
    `### ${title}`,
    "",
    "| record | served | green | later than could be | |",
    "| --- | ---: | ---: | ---: | --- |",
    ...records.map(
      (times) =>
        `| \`${times.id.replace(/^dkim-.*/, "dkim")}\` | ${span(times.servedAt)} | ${span(times.greenAt)} | ${span(times.late)} | ${remark(times)} |`,
    ),
    "",
  ];
}

/** The page with both tables. */
export function pageOf(measured: readonly Measured[]): string {
  return [
    "# Propagation",
    "",
    "What the watch asks on an owner's journey, and when he sees that a record is right. Made by `npm run propagation` from the history of the lab's resolvers; the clock is virtual (the lab's caches, the watcher and the views' reminders all run on it), so that hours take no time and the table is the same each time.",
    "",
    "## Questions",
    "",
    "From the first look until everything passes. *The least*: each question (name and type) once in the first look, which shows the owner how things stand, and of two operators once what he saved is served; what is right already, of two operators once. *Beside* are the name servers and what answers lead to (the names that an SPF record includes, the addresses of exchanges).",
    "",
    ...questionsTable(measured),
    "",
    "## Times",
    "",
    "Minutes and seconds since the first look. *Could be*: the moment at which two operators can first say that the record is right, given that the first look has asked one of them, who remembers its answer (RFC 2308 §5), and nobody else anything. After a Save the first look comes within 10 s while a view is open, after 30 s by the alarm: so much is always between. Nobody can know when a provider publishes what was saved: of the resolvers that remember nothing one is asked soon after the Save (the probe), and one is kept until another can confirm it. Where the provider is slow, the probe's *no* has to run out; a second resolver asked in vain would be a fault, and the command fails then.",
    "",
    ...measured.flatMap(timesTable),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
