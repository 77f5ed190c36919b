import type { GalleryState } from "../gallery-state.ts";
import { stored } from "../samples.ts";

/** The page on which records are pasted. */

const KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzmZcWfXJmY0V2rM4yQf3oY1J9cS3qv7yJrO5E0eQmTt2yMZ9kq1xUu0m6l7cXvS8wB4pNnG2hKfJdR5zTqLwA1sYb3iPeVgC6DxQoHuWtNjMk8lZFrO0aXcBvE9yUi2TgKpJqLnSdHwRzYfMbCxVtNqPeGuIoAjDkSlXhZrWvTyBnQmUcEfLgKiJpOsRdHxYtZvWuNaMbQcErTfGyUhIjKoLpSqDwXeZrCvTbYnUmIkOlPjHgFdSaQwErTyUiOpAsDfGhJkLzXcVbNmQwIDAQAB";

const TABLE = [
  ["Type", "Host", "Value", "Priority", "TTL"],
  ["MX", "@", "mx1.k3v9.mila.cx", "10", "3600"],
  ["TXT", "@", "v=spf1 include:k3v9.spf.mila.cx ~all", "", "3600"],
  ["TXT", "mila1._domainkey", `v=DKIM1; k=rsa; p=${KEY}`, "", "3600"],
  ["TXT", "_dmarc", "v=DMARC1; p=quarantine", "", "3600"],
]
  .map((cells) => cells.join("\t"))
  .join("\n");

const ZONE = `$ORIGIN lindenbakery.example.
$TTL 3600
@ IN MX 10 mx1.k3v9.mila.cx.
@ IN TXT "v=spf1 include:k3v9.spf.mila.cx ~all"
_dmarc IN TXT "v=DMARC1; p=quarantine
Copy
www IN A 203.0.113.299
`;

const pasted = (text: string): NonNullable<GalleryState["act"]> => {
  return async (page) => {
    await page.getByLabel("What the panel shows").fill(text);
  };
};

const state = (name: string, given: Partial<GalleryState>): GalleryState => ({
  name: `paste-${name}`,
  view: "paste",
  storage: stored(null, [], { connected: false }, { listedAt: null }),
  answers: {},
  ...given,
});

export const pasteStates: GalleryState[] = [
  state("empty", {}),
  state("no-domain", { act: pasted(TABLE) }),
  state("table", { act: pasted(`lindenbakery.example\n${TABLE}`) }),
  state("not-understood", { act: pasted(ZONE) }),
  state("nothing", {
    act: pasted("Dear customer,\nplease set up your mail for lindenbakery.example"),
  }),
  state("taken", {
    answers: { "take-pasted": { kind: "taken" } },
    act: async (page) => {
      await pasted(`lindenbakery.example\n${TABLE}`)(page);
      await page.getByRole("button", { name: "Use these 4 records" }).click();
      await page.getByText("Taken for lindenbakery.example.").waitFor();
    },
  }),
  state("mila-knows", {
    answers: { "take-pasted": { kind: "mila-knows" } },
    act: async (page) => {
      await pasted(`lindenbakery.example\n${TABLE}`)(page);
      await page.getByRole("button", { name: "Use these 4 records" }).click();
      await page.getByText("already").waitFor();
    },
  }),
];
