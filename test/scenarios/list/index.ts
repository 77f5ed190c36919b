import type { Scenario } from "../scenario.ts";
import { scenarios as dkim } from "./dkim.ts";
import { scenarios as mx } from "./mx.ts";

const right: Scenario = { title: "everything is right", shows: [], state: "pass" };

export const scenarios: readonly Scenario[] = [right, ...mx, ...dkim];
