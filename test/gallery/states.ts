import type { GalleryState } from "./gallery-state.ts";
import { domainStates } from "./states/domain.ts";
import { fillStates } from "./states/fill.ts";
import { pageStates } from "./states/pages.ts";
import { panelStates } from "./states/panel.ts";
import { pasteStates } from "./states/paste.ts";
import { rowStates } from "./states/rows.ts";
import { teachStates } from "./states/teach.ts";
import { withoutDomainStates } from "./states/without-domain.ts";

/** Every state in which an owner may find a view. */
export const galleryStates: GalleryState[] = [
  ...withoutDomainStates,
  ...domainStates,
  ...fillStates,
  ...pageStates,
  ...pasteStates,
  ...panelStates,
  ...rowStates,
  ...teachStates,
];
