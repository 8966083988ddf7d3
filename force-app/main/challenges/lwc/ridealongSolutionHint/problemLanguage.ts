/**
 * Tells a text that names a solution ("add an export button") from one that tells a problem ("they retype the list"). The
 * form asks a gentle question at the first kind and never insists, so a missed solution costs less than a false alarm.
 * English only: other languages get no hint. Each sentence and clause is judged by itself, whatever stands before it; how
 * well is measured by the test, on sentences that no rule was written from.
 */
import { clausesOf, partsOf } from './clauses';
import type { Clause } from './clauses';
import { hasEnglishWords, isEnglish } from './english';
import { constructionOf, hasConsequence, saysWhatToMake } from './grammar';
import { likeness } from './likeness';
import { isNoWishAfterAll } from './notAWish';
import { isBaseForm } from './orders';
import { tellsAProblem } from './problemRules';
import { LABEL_OF_A_SOLUTION, isBareThing, isOrder, isWish } from './solutionRules';

/** "When claims arrive, route them by workload": the order stands behind. */
const ORDER_BEHIND =
  /(?:, so |^(?:when|whenever|as soon as|once|for|to|to save \p{L}+) [^,]{3,60}, )(?:please |then |just )?(\p{L}+ (?:the|an?|them|it|every|each|all|only|what|up|both) .+)$/iu;

export interface Verdict {
  isSolution: boolean;
  /** Sentences that name a solution, and those that tell a problem. */
  solutions: number;
  problems: number;
}

/** Who tells as many problems has understood what is asked. */
const PROBLEMS_ENOUGH = 2;

export function judge(text: string): Verdict {
  const clauses = isEnglish(text) ? clausesOf(text) : [];
  const solutions = clauses.filter(namesASolution);
  const problems = clauses.filter(
    (clause) => !solutions.includes(clause) && tellsAProblem(clause.text)
  ).length;
  const toldEnough = problems >= PROBLEMS_ENOUGH && problems >= solutions.length / 2;
  return { isSolution: solutions.length > 0 && !toldEnough, solutions: solutions.length, problems };
}

/** True when the text names a solution rather than a problem. */
export function isSolution(text: string): boolean {
  return judge(text).isSolution;
}

/** Hardly like a wish, so that it is none whatever a rule found in it; and so like one that no rule has to find it. */
const TAKEN_BACK_BELOW = 0.1;
const ADDED_ABOVE = 0.85;
const NONE_BESIDES = /^$/u;
const FOUR_WORDS = /(?:\S+\s+){3}\S/u;

/** "They need an app because parcels get lost" asks all the same: what is wrong is told behind the wish, as its reason. */
const REASON = /^((?:\S+\s+){2,}?\S+),?\s(?:because|since|as long as|so that|whenever|given that)\s.+$/iu;
const withoutReason = (text: string): string => text.replace(REASON, '$1');

function namesASolution(clause: Clause): boolean {
  const like = likeness(clause.text);
  if (Math.max(like, likeness(withoutReason(clause.text))) <= TAKEN_BACK_BELOW) {
    return false;
  }
  return (like > ADDED_ABOVE && mayBeAdded(clause.text)) || byRule(clause);
}

/** Never "Best regards", nor what some rule takes back. */
function mayBeAdded(text: string): boolean {
  return FOUR_WORDS.test(text) && hasEnglishWords(text, NONE_BESIDES) && !isNoWishAfterAll(text);
}

function byRule({ text, label }: Clause): boolean {
  if (label !== '' && LABEL_OF_A_SOLUTION.test(label) && (!tellsAProblem(text) || isBareThing(text))) {
    return true;
  }
  return (
    soundsLikeOne(text) ||
    isBaseForm(ORDER_BEHIND.exec(text)?.[1] ?? '') ||
    saysWhatToMake(text) ||
    // Most have no parts: what takes a wish back is read last, as it takes longest
    (partsOf(text).some(asksForOne) && !isTakenBack(text))
  );
}

/** "A must is a clean barn, and the barn is not": the parts do not stand for themselves. */
const TAKEN_BACK =
  /, (?:get|see|find|wait|start|then)\b|, and (?:it|they|he|she|then|still) (?:is|are|was|were|has|had|does|did|gets?|got|never|still)\b|,? (?:and|but) (?!(?:we|you)\b)[^,]*\b(?:not|never|nobody|no one)\b(?!.*\b(?:should|could|would)\b)/iu;

function isTakenBack(text: string): boolean {
  return isNoWishAfterAll(text) || TAKEN_BACK.test(text);
}

function soundsLikeOne(clause: string): boolean {
  return asksForOne(clause) || isBareThing(clause);
}

/** Behind a comma a bare thing is as often part of what is told. */
function asksForOne(clause: string): boolean {
  return isOrder(clause) || (wishes(clause) && !hasConsequence(clause) && !isNoWishAfterAll(clause));
}

function wishes(clause: string): boolean {
  return isWish(clause) || constructionOf(clause) !== undefined;
}
