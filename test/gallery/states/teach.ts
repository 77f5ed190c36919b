import type { Pick as Pointed } from "../../../lib/editor/pick.ts";
import { storedItem, TAUGHT_KEY } from "../../../lib/state/stored-item.ts";
import type { GalleryState } from "../gallery-state.ts";
import { domain, EXISTING_SPF, NOW, onEditor, required, stored } from "../samples.ts";

/** The owner shows which field is which, and what is remembered of it. */

const calling = { widget: "text", labels: ["destination"], words: ["dest"], placeholder: "" };

/** @param pick what the owner pointed at; null before, undefined where he does not point. */
function teach(name: string, pick: Pointed | null | undefined): GalleryState {
  const item = domain(
    required,
    { "mx-1": "missing", spf: "wrong", "dkim-mila1": "missing", dmarc: "missing" },
    {
      fill: {
        recordId: "mx-1",
        startedAt: NOW - 20_000,
        outcome: {
          kind: "question",
          about: "part",
          part: "value",
          labels: ["Points to", "Destination"],
          pointable: true,
        },
      },
    },
    { existingSpf: EXISTING_SPF },
  );
  const picked = { part: "value", host: "dns.registrar.example", pick };
  return {
    name: `teach-${name}`,
    view: "sidepanel",
    storage: { ...stored(item), ...(pick === undefined ? {} : { "picked:1": picked }) },
    answers: {
      "view-opened": onEditor(),
      "keep-taught": { kind: "kept", host: "dns.registrar.example" },
    },
  };
}

const pointedAt: Pointed = {
  kind: "control",
  label: "Destination",
  holds: "mail.old-host.example",
  calling,
  alone: true,
};

const sites = [
  {
    host: "dns.registrar.example",
    controls: [
      { part: "value" as const, calling },
      { part: "name" as const, calling: { ...calling, labels: ["zone entry"] } },
    ],
  },
];

export const teachStates: GalleryState[] = [
  teach("offer", undefined),
  teach("pointing", null),
  teach("no-field", { kind: "no-field" }),
  teach("question", pointedAt),
  teach("not-alone", { ...pointedAt, holds: "", alone: false }),
  {
    name: "teach-options",
    view: "options",
    storage: { ...stored(null), [TAUGHT_KEY]: storedItem({ sites }) },
    answers: {},
  },
];
