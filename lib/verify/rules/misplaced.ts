import { unknownConvention } from "../../records/convention.ts";
import { relativeName } from "../../records/domain-name.ts";
import { renderName } from "../../records/render.ts";
import type { RequiredRecord } from "../../records/required-record.ts";
import { isDmarc } from "../dmarc-policy.ts";
import { judgeAll } from "../domain-question.ts";
import { noFacts } from "../facts.ts";
import { finding } from "../finding.ts";
import { noKeyVerdicts } from "../import-key.ts";
import { queryTypeOf } from "../kind-of.ts";
import { madeUpName } from "../made-up-name.ts";
import type { Place } from "../placement/place.ts";
import { placesOf } from "../placement/places.ts";
import type { Finding } from "../report.ts";
import { zoneData } from "../required-text.ts";
import type { Rule, Scene } from "../rule.ts";
import { isAbsent, textsIn } from "../scene-facts.ts";

/**
 * A record that is not at its name: does it stand at another one? Names cannot be listed, so those are
 * tried that hands and editors make of the right one.
 */

function questionAt(record: RequiredRecord, { name }: Place) {
  const type = queryTypeOf(record);
  return type === null ? null : { name, type };
}

/** Whether what stands at the place is what is required, and not only what a wildcard answers there. */
function standsAt(scene: Scene, record: RequiredRecord, place: Place): boolean {
  const question = questionAt(record, place);
  const answer = question && scene.answer(question);
  if (!question || !answer || answer.kind !== "records") return false;
  const wild = scene.answer({ name: madeUpName(scene.domain), type: question.type });
  const isWildcard =
    wild?.kind === "records" &&
    textsIn(wild).join() === textsIn(answer).join() &&
    textsIn(wild).length > 0;
  if (isWildcard) return false;
  if (record.purpose === "dmarc" && textsIn(answer).some(isDmarc)) return true;
  // All that belong at one name were entered side by side: of MX the set is judged.
  const together = scene.records.filter(
    ({ name, rdata, purpose }) =>
      name === record.name && rdata.type === record.rdata.type && purpose === record.purpose,
  );
  const moved = together.map((one) => ({ ...one, name: place.name }));
  const judgements = judgeAll({ question, records: moved }, answer, {
    domain: scene.domain,
    facts: noFacts,
    keys: noKeyVerdicts,
    previous: null,
  });
  return judgements.find(({ id }) => id === record.id)?.verdict === "right";
}

function placeOf(scene: Scene, record: RequiredRecord): Place | null {
  const places = placesOf(record, scene.domain);
  return places.find((place) => standsAt(scene, record, place)) ?? null;
}

/** Each name once: where two MX stand side by side, they were entered side by side. */
export const rule: Rule = {
  ask: (scene) =>
    scene.records
      .filter((record) => isAbsent(scene, record))
      .flatMap((record) => placesOf(record, scene.domain).map((place) => questionAt(record, place)))
      .filter((question) => question !== null),
  find(scene) {
    const found = new Map<string, Finding>();
    for (const record of scene.records) {
      if (!isAbsent(scene, record)) continue;
      const place = placeOf(scene, record);
      const key = `${place?.name} ${record.rdata.type}`;
      if (!place || found.has(key)) continue;
      const zone = scene.report?.zone ?? scene.domain;
      // What is only missing is told with what is to be published; a place of its own, with its name.
      const expected = place.code.endsWith("-missing")
        ? zoneData(record)
        : renderName(
            record.name,
            relativeName(scene.domain, zone) === null ? scene.domain : zone,
            scene.providers[0]?.convention ?? unknownConvention,
          );
      const at = { recordId: record.id, part: "name", seen: place.name, expected };
      found.set(key, finding(place.code, at));
    }
    return [...found.values()];
  },
};
