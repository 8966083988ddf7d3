import * as fc from 'fast-check';
import { format } from 'c/ridealongShared';

it.each([
  ['“{0}”', 'She said "no" to us', '“She said ‘no’ to us”'],
  ['“{0}”', 'She said “no” to us', '“She said ‘no’ to us”'],
  ['“{0}”', '"Glove off, click, glove on."', '“Glove off, click, glove on.”'],
  ['“{0}”', '“Me too!” and “Never!”', '“‘Me too!’ and ‘Never!’”'],
  ['„{0}“', 'Sie sagte „nein“ dazu', '„Sie sagte ‚nein‘ dazu“'],
  ['„{0}“', 'Sie sagte "nein" (und "nie")', '„Sie sagte ‚nein‘ (und ‚nie‘)“'],
  [
    'What was heard moves from “{1}” to “{2}”: {0}',
    'all "of it"',
    'What was heard moves from “Q ‘a’” to “B”: all "of it"'
  ],
  ['It is 5" long: “{0}”', 'a "b"', 'It is 5" long: “a ‘b’”'],
  ['Until then: {0}', 'Send the page "Your invoice"', 'Until then: Send the page "Your invoice"'],
  ['“{0}”', 'no marks, but it’s an apostrophe', '“no marks, but it’s an apostrophe”']
])('fills %s with %s', (label, text, expected) => {
  expect(format(label, text, 'Q "a"', 'B')).toBe(expected);
});

it('leaves one pair of double marks, whatever is quoted, and loses no word of it', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '"', '“', '”', '„', '(', ','), { maxLength: 12 });
  fc.assert(
    fc.property(text, (letters) => {
      const filled = format('“{0}”', letters.join(''));
      expect(filled.slice(1, -1)).not.toMatch(/["“”„]/);
      const words = (value: string): string => value.replace(/[^ab,(]/g, '');
      expect(words(filled)).toBe(words(letters.join('')));
    })
  );
});
