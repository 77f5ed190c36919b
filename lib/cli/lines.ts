/** A line is longer than it may be; its rest was passed over. */
export const TOO_LONG = Symbol("too long");

/**
 * The lines of a stream, each without its end. One that is too long is never held: only that it was
 * there is told.
 * @param most characters of a line.
 */
export async function* linesOf(
  chunks: AsyncIterable<string>,
  most: number,
): AsyncGenerator<string | typeof TOO_LONG> {
  let rest = "";
  let isTooLong = false;
  const line = (end: string) => {
    const whole = isTooLong || rest.length + end.length > most ? TOO_LONG : rest + end;
    rest = "";
    isTooLong = false;
    return typeof whole === "string" ? whole.replace(/\r$/, "") : whole;
  };
  for await (const chunk of chunks) {
    const [first = "", ...others] = chunk.split("\n");
    const last = others.pop();
    if (last === undefined) {
      rest += isTooLong ? "" : first;
    } else {
      yield line(first);
      for (const other of others) yield line(other);
      rest = last;
    }
    if (rest.length > most) {
      isTooLong = true;
      rest = "";
    }
  }
  if (rest !== "" || isTooLong) yield line("");
}
