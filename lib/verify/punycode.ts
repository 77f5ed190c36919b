/** Reading of Punycode (RFC 3492), which no browser offers by itself. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;
const MAX_CODE_POINT = 0x10ffff;

function adapted(delta: number, points: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** Value of a digit: a–z, then 0–9; -1 for anything else. */
function digit(character: string): number {
  return "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(character.toLowerCase());
}

/** What stands behind `xn--` of a label, as text; null where it is no Punycode (RFC 3492 §6.2). */
export function fromPunycode(encoded: string): string | null {
  const cut = encoded.lastIndexOf("-");
  const output = Array.from(cut > 0 ? encoded.slice(0, cut) : "", (c) => c.codePointAt(0) ?? 0);
  let [n, i, bias, at] = [INITIAL_N, 0, INITIAL_BIAS, cut > 0 ? cut + 1 : 0];
  if (at >= encoded.length) return null;
  while (at < encoded.length) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const value = at < encoded.length ? digit(encoded.charAt(at++)) : -1;
      if (value < 0) return null;
      i += value * weight;
      if (i > Number.MAX_SAFE_INTEGER / BASE) return null;
      const threshold = k <= bias ? T_MIN : Math.min(k - bias, T_MAX);
      if (value < threshold) break;
      weight *= BASE - threshold;
    }
    const points = output.length + 1;
    bias = adapted(i - before, points, before === 0);
    n += Math.floor(i / points);
    i %= points;
    if (n > MAX_CODE_POINT || (n >= 0xd800 && n <= 0xdfff)) return null;
    output.splice(i++, 0, n);
  }
  return String.fromCodePoint(...output);
}
