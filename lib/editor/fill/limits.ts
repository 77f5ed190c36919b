/** How long filling waits for a page, in milliseconds. */
export const waits = {
  /** A page is settled when nothing in the form has changed for so long: about nine frames. */
  quiet: 150,
  /** The longest wait for a page to settle; what is missing then is left to the owner. */
  longest: 2000,
  /** What was filled must stand so long after the last write: pages judge and correct late. */
  stands: 800,
  /** The longest wait for the list of a custom control to open. */
  listOpens: 1500,
  /** Between two looks for what may appear without a change of the tree, such as an open list. */
  look: 50,
} as const;

/** Rounds of survey, plan and act for one order: press, type, proxy, fill, and one for a re-render. */
export const MOST_ROUNDS = 6;
