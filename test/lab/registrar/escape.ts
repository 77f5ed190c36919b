/** A piece of a page that is HTML already. */
export interface Markup {
  readonly markup: string;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What may stand in a template: text is escaped, markup is not, null and false are left out. */
type Part = string | number | Markup | readonly Markup[] | null | false;

/** Builds HTML in which no text can become a tag or end an attribute. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const written = strings.map((string, index) => string + write(parts[index] ?? null));
  return { markup: written.join("") };
}

function write(part: Part): string {
  if (part === null || part === false) return "";
  if (typeof part === "string" || typeof part === "number") {
    return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? character);
  }
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}
