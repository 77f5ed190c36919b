import { secondsOf, timeUnitOf } from "../duration.ts";
import type { Signal } from "../evidence.ts";
import { isTypeList, recordTypeOf } from "../record-type.ts";
import { weights } from "../weights.ts";

/** Of a list, this share of choices makes it one of its kind. */
const MOST = 0.6;
/** A TTL of a list lies between these, in seconds: 30 s and four weeks. */
const SHORTEST_TTL = 30;
const LONGEST_TTL = 2_419_200;

/** What can be chosen: record types, durations, protocols, CAA tags. */
export const signal: Signal = {
  name: "options",
  find: ({ control }) => {
    const list = control.options;
    if (list.length < 2) {
      const shown = control.widget === "combobox" && recordTypeOf(control.value);
      return shown
        ? [{ concept: "type", points: weights.shownType, because: `shows the type ${shown}` }]
        : [];
    }
    if (isTypeList(list)) {
      return [{ concept: "type", points: weights.typeOptions, because: "lists record types" }];
    }
    const most = (test: (text: string) => boolean) =>
      list.filter(({ text, value }) => test(text) || test(value)).length >= list.length * MOST;
    if (most((text) => /^_?(?:tcp|udp|tls|sctp|xmpp|smtp)$/i.test(text))) {
      return [{ concept: "protocol", points: weights.protocolOptions, because: "lists protocols" }];
    }
    if (most((text) => /^(?:issue|issuewild|iodef|issuemail)\b/i.test(text))) {
      return [{ concept: "tag", points: weights.tagOptions, because: "lists CAA tags" }];
    }
    if (list.every(({ text }) => timeUnitOf(text) !== null)) {
      const because = "lists units of time";
      return [{ concept: "no-part", points: weights.unitOptions, because }];
    }
    const seconds = list.map(({ text, value }) => secondsOf(text) ?? secondsOf(value));
    const durations = seconds.filter(
      (amount) => amount !== null && amount >= SHORTEST_TTL && amount <= LONGEST_TTL,
    );
    if (durations.length >= list.length * MOST) {
      return [{ concept: "ttl", points: weights.durationOptions, because: "lists durations" }];
    }
    return most((text) => /^\d{1,3}$/.test(text))
      ? [{ concept: "priority", points: weights.numberOptions, because: "lists small numbers" }]
      : [];
  },
};
