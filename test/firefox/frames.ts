const COLON = ":".charCodeAt(0);
/** No frame is announced with more digits; what is longer is no frame. */
const MOST_DIGITS = 10;

/**
 * Takes the whole frames off what has arrived of a stream of `LENGTH:TEXT`, LENGTH in octets.
 * @returns the texts in order, and what has come of the next frame.
 * @throws where the stream is none of frames.
 */
export function takeFrames(received: Buffer): { frames: string[]; rest: Buffer<ArrayBuffer> } {
  const frames: string[] = [];
  let rest = Buffer.from(received);
  while (rest.length > 0) {
    const colon = rest.indexOf(COLON);
    const digits = rest.subarray(0, colon === -1 ? rest.length : colon).toString("latin1");
    if (!/^\d+$/.test(digits) || digits.length > MOST_DIGITS) {
      throw new Error(`a frame begins with ${JSON.stringify(digits.slice(0, MOST_DIGITS))}`);
    }
    const end = colon + 1 + Number(digits);
    if (colon === -1 || rest.length < end) break;
    frames.push(rest.subarray(colon + 1, end).toString("utf8"));
    rest = rest.subarray(end);
  }
  return { frames, rest };
}
