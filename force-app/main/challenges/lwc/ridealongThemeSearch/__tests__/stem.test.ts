import { wordsResource } from 'test/challenges/words';
import { relatedTo, useWords } from '../relatedWords';
import { stem } from '../stem';

beforeAll(() => useWords(wordsResource()));

it.each([
  ['deliveries', 'delivery'],
  ['delivered', 'delivers'],
  ['typing', 'type'],
  ['invoicing', 'invoices'],
  ['stopped', 'stops'],
  ['written', 'writes'],
  ['boxes', 'box'],
  ['children', 'child'],
  ['analyses', 'analysis'],
  ['paid', 'pays']
])('takes %s and %s for one', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

it.each([
  ['customer', 'custom'],
  ['number', 'numb'],
  ['letter', 'let'],
  ['department', 'depart'],
  ['apply', 'app'],
  ['supply', 'sup'],
  ['insurance', 'insure'],
  ['paper', 'pap'],
  ['personal', 'person'],
  ['thing', 'th'],
  ['access', 'acces']
])('keeps %s and %s apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
  'knows %s for a word like others',
  (word) => {
    expect(stem(word)).toMatch(/^[\w]+$/);
    expect([...relatedTo(stem(word)).keys()].every((near) => typeof near === 'string')).toBe(true);
  }
);

it.each([
  ['holiday', 'vacation'],
  ['parcel', 'package'],
  ['invoice', 'bill'],
  ['doctor', 'physician'],
  ['delivery', 'deliver'],
  ['estimate', 'guess'],
  ['applicant', 'apply'],
  ['approve', 'approval'],
  ['truck', 'lorry'],
  ['price', 'cost']
])('knows that %s is near %s', (one, other) => {
  expect([...relatedTo(stem(one)).keys()]).toContain(stem(other));
});
