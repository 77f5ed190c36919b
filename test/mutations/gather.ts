import { chromium } from "@playwright/test";
import type { CorpusCase, CorpusPage } from "../score/format.ts";
import { inTabs } from "../score/in-tabs.ts";
import type { CorpusTab } from "../score/open-page.ts";
import { chooseType, openForm } from "../score/owner.ts";
import { orderFor } from "../score/score-page.ts";
import { findBrowser } from "../setup/browser.ts";
import type { Subject } from "./subject.ts";

type Surveyed = Pick<Subject, "survey" | "is">;

async function subjectOf(tab: CorpusTab, page: CorpusPage, test: CorpusCase): Promise<Subject> {
  await openForm(tab, page, test);
  await chooseType(tab, test);
  const { survey, is } = await tab.eyes<Surveyed>("surveyed", { ...test.fields });
  const order = orderFor(page, test.record, { hints: true });
  const confirmed = { ...order, hints: { ...order.hints, zoneConfirmed: true } };
  return { page: page.name, title: test.title, test, order: confirmed, survey, is };
}

/** Surveys every form of the corpus in a real Chromium, its type chosen as an owner would. */
export async function gatherSubjects(pages: readonly CorpusPage[]): Promise<Subject[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const gathered = await inTabs(context, pages, async (tab, page) => {
    const subjects: Subject[] = [];
    for (const test of page.cases) {
      if (test.outcome === "fill") subjects.push(await subjectOf(tab, page, test));
    }
    return subjects;
  });
  await browser.close();
  return gathered.flat();
}
