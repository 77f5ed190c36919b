import { isAtOrBelow } from "../../records/domain-name.ts";
import type { ContainerId, PageSurvey, SurveyedContainer } from "../survey/page-survey.ts";
import type { FormReading } from "./form.ts";
import { domainIn, namesIn, namesInAddressText, suffixZone } from "./name-in-text.ts";

/** Names that are not the provider's own, which stands in its titles and addresses. */
export function withoutProvider(survey: PageSurvey, names: readonly string[]): string[] {
  return names.filter((name) => !isAtOrBelow(survey.page.host, name));
}

/** Names in the headings around a container, the nearest heading that names any deciding. */
export function namesInHeadingsAround(survey: PageSurvey, container: ContainerId): string[] {
  for (let at: ContainerId | null = container; at !== null; ) {
    const around: SurveyedContainer | undefined = survey.containers[at];
    if (!around) break;
    for (const text of [around.heading, around.headingBefore]) {
      const names = withoutProvider(survey, namesIn(text));
      if (names.length > 0) return names;
    }
    at = around.parent;
  }
  return [];
}

/** Names in the address to which a form around or in a container is sent. */
function namesInActions(survey: PageSurvey, form: Pick<FormReading, "container" | "within">) {
  const containers = new Set(form.within);
  for (let at: ContainerId | null = form.container; at !== null; ) {
    containers.add(at);
    at = survey.containers[at]?.parent ?? null;
  }
  const actions = survey.containers.filter(({ id }) => containers.has(id)).map((c) => c.action);
  return withoutProvider(survey, actions.flatMap(namesInAddressText));
}

/** The domain that stands beside the host field of a form. */
export function suffixOf(survey: PageSurvey, { parts }: Pick<FormReading, "parts">): string | null {
  return suffixZone(survey.controls[parts.get("name")?.control ?? -1]?.beside ?? "");
}

/** The domain that a form is set to: a list of domains, or a locked field that holds one. */
export function domainsOfForm(
  survey: PageSurvey,
  { within, parts }: Pick<FormReading, "within" | "parts">,
): string[] {
  const known = new Set([...parts.values()].map(({ control }) => control));
  return survey.controls
    .filter(({ id, container, visibility }) => {
      return within.has(container) && visibility !== "hidden" && !known.has(id);
    })
    .filter(({ options, disabled, readOnly }) =>
      options.length > 0 ? options.every(({ text }) => domainIn(text)) : disabled || readOnly,
    )
    .flatMap(({ value }) => domainIn(value) ?? []);
}

/**
 * The zones that a form itself tells, whatever the page says elsewhere: a page may edit two. Empty
 * where it tells none.
 */
export function zonesOfForm(
  survey: PageSurvey,
  form: Pick<FormReading, "container" | "within" | "parts">,
): string[] {
  const suffix = suffixOf(survey, form);
  const headings = namesInHeadingsAround(survey, form.container);
  return [
    ...new Set([
      ...(suffix === null ? [] : [suffix]),
      ...domainsOfForm(survey, form),
      // A heading that names several tells of none.
      ...(new Set(headings).size === 1 ? headings : []),
      ...namesInActions(survey, form),
    ]),
  ];
}
