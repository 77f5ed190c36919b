import type { GalleryState } from "../gallery-state.ts";
import { stored } from "../samples.ts";

/** The views that have a tab of their own. */

const save: GalleryState["act"] = async (page) => {
  await page.getByLabel("Token", { exact: true }).fill("mila_pat_7Qm2");
  await page.getByRole("button", { name: "Save and check" }).click();
};

const fresh = stored(null, [], { connected: false }, { listedAt: null });

const options = (name: string, given: Partial<GalleryState> = {}): GalleryState => ({
  name: `options-${name}`,
  view: "options",
  storage: fresh,
  answers: {},
  ...given,
});

export const pageStates: GalleryState[] = [
  options("fresh"),
  options("connected", { storage: stored(null) }),
  options("checking", { act: save }),
  options("done", {
    storage: stored(null),
    answers: { connect: { kind: "connected", domains: 3 } },
    act: save,
  }),
  options("refused", {
    answers: { connect: { kind: "failed", error: { kind: "unauthenticated" } } },
    act: save,
  }),
  options("not-permitted", {
    answers: {
      connect: { kind: "failed", error: { kind: "not-permitted", origin: "https://api.mila.cx" } },
    },
    act: save,
  }),
  options("bad-address", {
    act: async (page) => {
      await page.getByLabel("Address of the API").fill("http://mila.example/v1");
      await page.getByRole("button", { name: "Save and check" }).click();
    },
  }),
  options("disconnect", {
    storage: stored(null),
    act: async (page) => {
      await page.getByRole("button", { name: "Disconnect" }).click();
    },
  }),
  options("resolvers-two", {
    storage: stored(null, [], { resolvers: ["quad9", "google"] }),
  }),
  options("resolvers-unanswered", {
    storage: stored(null),
    silent: ["set-resolvers"],
    act: async (page) => {
      await page.getByRole("button", { name: "Leave Quad9 out" }).click();
    },
  }),
  { name: "welcome", view: "welcome", storage: fresh, answers: {} },
];
