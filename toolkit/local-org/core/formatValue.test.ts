import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatValue } from './formatValue.ts';
import { field, picklist } from '../engine/soql/testing/sampleOrg.ts';

const us = { locale: 'en_US', timeZone: 'America/New_York', currency: 'USD' };
const germany = { locale: 'de_DE', timeZone: 'Europe/Berlin', currency: 'EUR' };
const britain = { locale: 'en_GB', timeZone: 'Europe/London', currency: 'GBP' };

const money = field('Amount', 'currency', { precision: 18, scale: 2 });
const share = field('Probability', 'percent', { precision: 3, scale: 0 });
const number = field('Score__c', 'double', { precision: 8, scale: 1 });
const count = field('Employees', 'int');
const day = field('CloseDate', 'date');
const moment = field('CreatedDate', 'datetime');
const stage = picklist('Stage__c', [
  ['new', 'Brand new'],
  ['won', 'Won']
]);

/** Spaces that Intl makes unbreakable read as spaces here. */
function shown(...[of, value, as]: Parameters<typeof formatValue>): string | null {
  return formatValue(of, value, as)?.replace(/[\u00a0\u202f]/g, ' ') ?? null;
}

test('by the locale and the zone', () => {
  assert.deepEqual(
    [us, germany, britain].map((as) => [
      shown(money, 1234567.5, as),
      shown(number, -1234.56, as),
      shown(count, 1234567, as),
      shown(share, 12, as),
      shown(day, '2026-03-04', as),
      shown(moment, '2026-03-04T23:05:00.000+0000', as)
    ]),
    [
      ['$1,234,567.50', '-1,234.6', '1,234,567', '12%', '3/4/2026', '3/4/2026, 6:05 PM'],
      ['1.234.567,50 €', '-1.234,6', '1.234.567', '12%', '04.03.2026', '05.03.2026, 00:05'],
      ['£1,234,567.50', '-1,234.6', '1,234,567', '12%', '04/03/2026', '04/03/2026, 23:05']
    ]
  );
});

test('labels of picklists, texts as they are, nothing for nothing', () => {
  assert.equal(formatValue(stage, 'NEW', us), 'Brand new');
  assert.equal(formatValue(stage, 'gone', us), 'gone');
  assert.equal(formatValue({ ...stage, type: 'multipicklist' }, 'won;new', us), 'Won;Brand new');
  assert.equal(formatValue(field('Name', 'string'), ' <b> ', us), ' <b> ');
  assert.equal(formatValue(money, null, us), null);
  assert.equal(formatValue(money, 0, us), '$0.00');
  assert.equal(formatValue(day, '2026-03-04', { ...us, locale: 'no such' }), '3/4/2026');
});
