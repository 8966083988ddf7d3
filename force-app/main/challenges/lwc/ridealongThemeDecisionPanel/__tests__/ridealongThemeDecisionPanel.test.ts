import * as navigation from 'lightning/navigation';
import { encodeDefaultFieldValues } from 'lightning/pageReferenceUtils';
import ThemeDecisionPanel from 'c/ridealongThemeDecisionPanel';
import { themeOf } from 'c/ridealongThemes';
import { themeAnswer, themeNode } from 'test/challenges/themeAnswer';
import { allById, byId, listen, mount, settle } from 'test/lwcTestUtils';

const { navigate } = navigation as unknown as { navigate: jest.Mock };
const open = (node = themeNode(), canDecide = true): HTMLElement =>
  mount('c-ridealong-theme-decision-panel', ThemeDecisionPanel, {
    theme: themeOf(themeAnswer(node)),
    canDecide
  });
const facts = (element: HTMLElement): (string | null)[] =>
  allById(element, 'fact').map((fact) => fact.textContent);

it('says what was decided, why, and what else there is to know', async () => {
  const element = open();
  expect(byId(element, 'decision')).toMatchObject({ label: 'Will act', tone: 'good' });
  expect(byId(element, 'reason').textContent).toBe('Six customers wait');
  expect(byId(element, 'due').textContent).toBe('First answer given on Oct 22');
  expect(facts(element)).toEqual([
    'Import by CSV',
    'Jonas Weber',
    'Marlene Voss',
    'Order intake',
    'Nov 4',
    'Schnittstellen'
  ]);
  expect(allById(element, 'no-partner')).toHaveLength(0);
  await expect(element).toBeAccessible();
});

it('opens what was decided before, where something was', async () => {
  const entry = (decision: string): string => `2026-11-20\u241f${decision}\u241fJonas\u241fBecause`;
  const log = [entry('Will Act'), entry('Considering')].join('\u241e');
  const element = open(themeNode({ Decision_Log__c: { value: log } }));
  const button = byId<HTMLElement & { label: string; ariaExpanded: string }>(element, 'history');
  expect([button.label, button.ariaExpanded]).toEqual(['History (2)', 'false']);
  button.click();
  await settle();
  expect(byId(element, 'decisions')).toMatchObject({
    decisions: [{ decision: 'Will Act' }, { decision: 'Considering' }]
  });
  expect(button.ariaExpanded).toBe('true');

  // One entry is what stands there already
  expect(allById(open(themeNode({ Decision_Log__c: { value: entry('Will Act') } })), 'history')).toHaveLength(
    0
  );
});

it.each([
  ['2026-11-25', 'First answer due on Nov 25, in 3 days', 'slds-text-color_weak'],
  ['2026-11-22', 'First answer due on Nov 22, today', 'slds-text-color_weak'],
  ['2026-11-18', 'First answer was due on Nov 18, 4 days ago', 'slds-text-color_error']
])('says in words when an answer is due on %s', (due, text, look) => {
  jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') });
  const element = open(
    themeNode({ First_Answer_Due__c: { value: due }, First_Answered_On__c: { value: null } })
  );
  jest.useRealTimers();
  expect(byId(element, 'due').textContent).toBe(text);
  expect(byId(element, 'due').className).toContain(look);
});

it('says that nobody from sales is in the room, until somebody is', async () => {
  const element = open(themeNode({ Sales_Partner__c: { value: null }, Sales_Partner__r: null }));
  expect(byId(element, 'no-partner').textContent).toContain('Nobody from sales is in the room yet');
  await expect(element).toBeAccessible();

  Object.assign(element, {
    theme: themeOf(
      themeAnswer(themeNode({ Sales_Partner__c: { value: null }, Decision__c: { value: 'Considering' } }))
    )
  });
  await settle();
  expect(allById(element, 'no-partner')).toHaveLength(0);
});

it('is edited in place by the person who answers for it, and only by them', async () => {
  expect(allById(open(themeNode(), false), 'edit')).toHaveLength(0);

  const element = open();
  const saved = listen(element, 'saved');
  byId(element, 'edit').click();
  await settle();
  expect(byId<HTMLElement & { theme: { name: string } }>(element, 'form').theme.name).toBe(
    'Orders are typed twice'
  );
  await expect(element).toBeAccessible();

  byId(element, 'form').dispatchEvent(new CustomEvent('saved'));
  await settle();
  expect(saved).toHaveBeenCalledTimes(1);
  expect(allById(element, 'form')).toHaveLength(0);
  expect(element.shadowRoot?.activeElement).toBe(byId(element, 'edit'));

  byId(element, 'edit').click();
  await settle();
  byId(element, 'form').dispatchEvent(new CustomEvent('cancel'));
  await settle();
  expect(allById(element, 'form')).toHaveLength(0);
  expect(saved).toHaveBeenCalledTimes(1);
});

it('adds an action as a task of the theme, in the platform’s own form', () => {
  (encodeDefaultFieldValues as unknown as jest.Mock).mockReturnValue('encoded');
  byId(open(), 'task').click();
  expect(encodeDefaultFieldValues).toHaveBeenCalledWith({
    WhatId: 'a0T000000000001AAA',
    Subject: 'Orders are typed twice'
  });
  expect(navigate).toHaveBeenCalledWith({
    type: 'standard__objectPage',
    attributes: { objectApiName: 'Task', actionName: 'new' },
    state: { defaultFieldValues: 'encoded' }
  });
});

it.each([
  ['Order intake https://jira.example/ORD-7', 'Order intake', 'https://jira.example/ORD-7'],
  ['https://jira.example/ORD-7', 'https://jira.example/ORD-7', 'https://jira.example/ORD-7'],
  ['ftp://jira.example/ORD-7', undefined, undefined]
])('leads to where it is delivered: %s', async (initiative, text, href) => {
  const element = open(themeNode({ Initiative__c: { value: initiative } }));
  const [link] = allById(element, 'delivery');
  expect([link?.textContent, link?.getAttribute('href') ?? undefined]).toEqual([text, href]);
  await expect(element).toBeAccessible();
});
