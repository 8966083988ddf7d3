import { wordsResource } from 'test/challenges/words';
import { useWords } from '../relatedWords';
import { stem } from '../stem';
import { ThemeVectors, Weights, nearness } from '../themeVectors';

const stems = (text: string): string[] => text.split(' ').map(stem);
const vectors = (...texts: string[][]): ThemeVectors =>
  new ThemeVectors(
    texts.map((own) => own.map(stems)),
    new Map()
  );

afterEach(() => useWords(undefined));

describe('with what is known about words', () => {
  beforeEach(() => useWords(wordsResource()));

  it.each([
    ['landlord evicts tenant', 'rent apartment lease', 'bake bread oven'],
    ['nurse hospital ward', 'doctor patient clinic', 'airport luggage flight'],
    ['court verdict judge', 'lawyer trial', 'football goal stadium']
  ])('"%s" is nearer to "%s" than to "%s", without a word in common', (text, near, far) => {
    const made = vectors([near], [far]);
    const about = made.vectorOf(stems(text));
    const [one, other] = made.texts;
    expect(nearness(about, one ?? about)).toBeGreaterThan(nearness(about, other ?? about) + 0.2);
  });

  it('has vectors of length 1, and of length 0 for words that nobody knows', () => {
    const made = vectors(['parcel truck'], ['qzxv wvut']);
    expect(nearness(made.texts[0]!, made.texts[0]!)).toBeCloseTo(1, 5);
    expect(nearness(made.texts[1]!, made.texts[1]!)).toBe(0);
    expect(made.wholes).toHaveLength(2);
  });

  it('weighs a word more the rarer it is, in general and here', () => {
    const weights = new Weights(10, new Map([[stem('pallet'), 9]]));
    expect(weights.of(stem('warranty'))).toBeGreaterThan(weights.of(stem('time')));
    expect(weights.of(stem('pallet'))).toBeLessThan(new Weights(10, new Map()).of(stem('pallet')));
    expect(weights.of('qzxv')).toBe(0);
  });
});

it('knows nothing without', () => {
  const made = vectors(['parcel truck']);
  expect(nearness(made.vectorOf(['parcel']), made.texts[0]!)).toBe(0);
});
