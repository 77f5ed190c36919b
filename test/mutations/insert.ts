import type {
  PageSurvey,
  SurveyedContainer,
  SurveyedControl,
} from "../../lib/editor/survey/page-survey.ts";

/** Ids are positions in the survey: what is put in moves all that come after it. */

/** A container at this position; it and its parent are given as they are before the move. */
export function insertContainer(
  survey: PageSurvey,
  at: number,
  made: Omit<SurveyedContainer, "id">,
): PageSurvey {
  const moved = (id: number) => (id >= at ? id + 1 : id);
  const movedOrNull = (id: number | null) => (id === null ? null : moved(id));
  const container = { ...made, id: at, parent: movedOrNull(made.parent) };
  const containers = survey.containers.map((one) => ({
    ...one,
    id: moved(one.id),
    parent: movedOrNull(one.parent),
  }));
  return {
    ...survey,
    containers: containers.toSpliced(at, 0, container),
    controls: survey.controls.map((one) => ({ ...one, container: moved(one.container) })),
    buttons: survey.buttons.map((one) => ({ ...one, container: moved(one.container) })),
    rows: survey.rows.map((one) => ({ ...one, container: movedOrNull(one.container) })),
  };
}

/** A control at this position, outside of any cell. */
export function insertControl(
  survey: PageSurvey,
  at: number,
  made: Omit<SurveyedControl, "id">,
): PageSurvey {
  const moved = (id: number) => (id >= at ? id + 1 : id);
  const controls = survey.controls.map((one) => ({ ...one, id: moved(one.id) }));
  return {
    ...survey,
    controls: controls.toSpliced(at, 0, { ...made, id: at }),
    rows: survey.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, controls: cell.controls.map(moved) })),
    })),
  };
}
