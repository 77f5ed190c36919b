import "../design/tokens.css";
import "../design/tones.css";
import "../design/base.css";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { say } from "../../lib/words/words.ts";

/** The element that each view's HTML file holds for React. */
const ROOT_ID = "root";

/** Starts a view: its title and language for the browser, the design, the component. */
export function mount(title: string, view: ReactNode): void {
  document.title = title;
  document.documentElement.lang = say("words_locale");
  const root = document.getElementById(ROOT_ID);
  if (root === null) throw new Error(`the view has no element #${ROOT_ID}`);
  createRoot(root).render(<StrictMode>{view}</StrictMode>);
}
