import { fileOf, type Selection } from "./selections.ts";

/** Pictures beside each other; a reader's window holds no more at a size that can be read. */
const COLUMNS = 3;

/**
 * A page in Markdown that shows the pictures of a selection in a table.
 * @param command what takes them, for whoever changes a view.
 */
export function tableOf({ title, pictures }: Selection, command: string): string {
  const cells = pictures.map(
    (picture) =>
      `<td valign="top"><p>${picture.shows}</p><img src="${fileOf(picture)}" alt="${picture.shows}" width="${Math.min(picture.width, 400)}"></td>`,
  );
  const rows: string[] = [];
  for (let at = 0; at < cells.length; at += COLUMNS) {
    rows.push(`<tr>\n${cells.slice(at, at + COLUMNS).join("\n")}\n</tr>`);
  }
  return [
    `# ${title}`,
    "",
    `What an owner sees, state by state. \`${command}\` takes the pictures and writes this page; \`npm run gallery\` takes all states, in both schemes and at both widths, into \`.cache/gallery\`.`,
    "",
    `<table>\n${rows.join("\n")}\n</table>`,
    "",
  ].join("\n");
}
