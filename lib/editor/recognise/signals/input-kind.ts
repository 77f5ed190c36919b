import type { Finding, Signal } from "../evidence.ts";
import { weights } from "../weights.ts";

/** Greatest value of a 16-bit number of MX and SRV (RFC 1035 §3.3.9, RFC 2782). */
const UINT16_MAX = 65_535;

/** The kind of control and its bounds. */
export const signal: Signal = {
  name: "input-kind",
  find: ({ control, type }) => {
    const { widget, inputType, max } = control;
    const because = `is ${inputType === "" ? widget : `an input of type ${inputType}`}`;
    const speak = (concept: Finding["concept"], points: number): Finding => ({
      concept,
      points,
      because,
    });
    if (inputType === "search" || inputType === "email" || inputType === "tel") {
      return [speak("no-part", weights.foreignKind)];
    }
    if (/\b(?:email|username|name|tel|address-|postal|country)/.test(control.autocomplete)) {
      return [
        { concept: "no-part", points: weights.foreignKind, because: "is autofilled by browsers" },
      ];
    }
    if (widget === "textarea") {
      return [speak("value", weights.kindFits), speak("name", -weights.kindSpeaksAgainst)];
    }
    if (inputType === "number") {
      // An MX has one such number, an SRV three.
      const uint16 = type === "MX" ? weights.onlyUint16 : weights.kindFits;
      return [
        speak("name", -weights.kindSpeaksAgainst),
        speak("value", -weights.kindSpeaksAgainst),
        ...(max === UINT16_MAX ? [speak("priority", uint16)] : []),
        ...(max !== null && max > UINT16_MAX ? [speak("ttl", weights.kindFits)] : []),
      ];
    }
    return [];
  },
};
