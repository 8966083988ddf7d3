import { executeMutation } from 'lightning/graphql';
import { getPicklistValuesByRecordType } from 'lightning/uiObjectInfoApi';
import ThemeDecisionForm from 'c/ridealongThemeDecisionForm';
import { themeOf } from 'c/ridealongThemes';
import { themeAnswer, themeNode } from 'test/challenges/themeAnswer';
import { allById, byId, listen, mount, settle } from 'test/lwcTestUtils';

const execute = executeMutation as unknown as jest.Mock;
// eslint-disable-next-line @lwc/lwc/no-unexpected-wire-adapter-usages -- the mock's side of the adapter
const picklists = getPicklistValuesByRecordType as unknown as { emit(data: unknown): void };
interface Input extends HTMLElement {
  value: string;
  options: unknown;
  required: boolean;
  setCustomValidity: jest.Mock;
}

const open = (): HTMLElement =>
  mount('c-ridealong-theme-decision-form', ThemeDecisionForm, { theme: themeOf(themeAnswer()) });
const enter = async (form: HTMLElement, field: string, value: string): Promise<void> => {
  const chosen = new CustomEvent('choose', { detail: value });
  const changed = new CustomEvent('change', { detail: { value, recordId: value || null } });
  byId(form, field).dispatchEvent(field === 'Decision__c' ? chosen : changed);
  await settle();
};
const save = async (form: HTMLElement): Promise<void> => {
  byId(form, 'save').click();
  await settle(10);
};
const sent = (): unknown => {
  const [{ variables }] = execute.mock.calls[0] as [
    { variables: { input: { Challenge_Theme__c: unknown } } }
  ];
  return variables.input.Challenge_Theme__c;
};

beforeEach(() => {
  window.localStorage.clear();
  execute.mockReset().mockResolvedValue({ data: {} });
});

it('starts with what there is, and offers the decisions that the org has', async () => {
  const form = open();
  await settle();
  const decisions = [{ label: 'Später', value: 'Later' }];
  picklists.emit({ picklistFieldValues: { Decision__c: { values: decisions } } });
  await settle();
  expect(byId<Input>(form, 'Decision__c')).toMatchObject({
    value: 'Will Act',
    options: [{ label: 'Später', value: 'Later', iconName: undefined }]
  });
  expect(byId<Input>(form, 'Decision_Reason__c').value).toBe('Six customers wait');
  expect(byId<Input>(form, 'Interim_Answer__c').value).toBe('Import by CSV');
  expect(byId<Input>(form, 'Sales_Partner__c').value).toBe('005000000000077AAA');
  expect(byId<Input>(form, 'Initiative__c').value).toBe('Order intake');
  await expect(form).toBeAccessible();
});

it('offers no decision where somebody else decides, and keeps the one that is there', async () => {
  const form = mount('c-ridealong-theme-decision-form', ThemeDecisionForm, {
    theme: themeOf(themeAnswer()),
    answersOnly: true
  });
  await settle();
  const values = ['New', 'Considering', 'Will Act', 'Will Not Act', 'Done'].map((value) => ({
    label: value,
    value
  }));
  picklists.emit({ picklistFieldValues: { Decision__c: { values } } });
  await settle();
  const offered = byId<Input>(form, 'Decision__c').options as { value: string }[];
  expect(offered.map(({ value }) => value)).toEqual(['New', 'Considering', 'Will Act']);
});

it('sends only what changed, a decision with its reason; what was emptied is emptied', async () => {
  const form = open();
  const saved = listen(form, 'saved');
  await enter(form, 'Decision__c', 'Done');
  await enter(form, 'Initiative__c', ' ');
  await enter(form, 'Sales_Partner__c', '');
  await enter(form, 'Interim_Answer__c', 'Import by CSV ');
  await save(form);
  expect(sent()).toEqual({
    Decision__c: 'Done',
    Decision_Reason__c: 'Six customers wait',
    Initiative__c: null,
    Sales_Partner__c: null
  });
  expect(saved).toHaveBeenCalledTimes(1);
});

it('sends nothing when nothing changed', async () => {
  const form = open();
  const saved = listen(form, 'saved');
  await save(form);
  expect(execute).not.toHaveBeenCalled();
  expect(saved).toHaveBeenCalledTimes(1);
});

it('asks for the reason of a no before it is sent', async () => {
  const form = open();
  const input = byId<Input>(form, 'Decision_Reason__c');
  input.setCustomValidity = jest.fn();
  await enter(form, 'Decision__c', 'Will Not Act');
  await enter(form, 'Decision_Reason__c', '  ');
  await save(form);
  expect(execute).not.toHaveBeenCalled();
  expect(input.required).toBe(true);
  expect(input.setCustomValidity).toHaveBeenLastCalledWith(expect.stringContaining('Say why not'));

  await enter(form, 'Decision_Reason__c', 'Too rare');
  await save(form);
  expect(sent()).toEqual({ Decision__c: 'Will Not Act', Decision_Reason__c: 'Too rare' });
});

it('asks for somebody from sales as soon as it is a yes, and insists on nothing', async () => {
  const form = open();
  expect(byId(form, 'partner-wanted').textContent).toBe('');
  await enter(form, 'Sales_Partner__c', '');
  expect(byId(form, 'partner-wanted').textContent).toContain('Who from sales is in the room?');
  await expect(form).toBeAccessible();
  await enter(form, 'Decision__c', 'Considering');
  expect(byId(form, 'partner-wanted').textContent).toBe('');
  await enter(form, 'Decision__c', 'Will Act');
  await save(form);
  expect(sent()).toEqual({ Sales_Partner__c: null });
});

it('does not undo what somebody else has decided meanwhile', async () => {
  const form = open() as HTMLElement & { theme: unknown };
  await enter(form, 'Interim_Answer__c', 'Patience');
  form.theme = themeOf(themeAnswer(themeNode({ Decision__c: { value: 'Done', displayValue: 'Done' } })));
  await settle();
  await save(form);
  expect(sent()).toEqual({ Interim_Answer__c: 'Patience' });
});

it('keeps what was typed when it cannot be saved, and says why', async () => {
  execute.mockResolvedValue({ errors: [{ message: 'This theme was merged into another. Decide there.' }] });
  const form = open();
  const saved = listen(form, 'saved');
  await enter(form, 'Interim_Answer__c', 'Patience');
  await save(form);
  expect(byId(form, 'errors')).toBeDefined();
  expect(byId<Input>(form, 'Interim_Answer__c').value).toBe('Patience');
  expect(saved).not.toHaveBeenCalled();
  await expect(form).toBeAccessible();
});

it('can be left', () => {
  const form = open();
  const cancel = listen(form, 'cancel');
  byId(form, 'cancel').click();
  expect(cancel).toHaveBeenCalledTimes(1);
  expect(allById(form, 'errors')).toHaveLength(0);
});

it('shows the letter while it is written, without what is internal', async () => {
  const form = open();
  await settle();
  await enter(form, 'What_Customer_May_Read__c', 'From spring, orders come in by themselves.');
  const letter = (): string | null => byId(form, 'preview').textContent;
  expect(letter()).toContain('We will change this. From spring, orders come in by themselves.');
  expect(letter()).not.toMatch(/Six customers wait|Import by CSV/);
  await expect(form).toBeAccessible();
  await enter(form, 'Decision__c', 'Considering');
  expect(allById(form, 'preview')).toHaveLength(0);
  await save(form);
  expect(sent()).toEqual({
    Decision__c: 'Considering',
    Decision_Reason__c: 'Six customers wait',
    What_Customer_May_Read__c: 'From spring, orders come in by themselves.'
  });
});

it('says which version it started from, and shows what somebody else saved beside what is typed', async () => {
  const themeAt = (more: Record<string, unknown>) => themeOf(themeAnswer(themeNode(more)));
  const form = mount('c-ridealong-theme-decision-form', ThemeDecisionForm, {
    theme: themeAt({ Changed_At__c: { value: '2026-11-20T10:00:00.000Z' } })
  }) as HTMLElement & { theme: unknown };
  const refused = listen(form, 'refused');
  await enter(form, 'Decision__c', 'Done');
  await enter(form, 'Decision_Reason__c', 'Delivered');
  execute.mockResolvedValue({ errors: [{ message: 'Somebody else changed this theme' }] });
  await save(form);
  expect(sent()).toMatchObject({ Decision__c: 'Done', Based_On__c: '2026-11-20T10:00:00.000Z' });
  expect(refused).toHaveBeenCalledTimes(1);

  form.theme = themeAt({
    Changed_At__c: { value: '2026-11-20T11:00:00.000Z' },
    Changed_By__r: { Name: { value: 'Ada Admin' } },
    Decision__c: { value: 'Will Not Act', displayValue: 'Will not act' },
    Decision_Reason__c: { value: 'No budget' }
  });
  await settle();
  expect(byId(form, 'theirs').textContent).toContain('Ada Admin saved this meanwhile');
  expect(byId(form, 'theirs').textContent).toContain('Will not act');
  expect(byId(form, 'theirs').textContent).toContain('No budget');
  expect(byId<Input>(form, 'Decision_Reason__c').value).toBe('Delivered');
  await expect(form).toBeAccessible();

  execute.mockReset().mockResolvedValue({ data: {} });
  await save(form);
  expect(sent()).toEqual({
    Decision__c: 'Done',
    Decision_Reason__c: 'Delivered',
    Based_On__c: '2026-11-20T11:00:00.000Z'
  });
});

describe('who is told', () => {
  const openWith = (properties: object): HTMLElement =>
    mount('c-ridealong-theme-decision-form', ThemeDecisionForm, {
      theme: themeOf(themeAnswer()),
      ...properties
    });

  it.each([
    [['Marlene', 'Priya', 'Tom'], 0, 'Will be told, with the reason: Marlene, Priya, and Tom. The customer'],
    [
      ['Marlene'],
      4,
      'Will be told, with the reason: Marlene, and those behind deals that you cannot see (4).'
    ],
    [[], 2, 'Everybody who heard it, and the owners of the deals, will be told']
  ])('is said by name before: %s, %i', (told, hiddenDeals, words) => {
    expect(byId(openWith({ told, hiddenDeals }), 'told').textContent).toContain(words);
  });

  it('can have its sales partner from those with most at stake, with one tap', async () => {
    const form = openWith({ partners: [{ id: '005000000000055AAA', name: 'Marlene', amount: 303_000 }] });
    expect(allById(form, 'take-partner')).toHaveLength(0);
    await enter(form, 'Sales_Partner__c', '');
    expect(byId<HTMLElement & { label: string }>(form, 'take-partner').label).toContain('Marlene · ');
    await expect(form).toBeAccessible();
    byId(form, 'take-partner').click();
    await settle();
    expect(byId<Input>(form, 'Sales_Partner__c').value).toBe('005000000000055AAA');
    expect(allById(form, 'take-partner')).toHaveLength(0);
  });

  it('gives what was there before, for the way back', async () => {
    const form = open();
    const saved = listen(form, 'saved');
    await enter(form, 'Initiative__c', 'Another');
    await save(form);
    expect((saved.mock.calls[0] as [CustomEvent<unknown>])[0].detail).toEqual({
      Initiative__c: 'Order intake'
    });
  });
});
