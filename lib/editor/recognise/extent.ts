import type { RowsExtent } from "../page-rows.ts";
import type { PageSurvey, SurveyedControl } from "../survey/page-survey.ts";
import { actionMatch, identifierText } from "../words/matching.ts";
import type { FormReading } from "./form.ts";
import { isTypeList, recordTypeOf } from "./record-type.ts";
import type { TableReading } from "./rows.ts";
import { SEARCHES } from "./signals/identifier.ts";

/** A button that turns the page says little else. */
const LEAST = 0.6;

/** Records in all, where the page counts more than it shows; null where it does not. */
function countedAll(survey: PageSurvey, tables: readonly TableReading[]): number | null {
  const lengths = tables.map(({ table, records }) => [
    records.length,
    survey.rows.filter((row) => row.table === table).length,
  ]);
  const sum = tables.reduce((all, { records }) => all + records.length, 0);
  const shown = new Set([...lengths.flat(), sum]);
  const counted = survey.counts.find(
    ({ from, to, all }) => all > to && shown.has(from === null ? to : to - from + 1),
  );
  return counted?.all ?? null;
}

/** Whether a button outside of every form brings further rows, or the page has numbered pages. */
function turnsPages(survey: PageSurvey, forms: readonly FormReading[]): boolean {
  const outside = survey.buttons.filter(
    ({ visible, disabled, container }) =>
      visible && !disabled && !forms.some(({ within }) => within.has(container)),
  );
  const says = ({ text, label }: { text: string; label: string }) =>
    Math.max(actionMatch(text, "moreRows"), actionMatch(label, "moreRows")) >= LEAST;
  const numbered = (number: string) => outside.some(({ text }) => text === number);
  return outside.some(says) || (numbered("2") && (numbered("1") || numbered("3")));
}

function isSearch({ inputType, labels, placeholder, name, idAttribute }: SurveyedControl): boolean {
  return (
    inputType === "search" ||
    [name, idAttribute].some((text) => SEARCHES.test(identifierText(text))) ||
    [placeholder, ...labels.map(({ text }) => text)].some((text) => actionMatch(text, "lookUp") > 0)
  );
}

/** Whether a search holds a text, or a list of types outside of every form is set to the one shown. */
function isFiltered(
  survey: PageSurvey,
  tables: readonly TableReading[],
  forms: readonly FormReading[],
): boolean {
  const records = tables.flatMap((table) => table.records);
  return survey.controls
    .filter(
      ({ visibility, container, value }) =>
        visibility !== "hidden" &&
        value.trim() !== "" &&
        !forms.some(({ within }) => within.has(container)),
    )
    .some((control) => {
      if (control.widget === "text") return isSearch(control);
      const type = isTypeList(control.options) ? recordTypeOf(control.value) : null;
      return type !== null && records.every((record) => record.type === type);
    });
}

/**
 * Whether the tables show all records of the zone, by what stands around them: a count, buttons that
 * turn pages, a search. A page may hide rows without a word, so *whole* is no promise.
 */
export function readExtent(
  survey: PageSurvey,
  tables: readonly TableReading[],
  forms: readonly FormReading[],
): RowsExtent {
  if (tables.every(({ records }) => records.length === 0)) return { kind: "whole" };
  const all = countedAll(survey, tables);
  if (isFiltered(survey, tables, forms)) return { kind: "part", why: "filtered", all };
  if (all !== null || turnsPages(survey, forms)) return { kind: "part", why: "paged", all };
  return survey.cut.includes("rows") ? { kind: "part", why: "cut", all } : { kind: "whole" };
}
