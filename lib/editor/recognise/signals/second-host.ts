import type { SurveyedControl } from "../../survey/page-survey.ts";
import type { WordPart } from "../../words/editor-words.ts";
import { conceptsOfIdentifier, conceptsOfLabel } from "../../words/matching.ts";
import type { Finding, Signal } from "../evidence.ts";
import { suffixZone } from "../name-in-text.ts";
import { weights } from "../weights.ts";

/** Types whose value is the name of a host, and may be labelled as one. */
const POINTING = new Set(["MX", "CNAME", "SRV", "NS"]);
/** A label speaks of a part from here on. */
const SPEAKS = 0.6;

/** Parts of which no field is taken for a host, whatever its label says. */
const NUMBERS: readonly WordPart[] = ["priority", "weight", "port", "ttl"];

function saysInWords(control: SurveyedControl, part: "name" | "value"): boolean {
  const texts = [...control.labels.map(({ text }) => text), control.placeholder];
  return texts.some((text) => (conceptsOfLabel(text).get(part) ?? 0) >= SPEAKS);
}

function isCalled(control: SurveyedControl, parts: readonly WordPart[]): boolean {
  const { name, idAttribute, testId } = control;
  return [name, idAttribute, testId]
    .map(conceptsOfIdentifier)
    .some((concepts) => parts.some((part) => (concepts.get(part) ?? 0) >= SPEAKS));
}

/** `Record` alone is what some editors call the name, and others what stands in it. */
const isCalledRecord = ({ labels }: SurveyedControl) =>
  labels.some(({ text }) => /^records?\W*$/i.test(text.trim()));

/** Where another field is called a name and none a value, the one called *record* is the value. */
function findRecord(control: SurveyedControl, form: readonly SurveyedControl[]): Finding[] {
  if (!isCalledRecord(control)) return [];
  const others = form.filter(({ id, widget }) => id !== control.id && widget === "text");
  const named = others.some((field) => saysInWords(field, "name") && !isCalledRecord(field));
  if (!named || others.some((field) => saysInWords(field, "value"))) return [];
  return asValue("a record beside a name");
}

/** For the value, and against the label that says name. */
function asValue(because: string): Finding[] {
  return [
    { concept: "value", points: weights.secondHost, because },
    { concept: "name", points: -weights.secondHost, because },
  ];
}

/**
 * In a form for a type that points to a host, where two fields are labelled as names and none as a
 * value: the second is the host that is pointed to, as all editors ask for the name first. Where the
 * zone stands beside one of them, that one is the name.
 */
export const signal: Signal = {
  name: "second-host",
  find: ({ control, form, type }) => {
    const record = findRecord(control, form);
    if (record.length > 0) return record;
    if (type === null || !POINTING.has(type)) return [];
    const texts = form.filter(
      ({ widget, inputType }) => widget === "text" && inputType !== "number",
    );
    const hosts = texts.filter((field) => saysInWords(field, "name") && !isCalled(field, NUMBERS));
    if (hosts.length !== 2 || texts.some((field) => saysInWords(field, "value"))) return [];
    if (texts.some((field) => !hosts.includes(field) && isCalled(field, ["value"]))) return [];
    const [first, second] = hosts;
    const inZone = hosts.filter(({ beside }) => suffixZone(beside) !== null);
    if (!first || !second || inZone.length > 1) return [];
    const pointed = inZone[0] === second ? first : second;
    if (control.id !== pointed.id) return [];
    return asValue(`the other of two hosts in a form for ${type}`);
  },
};
