/** Pictures that are kept: which state, how, and what is to be seen in it. */

export const SCHEMES = ["light", "dark"] as const;
/** As wide as the popup is, and the narrowest that it is used at. */
export const POPUP_WIDTHS = [400, 320] as const;
export const TAB_WIDTHS = [960, 320] as const;

export interface Picture {
  /** Name of a gallery state. */
  state: string;
  scheme: (typeof SCHEMES)[number];
  /** CSS pixels. */
  width: (typeof POPUP_WIDTHS | typeof TAB_WIDTHS)[number];
  /** What is to be seen, for whoever reads the table. */
  shows: string;
}

export interface Selection {
  /** Where they are kept, from the project's root. */
  folder: string;
  title: string;
  pictures: readonly Picture[];
}

const popup = (
  state: string,
  shows: string,
  scheme: Picture["scheme"] = "light",
  width: 400 | 320 = 400,
): Picture => ({ state, scheme, width, shows });

const tab = (
  state: string,
  shows: string,
  scheme: Picture["scheme"] = "light",
  width: 960 | 320 = 960,
): Picture => ({ state, scheme, width, shows });

/** Selections by their names. */
export const selections: Record<string, Selection> = {
  screens: {
    folder: "docs/screens",
    title: "Screens",
    pictures: [
      tab("welcome", "Welcome, after the install"),
      tab("options-fresh", "Options, not connected yet"),
      tab("options-done", "Options, connected a moment ago", "dark", 320),
      tab("options-resolvers-two", "Two resolvers are asked, and two must remain", "dark"),
      tab("paste-not-understood", "Records pasted, and what was not understood of them"),
      popup("not-connected", "Not connected"),
      popup("empty", "No domain at Mila", "dark"),
      popup("loading-records", "Loading for the first time"),
      popup("first-look", "The first look is under way", "dark"),
      popup("start", "At the start: a foreign MX and SPF stand there"),
      popup("start", "The same at 320 px", "dark", 320),
      popup("panel-filled", "The panel beside the page: filled in, with what stood there before"),
      popup("panel-filled", "The same in the dark", "dark"),
      popup("panel-saved", "A Save was noticed; the next record need not wait"),
      popup("panel-cannot-see", "The browser does not show the tab", "dark"),
      popup("start-no-editor", "No editor in the tab: the way to the provider's DNS page", "dark"),
      popup("start-wrong-provider", "The page of a provider that does not serve the zone any more"),
      popup("fill-done", "MX filled in: the owner saves himself"),
      popup("three-right-spf-merged", "SPF merged with the one that is there"),
      popup("dkim", "The whole DKIM key", "dark"),
      popup("fill-left", "Filled in but for some parts", "light", 320),
      popup("fill-question-zone", "A question before anything is filled in"),
      popup("fill-refused-existing-row-hidden", "A refusal, with the way out", "dark"),
      popup("difference", "A mistyped mail server: what stands there beside what should"),
      popup("difference-key", "One wrong letter in a key, found and marked", "dark", 320),
      popup("spreading", "Everything is in place and spreading"),
      popup("all-right", "All records are right"),
      popup("eight-records", "Eight records", "dark"),
      popup("broken", "Something that was right has changed"),
      popup("error-unauthenticated", "An error: what was known last stays", "dark"),
      popup("offline", "Offline"),
      popup("long-label", "A label of 63 letters", "light", 320),
      popup("picker-searched", "Searching among a thousand domains"),
    ],
  },
};

/** Name of a picture's file. */
export function fileOf({ state, scheme, width }: Omit<Picture, "shows">): string {
  return `${state}.${scheme}.${width}.png`;
}
