import * as z from "zod/mini";
import { defaultResolvers } from "../dns/resolvers.ts";
import { MILA_API } from "../permissions.ts";

/** Settings of the owner. The token is not among them: it lies in the extension's IndexedDB. */
export const settingsItemSchema = z.object({
  /** Origin of the Mila API, without a final slash. */
  apiBase: z.string(),
  /** Whether a token is on file, so that views need not ask for it. */
  connected: z.boolean(),
  /** Whether records are shown by their plain names even where the provider's ways are known. */
  plainNames: z.boolean(),
  /** Whether the owner wants to be told news while he looks elsewhere. */
  notices: z.boolean(),
  /** Ids of the resolvers to ask, in the order of preference. */
  resolvers: z.array(z.string()),
});

export type SettingsItem = z.infer<typeof settingsItemSchema>;

export const defaultSettings: SettingsItem = {
  apiBase: MILA_API,
  connected: false,
  plainNames: false,
  notices: false,
  resolvers: defaultResolvers.map(({ id }) => id),
};
