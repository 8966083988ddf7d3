import { executeMutation } from 'lightning/graphql';
import ThemeDecisionForm from 'c/ridealongThemeDecisionForm';
import { themeOf } from 'c/ridealongThemes';
import { themeAnswer, themeNode } from 'test/challenges/themeAnswer';
import { allById, byId, listen, mount, settle, textOf } from 'test/lwcTestUtils';

const execute = executeMutation as unknown as jest.Mock;
type Input = HTMLElement & { value: string };
type Form = HTMLElement & { theme: unknown };

const open = (node = themeNode()): Form =>
  mount<Form>('c-ridealong-theme-decision-form', ThemeDecisionForm, { theme: themeOf(themeAnswer(node)) });
const enter = async (form: HTMLElement, field: string, value: string): Promise<void> => {
  const chosen = new CustomEvent('choose', { detail: value });
  const changed = new CustomEvent('change', { detail: { value, recordId: value || null } });
  byId(form, field).dispatchEvent(field === 'Decision__c' ? chosen : changed);
  await settle();
};
const valueOf = (form: HTMLElement, field: string): string => byId<Input>(form, field).value;
const decidedBy = (decision: string): ReturnType<typeof themeNode> =>
  themeNode({
    Decision__c: { value: decision, displayValue: decision },
    Changed_At__c: { value: '2026-12-02T08:00:00.000Z' }
  });

beforeEach(() => {
  window.localStorage.clear();
  execute.mockReset().mockResolvedValue({ data: {} });
});

it('is there again after a reload, a lost session or another page, with everything that was typed', async () => {
  const typed = {
    Decision__c: 'Will Not Act',
    Decision_Reason__c: 'Too rare',
    What_Customer_May_Read__c: 'We looked into it.',
    Interim_Answer__c: 'Ask the hotline',
    Sales_Partner__c: '005000000000077AAA',
    Initiative__c: 'None'
  };
  const form = open();
  for (const [field, value] of Object.entries(typed)) {
    // eslint-disable-next-line no-await-in-loop -- one key after the other, as somebody types
    await enter(form, field, value);
  }
  expect(byId(form, 'status').textContent).toBe('Draft kept on this device');
  form.remove();

  const again = open();
  await settle();
  for (const [field, value] of Object.entries(typed)) {
    expect(valueOf(again, field)).toBe(value);
  }
  expect(byId(again, 'status').textContent).toBe('Draft kept on this device');
  await expect(again).toBeAccessible();
});

it('of another theme is not shown', async () => {
  await enter(open(), 'Interim_Answer__c', 'Ask the hotline');
  const other = open({ ...themeNode(), Id: 'a0T000000000077AAA' });
  await settle();
  expect(valueOf(other, 'Interim_Answer__c')).toBe('Import by CSV');
});

it('shows what somebody else has decided since beside it, and takes it where nothing was typed', async () => {
  const form = open();
  await enter(form, 'Decision__c', 'Will Not Act');
  await enter(form, 'Initiative__c', 'Mine');
  form.remove();

  const again = open(decidedBy('Done'));
  await settle();
  expect(valueOf(again, 'Decision__c')).toBe('Will Not Act');
  expect(byId(again, 'theirs').textContent).toContain('Done');
  expect(textOf(again)).not.toContain('Mine has');
  // Looked at once more it is still there: their words are no reason to forget it
  again.remove();
  expect(valueOf(open(decidedBy('Done')), 'Initiative__c')).toBe('Mine');
});

it('goes with saving, not with closing', async () => {
  const form = open();
  await enter(form, 'Interim_Answer__c', 'Ask the hotline');
  byId(form, 'cancel').click();
  form.remove();
  const again = open();
  await settle();
  expect(valueOf(again, 'Interim_Answer__c')).toBe('Ask the hotline');
  const saved = listen(again, 'saved');
  byId(again, 'save').click();
  await settle(10);
  expect(saved).toHaveBeenCalledTimes(1);
  expect(Object.keys(window.localStorage)).toEqual([]);
});

it('stays when saving fails', async () => {
  execute.mockRejectedValue(new Error('Session expired or invalid'));
  const form = open();
  await enter(form, 'Interim_Answer__c', 'Ask the hotline');
  byId(form, 'save').click();
  await settle(10);
  form.remove();
  expect(valueOf(open(), 'Interim_Answer__c')).toBe('Ask the hotline');
});

it('is discarded by a button, which is there only while there is something', async () => {
  const form = open();
  expect(allById(form, 'discard')).toHaveLength(0);
  await enter(form, 'Interim_Answer__c', 'Ask the hotline');
  byId(form, 'discard').click();
  await settle();
  expect(valueOf(form, 'Interim_Answer__c')).toBe('Import by CSV');
  expect(byId(form, 'status').textContent).toContain('iscard');
  expect(Object.keys(window.localStorage)).toEqual([]);
  expect(allById(form, 'discard')).toHaveLength(0);
});

it('typed back to what it was leaves nothing', async () => {
  const form = open();
  await enter(form, 'Interim_Answer__c', 'x');
  await enter(form, 'Interim_Answer__c', 'Import by CSV');
  expect(Object.keys(window.localStorage)).toEqual([]);
});
