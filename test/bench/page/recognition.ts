/** What the benchmark of recognition does in the page: it builds the page, and times both sides. */

import { recognise } from "../../../lib/editor/recognise/recognise.ts";
import { takeSurvey } from "../../../lib/editor/survey/survey.ts";

export interface PageSize {
  /** Records, each a row of three controls. */
  rows: number;
  /** Elements of the rest of the page, which are no part of the editor. */
  others: number;
}

const TYPES = ["A", "AAAA", "CNAME", "MX", "TXT", "SRV"];

/** An editor: a form for a new record, a table of records that are edited in place, and a page. */
export function build({ rows, others }: PageSize): number {
  const options = TYPES.map((type) => `<option>${type}</option>`).join("");
  const record = (at: number) =>
    `<tr><td><input name="host${at}" value="host-${at}"></td><td><select name="type${at}">${options}</select></td>` +
    `<td><input name="value${at}" value="192.0.2.${at % 250}"></td></tr>`;
  const form =
    `<form><label>Type <select name="type">${options}</select></label>` +
    `<label>Host <input name="host"></label><label>Value <input name="value"></label>` +
    `<label>TTL <input name="ttl" value="3600"></label><button>Save</button></form>`;
  const table =
    `<table><thead><tr><th>Host</th><th>Type</th><th>Value</th></tr></thead>` +
    `<tbody>${Array.from({ length: rows }, (_, at) => record(at)).join("")}</tbody></table>`;
  const rest = Array.from({ length: others / 2 }, (_, at) => `<div><p>Text ${at}</p></div>`);
  document.title = "DNS";
  document.body.innerHTML = `<h1>DNS records of example.com</h1>${form}${table}${rest.join("")}`;
  return document.querySelectorAll("*").length;
}

/** One walk that asks of each element what any reader of a page must know: name, text, whether drawn. */
function walk(): number {
  const walker = document.createTreeWalker(document.body);
  let seen = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) seen += node.data.trim().length;
    if (node instanceof Element && node.checkVisibility()) {
      seen += node.localName.length + node.attributes.length;
    }
  }
  return seen;
}

function read(): number {
  return recognise(takeSurvey({ document, number: 1, filled: new WeakMap() }).survey).rows.length;
}

function milliseconds(run: () => number, times: number): number {
  const started = performance.now();
  for (let at = 0; at < times; at += 1) run();
  return performance.now() - started;
}

export interface Round {
  /** Milliseconds of a recognition and of a walk. */
  recognition: number;
  walk: number;
}

/** Times both in turns, so that what else the machine does meets both. */
export function rounds({ count, times }: { count: number; times: number }): Round[] {
  milliseconds(read, times);
  milliseconds(walk, times);
  return Array.from({ length: count }, () => ({
    recognition: milliseconds(read, times) / times,
    walk: milliseconds(walk, times) / times,
  }));
}
