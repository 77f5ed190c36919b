import type { Answer } from "../dns/answer.ts";
import type { Question } from "../dns/question.ts";
import type { Provider } from "../providers/provider.ts";
import type { RequiredRecord } from "../records/required-record.ts";
import type { Reply } from "./asking.ts";
import type { Look } from "./look.ts";
import type { DomainReport, Finding, RecordState } from "./report.ts";

/** What a rule sees of a domain: all that has been asked so far. */
export interface Scene {
  look: Look;
  /** The mail domain. */
  domain: string;
  records: readonly RequiredRecord[];
  /** What the required records themselves have shown; null while they are still being asked for. */
  report: DomainReport | null;
  /** State of a record so far; null while it is still being asked for. */
  stateOf(id: string): RecordState | null;
  /** All replies to this question, silences included, in the order of the resolvers. */
  replies(question: Question): readonly Reply[];
  allReplies: readonly Reply[];
  /** Replies about names of the domain. */
  ownReplies: readonly Reply[];
  /** All answers to this question, in the order of the resolvers. */
  answers(question: Question): readonly Answer[];
  /** The first of them; null where nobody has answered, or nobody was asked. */
  answer(question: Question): Answer | null;
  /** The providers that may serve the zone, by its name servers, the likeliest first. */
  providers: readonly Provider[];
}

/**
 * What several answers tell together, beside what each says of its own record: a record at the wrong
 * name, a mail server without an address, a zone that is served by nobody. One file each.
 */
export interface Rule {
  /**
   * What it needs to know beside. Called before anything is known (then the questions leave with
   * the first burst), and again after each round; what was answered before is not asked again.
   */
  ask(scene: Scene): Question[];
  /** What every resolver is to be asked, where all are to be heard. */
  askAll?(scene: Scene): Question[];
  /** Its findings, from what is known in the end; an answer that nobody gave proves nothing. */
  find(scene: Scene): Finding[];
}
