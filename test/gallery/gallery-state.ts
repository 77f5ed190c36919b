import type { Page } from "@playwright/test";

/** What a view meets in one picture: everything it would get from the browser and the worker. */
export interface GalleryState {
  /** The file's name of its pictures. */
  name: string;
  view: "popup" | "sidepanel" | "options" | "paste" | "welcome";
  /** Contents of `storage.local`. */
  storage: Record<string, unknown>;
  /** Answers of the worker by the message's name; one that is not here never comes. */
  answers: Record<string, unknown>;
  /** Messages after which the worker is dead. */
  silent?: string[];
  offline?: boolean;
  /** What the owner does before the picture is taken. */
  act?(page: Page): Promise<void>;
}

/** The part of a state that the page itself needs. */
export interface PageState extends Pick<GalleryState, "storage" | "answers"> {
  silent: string[];
  /** What the view has sent, for a test to read. */
  sent: { mila: string; body: unknown }[];
}
