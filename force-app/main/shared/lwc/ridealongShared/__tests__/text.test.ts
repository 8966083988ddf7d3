import { cutText, isBlank, shorten } from 'c/ridealongShared';

const CHARACTERS = [
  'a',
  'ß',
  '한',
  '𝒜',
  '😀',
  '👩‍🚀',
  '👨‍👩‍👧‍👦',
  '🏳️‍🌈',
  '🇩🇪',
  'e\u0301',
  'n\u0303\u0323',
  '👍🏽',
  'क्षि',
  '\r\n'
];

describe('cutText', () => {
  it.each(CHARACTERS)('never ends inside %j, wherever the limit falls', (character) => {
    const text = character.repeat(20);
    for (let limit = 0; limit <= text.length + 1; limit += 1) {
      const cut = cutText(text, limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut).toBe(character.repeat(cut.length / character.length));
      expect(cut.length).toBeGreaterThan(Math.min(limit, text.length) - character.length);
    }
  });

  it('cuts between the characters of a mixture', () => {
    const text = CHARACTERS.join('');
    const ends = CHARACTERS.map((_one, index) => CHARACTERS.slice(0, index + 1).join('').length);
    for (let limit = 1; limit < text.length; limit += 1) {
      const cut = cutText(text, limit);
      expect([0, ...ends]).toContain(cut.length);
      expect(text.startsWith(cut)).toBe(true);
    }
  });

  it('leaves what fits as it is', () => {
    expect(cutText('👩‍🚀', 5)).toBe('👩‍🚀');
    expect(cutText('👩‍🚀', 4)).toBe('');
    expect(cutText('', 0)).toBe('');
  });
});

it('shortens a text to a line', () => {
  expect(shorten('one\n two', 20)).toBe('one two');
  expect(shorten('one two three', 9)).toBe('one two…');
  expect(shorten(`one ${'👩‍🚀'.repeat(3)}`, 8)).toBe('one…');
});

it.each([
  '',
  ' ',
  '\n\t',
  '\u200B',
  '\u200B \u2060',
  '\uFEFF',
  '\u00AD',
  '\u200E\u202E',
  '\u3164',
  '\u00A0\u3000',
  '\u0000',
  undefined,
  null
])('takes %j for blank', (text) => {
  expect(isBlank(text)).toBe(true);
});
it.each(['a', '.', '\u200Ba', '👩‍🚀', '0', '한', '\u0301a'])('takes %j for something', (text) => {
  expect(isBlank(text)).toBe(false);
});
