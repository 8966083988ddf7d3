import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { longId, sameId } from '../ids';

/** Short, and long as an org writes it. The first is the example of Salesforce's REST API guide, the ends of the
 * others were worked out by another program. */
const IDS = [
  ['001D000000IRFma', '001D000000IRFmaIAH'],
  ['00D300000001vyk', '00D300000001vykEAA'],
  ['000000000000000', '000000000000000AAA'],
  ['0055j0000000007', '0055j0000000007AAA'],
  ['00Uabcdefghijkl', '00UabcdefghijklEAA'],
  ['00UABCDEFGHIJKL', '00UABCDEFGHIJKL255'],
  ['a00Xx00000AbCdE', 'a00Xx00000AbCdEIAV'],
  ['006Z0zZ0zZ0zZ0z', '006Z0zZ0zZ0zZ0zISE'],
  ['0Q0aA1bB2cC3dD4', '0Q0aA1bB2cC3dD4SEJ'],
  ['500zzzzzzzzzzzZ', '500zzzzzzzzzzzZAAQ'],
  ['701ZZZZZZZZZZZz', '701ZZZZZZZZZZZzY5P']
] as const;

describe.each(IDS)('%s', (short, long) => {
  it.each([
    ['short', short],
    ['long', long],
    ['long, its end in small letters', short + long.slice(15).toLowerCase()],
    ['long, in small letters', long.toLowerCase()],
    ['long, in capital letters', long.toUpperCase()]
  ])('is known %s', (_form, spelling) => {
    expect(longId(spelling)).toBe(long);
    expect(sameId(spelling, short)).toBe(true);
  });

  it('is none with an end that does not fit', () => {
    expect(longId(`${short}ZZZ`)).toBe(`${short}ZZZ`);
    expect(sameId(`${short}ZZZ`, long)).toBe(false);
  });
});

it('takes no id for another that differs in case alone', () => {
  expect(sameId('00D300000001vyk', '00D300000001vyKEAU')).toBe(false);
  expect(sameId('00d300000001vyk', '00D300000001vykEAA')).toBe(false);
});

it.each([
  '',
  'Event',
  '00D30000000',
  '00D300000001vy!',
  '00D300000001vykEA',
  '00D300000001vykEAA1',
  '00D300000001vyé'
])('leaves what is no id alone: %j', (text) => {
  expect(longId(text)).toBe(text);
});

it('takes nothing for nothing', () => {
  expect(sameId(undefined, undefined)).toBe(false);
  expect(sameId('', null)).toBe(false);
});

it('compares by itself nowhere what comes from outside', () => {
  const root = join(__dirname, '../../../..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('__tests__')
  );
  const outside = '(?:USER|userId as string|this\\.recordId|USER_ID)';
  const compared = new RegExp(`[!=]== ?${outside}\\b|\\b${outside} [!=]==`);
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => compared.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
