import type { Scenario } from "../scenario.ts";
import { scenarios as dkim } from "./dkim.ts";
import { scenarios as dmarc } from "./dmarc.ts";
import { scenarios as mx } from "./mx.ts";
import { scenarios as zone } from "./zone.ts";

const right: Scenario = { title: "everything is right", shows: [], state: "pass" };

export const scenarios: readonly Scenario[] = [right, ...zone, ...mx, ...dkim, ...dmarc];
