import { finding } from "../finding.ts";
import { recordsOf } from "../one-of-the-set.ts";
import type { Rule, Scene } from "../rule.ts";
import { isServed, requiredFor } from "../scene-facts.ts";
import { dataText } from "../seen-text.ts";

/** TLSA for mail stands at the mail server's own name, and nowhere else (RFC 7672 §2.2.3). */

const nameOf = ({ domain }: Scene) => `_25._tcp.${domain}`;

/** Whether the domain itself is no mail server, and nobody asks for TLSA there. */
function isStray(scene: Scene): boolean {
  const exchanges = requiredFor(scene, "mx").flatMap(({ rdata }) =>
    rdata.type === "MX" ? [rdata.exchange] : [],
  );
  const isAsked = scene.records.some(({ rdata }) => rdata.type === "TLSA");
  return exchanges.length > 0 && !exchanges.includes(scene.domain) && !isAsked;
}

export const rule: Rule = {
  ask: (scene) =>
    isServed(scene) && isStray(scene) ? [{ name: nameOf(scene), type: "TLSA" }] : [],
  find(scene) {
    const answer = scene.answer({ name: nameOf(scene), type: "TLSA" });
    const [first] = answer && isStray(scene) ? recordsOf(answer) : [];
    return first
      ? [finding("tlsa-wrong-name", { seen: `${nameOf(scene)} ${dataText(first)}` })]
      : [];
  },
};
