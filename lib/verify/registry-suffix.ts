/**
 * Names under which registries sell domains, as far as their form tells: the top-level domains, and
 * the second-level names that country registries use. The full Public Suffix List would cost more
 * than the program; what is missing here costs one finding.
 */
const SECOND_LEVELS = new Set(
  "ac co com edu gen go gob gouv gov govt gv id in info lg ltd me mil ne net nhs nic nom or org plc pp sch school tm web".split(
    " ",
  ),
);

/** Whether domains are registered directly below this name. */
export function isRegistrySuffix(name: string): boolean {
  const labels = name.split(".");
  const [first = "", second = ""] = labels;
  if (labels.length === 1) return true;
  return labels.length === 2 && second.length === 2 && SECOND_LEVELS.has(first);
}
