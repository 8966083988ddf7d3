/**
 * Every figure with money or about people has a class and a reason, and what its class promises holds: "every figure added later goes
 * through the same rule". A new field, report, list view, page, bell or export that shows one has no row in figureClasses.ts, and fails.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EXPORT_OBJECTS, columnsOf } from '../sync/exchange/columns.ts';
import { DEALS_BEHIND, MIN_ACCOUNTS, MIN_DEALS } from '../sync/figures/smallGroups.ts';
import { MAPPINGS } from '../sync/plan/mapping.ts';
import { MIN_PEOPLE } from '../sync/usefulness/countAnswers.ts';
import { EXPORTED, FIGURES, PLACES } from './figureClasses.ts';
import type { FigureClass } from './figureClasses.ts';
import {
  classificationOf,
  dashboards,
  fieldsInMetadata,
  placesOf,
  readersOf,
  themeFigureSql
} from './figurePlaces.ts';

/** Of deals, and of ours none: other standard fields in money have no place here either. */
const STANDARD = ['Opportunity.Amount'];
const NEVER = ['ExpectedRevenue', 'AnnualRevenue', 'TotalOpportunityQuantity'];

const ofClass = (...classes: FigureClass[]): string[] =>
  Object.keys(FIGURES).filter((field) => classes.includes(FIGURES[field]?.of ?? 'of its record'));
const nameOf = (field: string): string => field.split('.')[1] ?? '';

const themeAmounts = ofClass('permission and small groups');
const guarded = [...themeAmounts, ...ofClass('person', 'small groups of people')];
/** Numbers of themes have these names, too, and are open to all. */
const AMBIGUOUS = new Set(['Accounts__c', 'Opportunities__c', 'Month__c']);
const names = [...STANDARD, ...guarded].map(nameOf).filter((name) => !AMBIGUOUS.has(name));
const places = placesOf([...names, ...NEVER]);

/** Of what the sync writes: what it counts and adds up, and the days of the first and the last. */
const COUNTED = new Set(['count', 'number', 'date']);
const fieldsOfSync = MAPPINGS.flatMap(({ object, owned }) =>
  Object.entries(owned)
    .filter(([, { kind }]) => COUNTED.has(kind))
    .map(([name]) => `${object}.${name}`)
);
const exportedFields = EXPORT_OBJECTS.flatMap((object) =>
  columnsOf(object).map(([name]) => `${object}.${name}`)
);

test('every figure is known', () => {
  const figureFields = [...new Set([...fieldsInMetadata(), ...fieldsOfSync, ...STANDARD])];
  assert.deepEqual(figureFields.toSorted(), Object.keys(FIGURES).toSorted());
});

describe('is read by whom its class says', () => {
  for (const field of guarded) {
    test(field, () => {
      assert.deepEqual(readersOf(field), FIGURES[field]?.readers);
    });
  }
});

test('figures in money over deals of others are those of the small-group rule, and confidential', () => {
  assert.deepEqual(themeAmounts.map(nameOf).toSorted(), Object.keys(DEALS_BEHIND).toSorted());
  assert.deepEqual([...new Set(themeAmounts.map(classificationOf))], ['Confidential']);
  assert.deepEqual([MIN_DEALS, MIN_ACCOUNTS, MIN_PEOPLE], [3, 3, 3]);
});

test('the figures in SQL have the rule for each of them, with the same numbers', () => {
  const sql = themeFigureSql();
  const all = `WHEN counted.deals < ${MIN_DEALS} OR counted.accounts < ${MIN_ACCOUNTS} THEN NULL`;
  assert.equal(sql.split(all).length - 1, Object.keys(DEALS_BEHIND).length);
  const behind = [
    ...sql.matchAll(/> 0 AND \(counted\.(\w+)_deals < (\d+) OR counted\.\1_accounts < (\d+)\) THEN NULL/g)
  ];
  assert.deepEqual(
    behind.map(([, state, deals, accounts]) => [state, Number(deals), Number(accounts)]),
    Object.values(DEALS_BEHIND).map((state) => [state, MIN_DEALS, MIN_ACCOUNTS])
  );
});

test('every place that shows one is known', () => {
  const found = places.map(({ name, fields }) => [name, fields.toSorted().join(' ')]);
  const known = Object.entries(PLACES).map(([name, fields]) => [
    name,
    fields.split(' ').toSorted().join(' ')
  ]);
  assert.deepEqual(found.toSorted(), known.toSorted());
});

test('no bell, digest, label or formula names money: flows and formulas see what their reader does not', () => {
  const money = new Set([...STANDARD, ...themeAmounts].map(nameOf));
  const kinds = places
    .filter(({ fields }) => fields.some((field) => money.has(field)))
    .map(({ name }) => name.split('.').at(-1));
  assert.deepEqual([...new Set(kinds)].toSorted(), [
    'compactLayout',
    'dashboard',
    'layout',
    'listView',
    'report',
    'ts',
    'validationRule'
  ]);
});

test('dashboards show what their reader may see', () => {
  const each = dashboards();
  assert.ok(each.length > 0);
  for (const { name, text } of each) {
    assert.match(text, /<dashboardType>LoggedInUser<\/dashboardType>/, name);
    assert.doesNotMatch(text, /<runningUser>/, name);
  }
});

test('no list view or report tells by its filter how much there is', () => {
  const hidden = new RegExp(`\\b(${themeAmounts.map(nameOf).join('|')})\\b`);
  for (const { name, text } of places) {
    const filters = [...text.matchAll(/<(filters|criteriaItems)>.*?<\/\1>/gs)].map(([filter]) => filter);
    assert.ok(!filters.some((filter) => hidden.test(filter)), name);
  }
});

test('a page asks for them as what a reader may lack', () => {
  const sources = places.filter(({ name }) => name.endsWith('.ts'));
  for (const { name, text, fields } of sources) {
    for (const field of fields) {
      // In a selection the name stands alone on its line or is followed by its own; `@optional` leaves it out for who may not read it.
      const asked = [...text.matchAll(new RegExp(`^\\s*${field}( @optional)? \\{`, 'gm'))];
      assert.ok(
        asked.every(([, optional]) => optional !== undefined),
        `${name}: ${field}`
      );
    }
  }
});

test('what is exported for a warehouse is known', () => {
  const watched = new Set([...STANDARD, ...guarded]);
  assert.deepEqual(exportedFields.filter((field) => watched.has(field)).toSorted(), EXPORTED);
});
