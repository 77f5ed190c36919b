import type { ContainerId, PageSurvey } from "../survey/page-survey.ts";

/** Everything below a container, itself included. */
export function containersWithin(survey: PageSurvey, container: ContainerId): Set<ContainerId> {
  const isWithin = (from: ContainerId) => {
    for (let at: ContainerId | null = from; at !== null; at = survey.containers[at]?.parent ?? null)
      if (at === container) return true;
    return false;
  };
  return new Set(survey.containers.filter(({ id }) => isWithin(id)).map(({ id }) => id));
}
