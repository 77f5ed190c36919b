/**
 * Lists that pages draw themselves and give no role: told by the classes of what opens them, as the
 * usual libraries name it.
 */

/** A class that one of these begins, ends or is. */
const OPENER_CLASSES =
  /(?:^|\s)(?:select2-choice|select2-selection|chosen-single|selectize-input|ts-control|vs__dropdown-toggle|ant-select-selector|[\w-]*select__control|choices__inner|dropdown-toggle|dropdown-trigger|select-trigger|select-toggle|mat-select-trigger|mat-mdc-select-trigger|p-dropdown|p-select|el-select|multiselect|ng-select-container|custom-select|selectbox|fancy-select)(?:$|\s)/i;

/** What an opener shows as chosen is short, in characters. */
const LONGEST_CHOICE = 120;

/** Whether an element opens a list that has no role of its own and shows what is chosen. */
export function isDrawnList(element: Element): boolean {
  const classes = element.getAttribute("class");
  if (!classes || !OPENER_CLASSES.test(classes)) return false;
  // A menu of actions is drawn with the same classes: it shows no choice and holds links.
  const text = element.textContent?.trim() ?? "";
  return (
    text !== "" &&
    text.length <= LONGEST_CHOICE &&
    element.querySelector("select, textarea, input:not([type=hidden], [type=search])") === null
  );
}
