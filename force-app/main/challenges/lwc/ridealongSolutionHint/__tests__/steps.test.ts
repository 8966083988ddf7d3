import { MAX_SENTENCE } from '../clauses';
import { judge } from '../problemLanguage';

/**
 * Steps instead of time: each look of a regular expression at a text is counted. On a text as short as a sentence one look takes a
 * bounded number of steps, whatever is in it; so the number of looks must grow with the length of the text, and only expressions
 * that cannot begin within their own repetition may look at more.
 */
interface Looks {
  short: number;
  long: Set<string>;
}

function looksAt(text: string): Looks {
  const looks: Looks = { short: 0, long: new Set() };
  const { exec } = RegExp.prototype;
  const spy = jest.spyOn(RegExp.prototype, 'exec').mockImplementation(function look(this: RegExp, given) {
    if (given.length > MAX_SENTENCE) {
      looks.long.add(this.source);
    } else {
      looks.short += 1;
    }
    return exec.call(this, given);
  });
  judge(text);
  spy.mockRestore();
  return looks;
}

/** Sentences, and what has made such expressions slow: no full stop, half a match, runs of what is taken off the ends. */
const TEXTS: Record<string, string> = {
  sentences: 'They retype the list, so we should give them an import. Orders are lost in between. ',
  'half a wish': 'if we had ',
  need: 'they need ',
  hyphens: 'a-',
  quotes: '"> ',
  'quotes alone': '"',
  spaces: '     ',
  stops: 'a.',
  'would in front of nothing': " 'd ",
  brackets: '(a ',
  commas: 'well, so '
};

it.each(Object.entries(TEXTS))('%s: eight times the text takes about eight times the looks', (_, part) => {
  // English on both sides, so that it is read at all
  const textOf = (length: number): string =>
    `They want a button for the list ${part.repeat(Math.ceil(length / part.length))} and the export hangs`;
  const once = looksAt(textOf(4_000));
  const often = looksAt(textOf(32_000));
  expect(once.short).toBeGreaterThan(0);
  expect(often.short).toBeLessThanOrEqual(10 * once.short + 200);
});

it('only what reads the text as a whole looks at more than a sentence', () => {
  const found = new Set(
    Object.values(TEXTS).flatMap((part) => [
      ...looksAt(`They want a button for the list ${part.repeat(2_000)} and the export hangs`).long
    ])
  );
  expect([...found].map((source) => source.slice(0, 24)).sort()).toEqual([
    "(?<!\\s)\\s*'d(?= (?:like|",
    '.{1,300}(?:\\s|$)|.{300}',
    "[\\p{L}\\p{M}][\\p{L}\\p{M}'",
    "[^\\p{Script=Latin}\\p{M}'",
    '[’‘]',
    '\\n+|(?<=[.!?…])["\'”“»)]*'
  ]);
});
