import type { JudgeContext } from "../kind.ts";
import type { RequiredSpf, SpfFault } from "./case.ts";

const normal = (text: string) => text.trim().replaceAll(/ +/g, " ").toLowerCase();

/** More than one record: none counts (RFC 7208 §4.5). */
export function severalFault(
  selected: readonly string[],
  required: RequiredSpf,
  context: JudgeContext,
): SpfFault {
  const seen = selected.join(" / ");
  const forms = new Set(selected.map(normal));
  if (forms.size === 1) return { code: "spf-multiple-identical", seen };
  const before = context.previous?.existingSpf ?? null;
  const isDoubled =
    selected.length === 2 &&
    before !== null &&
    forms.has(normal(before)) &&
    forms.has(normal(required.text));
  return { code: isDoubled ? "spf-merge-doubled-record" : "spf-multiple", seen };
}
