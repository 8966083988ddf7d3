import ThemeFigureList from 'c/ridealongThemeFigureList';
import { heardOf, themeOf } from 'c/ridealongThemes';
import { FULL_HEARD, heardNode, themeAnswer, themeNode } from 'test/challenges/themeAnswer';
import { allById, byId, mount } from 'test/lwcTestUtils';

const open = (heard: unknown[] = [FULL_HEARD], node = themeNode()): HTMLElement => {
  const answer = themeAnswer(node, heard);
  return mount('c-ridealong-theme-figure-list', ThemeFigureList, {
    theme: themeOf(answer),
    heard: heardOf(answer)
  });
};

it('says what hangs on the theme at a glance, and to the cent for the person who stays on an amount', async () => {
  const figures = open();
  expect(allById(figures, 'figure').map((figure) => [figure.textContent, figure.title])).toEqual([
    ['6', ''],
    ['7', ''],
    ['€540K', '€539,500.00'],
    ['€281K', '€281,216.67'],
    ['€242K', '€241,900.00'],
    ['€77K', '€77,000.00']
  ]);
  await expect(figures).toBeAccessible();
});

it('says how many of the deals the reader sees', () => {
  expect(byId(open(), 'hidden').textContent).toBe(
    'You can see 1 of these 7 deals; bars, quotes and who was told show what you can see.'
  );
  const seen = open([FULL_HEARD], themeNode({ Opportunities__c: { value: 1 } }));
  expect(allById(seen, 'hidden')).toHaveLength(0);
});

it('says when more deals are heard of than the sums count', () => {
  const figures = open([FULL_HEARD], themeNode({ Opportunities__c: { value: null } }));
  expect(byId(figures, 'hidden').textContent).toBe('Deals by now: 1. The sums follow with the next sync.');
});

it('takes what was not read for nothing that is hidden', () => {
  const answer = themeAnswer(themeNode(), [FULL_HEARD]);
  const figures = mount('c-ridealong-theme-figure-list', ThemeFigureList, {
    theme: themeOf(answer),
    heard: heardOf(answer),
    total: 2400
  });
  expect(allById(figures, 'hidden')).toHaveLength(0);
});

it('shows how bad it is and how often it was heard, as tables with bars', () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') });
  const figures = open([FULL_HEARD, heardNode('a0C2'), heardNode('a0C3')]);
  jest.useRealTimers();
  const rows = (id: string): (string | null)[] =>
    [...byId(figures, id).querySelectorAll('tr')].map((row) => row.textContent);
  expect(rows('severity')).toEqual(['Deal breaker1', 'Not rated2']);
  expect(rows('quarters')).toEqual(['Q1 20260', 'Q2 20260', 'Q3 20260', 'Q4 20263']);
});

it('says how many customers know what was decided, once something is', async () => {
  const told = heardNode('a0C2', { Told_Customer_On__c: { value: '2026-11-20' } });
  const figures = open([told]);
  expect(byId(figures, 'told').textContent).toBe('Told 1 of 1 customers');
  await expect(figures).toBeAccessible();
  // Decided otherwise since: what they were told is no longer true.
  const again = open([{ ...told, Customer_Not_Told__c: { value: true } }]);
  expect(byId(again, 'told').textContent).toBe('Told 0 of 1 customers');
  expect(allById(open([told], themeNode({ Decision__c: { value: 'Considering' } })), 'told')).toHaveLength(0);
});
