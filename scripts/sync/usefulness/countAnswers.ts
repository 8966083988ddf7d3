/**
 * What reps said of visits, as numbers by function: the notes themselves are between two people. Pure. A function of which
 * fewer than three colleagues were rated gets no numbers, because they would be somebody's.
 */
export const MIN_PEOPLE = 3;
export const ANSWERS = ['Yes', 'Partly', 'No'] as const;

export interface Rating {
  userId: string;
  businessFunction: string;
  answer: string;
}

export interface AnswerCount {
  key: string;
  businessFunction: string;
  answer: string;
  /** null: too few people. */
  visits: number | null;
}

export const keyOf = (businessFunction: string, answer: string): string => `${businessFunction}|${answer}`;

/** `known`: keys of rows that are there already; one about nobody any more is emptied. */
export function countAnswers(ratings: readonly Rating[], known: readonly string[]): AnswerCount[] {
  const counted = Object.entries(Object.groupBy(ratings, ({ businessFunction }) => businessFunction))
    .filter(([businessFunction]) => businessFunction !== '')
    .flatMap(([businessFunction, rows = []]) => countsOf(businessFunction, rows));
  const keys = new Set(counted.map(({ key }) => key));
  return [...counted, ...known.filter((key) => !keys.has(key)).map(emptied)];
}

function countsOf(businessFunction: string, ratings: readonly Rating[]): AnswerCount[] {
  const isSmall = new Set(ratings.map(({ userId }) => userId)).size < MIN_PEOPLE;
  return ANSWERS.map((answer) => ({
    key: keyOf(businessFunction, answer),
    businessFunction,
    answer,
    visits: isSmall ? null : ratings.filter((rating) => rating.answer === answer).length
  }));
}

function emptied(key: string): AnswerCount {
  const at = key.lastIndexOf('|');
  return { key, businessFunction: key.slice(0, at), answer: key.slice(at + 1), visits: null };
}
