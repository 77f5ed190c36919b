import { MILA_API } from "../../lib/permissions.ts";
import { say } from "../../lib/words/words.ts";
import type { ApiBase } from "./api-base.ts";

/** What is wrong with an address, for the owner; null where nothing is. */
export function baseProblem(read: ApiBase): string | null {
  switch (read.kind) {
    case "base":
      return null;
    case "not-a-url":
      return say("options_base_not_url", MILA_API);
    case "not-https":
      return say("options_base_not_https");
    case "more-than-an-origin":
      return say("options_base_more", read.base);
  }
}
