import ChallengeDetailFields from 'c/ridealongChallengeDetailFields';
import { listen, mount, settle, labelOf } from 'test/lwcTestUtils';

type Element = HTMLElement & { values: object; messages: object; unfold(field: string): void };
interface Input extends HTMLElement {
  value: string;
  label: string;
  options: { label: string; value: string }[];
  setCustomValidity: jest.Mock;
}

const open = (properties = {}): Element =>
  mount<Element>('c-ridealong-challenge-detail-fields', ChallengeDetailFields, properties);
const fold = (host: HTMLElement, field: string): HTMLElement =>
  host.shadowRoot?.querySelector(`[data-fold="${field}"]`) as HTMLElement;
const input = (host: HTMLElement, field: string): Input | null | undefined =>
  host.shadowRoot?.querySelector<Input>(`[data-field="${field}"]`);

const choice = (host: HTMLElement, field: string): (Input & { value?: string }) | null | undefined =>
  host.shadowRoot?.querySelector<Input>(`[data-choice="${field}"]`);
const SEVERITIES = [
  { label: 'Deal breaker', value: 'Deal Breaker' },
  { label: 'Painful', value: 'Painful' },
  { label: 'Nuisance', value: 'Nuisance' }
];

it('has how bad it is always in sight: one tap', async () => {
  const details = open({ choices: { Severity__c: SEVERITIES }, values: { Severity__c: 'Painful' } });
  const change = listen(details, 'change');
  await settle();
  const severity = choice(details, 'Severity__c');
  expect(severity).toMatchObject({ label: 'How bad it is', value: 'Painful' });
  expect(severity?.options).toEqual([
    { label: 'Deal breaker', value: 'Deal Breaker', iconName: 'utility:error' },
    { label: 'Painful', value: 'Painful', iconName: 'utility:warning' },
    { label: 'Nuisance', value: 'Nuisance', iconName: undefined }
  ]);
  severity?.dispatchEvent(new CustomEvent('choose', { detail: 'Deal Breaker' }));
  expect(change.mock.calls[0]?.[0].detail).toEqual({ field: 'Severity__c', value: 'Deal Breaker' });
  await expect(details).toBeAccessible();
});

it('asks for nothing until somebody wants to say more', async () => {
  const details = open();
  const names = [...(details.shadowRoot?.querySelectorAll<HTMLElement>('lightning-button') ?? [])].map(
    labelOf
  );
  expect(names).toEqual([
    'In their words',
    'Who said it',
    'What it costs them',
    'How they cope',
    'What it is about',
    'Their idea of a solution'
  ]);
  expect(details.shadowRoot?.querySelector('[data-field]')).toBeNull();
  await expect(details).toBeAccessible();
});

it('offers no field that this person may not fill in, and hides nothing that was entered', async () => {
  const details = open({
    writable: ['Statement__c', 'Area__c'],
    choices: { Severity__c: [{ label: 'Painful', value: 'Painful' }] },
    values: { Cost_To_Customer__c: 'two days a week' }
  });
  await settle();
  const names = [...(details.shadowRoot?.querySelectorAll<HTMLElement>('lightning-button') ?? [])].map(
    (one) => one.dataset.fold
  );
  expect(names).toEqual(['Cost_To_Customer__c', 'Area__c']);
  expect(choice(details, 'Severity__c')).toBeNull();
  expect(input(details, 'Cost_To_Customer__c')?.value).toBe('two days a week');
});

it('unfolds a field on request, with the cursor in it, and folds it again while it is empty', async () => {
  const details = open();
  const unfold = listen(details, 'unfold');
  const focus = jest.spyOn(HTMLElement.prototype, 'focus');
  fold(details, 'Workaround__c').click();
  await settle();

  expect(input(details, 'Workaround__c')?.label).toBe('How they cope');
  expect(fold(details, 'Workaround__c').ariaExpanded).toBe('true');
  expect(unfold.mock.calls[0]?.[0].detail).toBe('Workaround__c');
  expect(focus.mock.instances).toContain(input(details, 'Workaround__c'));
  await expect(details).toBeAccessible();

  fold(details, 'Workaround__c').click();
  await settle();
  expect(input(details, 'Workaround__c')).toBeNull();
  focus.mockRestore();
});

it('never folds away what was entered', async () => {
  const details = open({ values: { Cost_To_Customer__c: 'two days a week' } });
  await settle();
  expect(input(details, 'Cost_To_Customer__c')?.value).toBe('two days a week');
  fold(details, 'Cost_To_Customer__c').click();
  await settle();
  fold(details, 'Cost_To_Customer__c').click();
  await settle();
  expect(input(details, 'Cost_To_Customer__c')).not.toBeNull();
});

it('says which field changed to what', async () => {
  const details = open({ values: { Customer_Words__c: 'a' } });
  const change = listen(details, 'change');
  await settle();
  input(details, 'Customer_Words__c')?.dispatchEvent(new CustomEvent('change', { detail: { value: 'ab' } }));
  expect(change.mock.calls.map(([event]) => event.detail as unknown)).toEqual([
    { field: 'Customer_Words__c', value: 'ab' }
  ]);
});

it('offers the people it was given and, to the person who may, somebody new, side by side', async () => {
  const people = [{ label: 'Ana Ruiz', value: '003000000000041AAA' }];
  const details = open({ choices: { Said_By__c: people }, canAddContact: true });
  details.unfold('Said_By__c');
  await settle();
  expect(choice(details, 'Said_By__c')?.options).toEqual([...people, { label: 'Someone new', value: 'new' }]);
  expect(input(details, 'newLastName')).toBeNull();

  details.values = { Said_By__c: 'new', newLastName: 'Grün' };
  await settle();
  expect(input(details, 'newLastName')?.value).toBe('Grün');
  await expect(details).toBeAccessible();

  Object.assign(details, { canAddContact: false, values: {} });
  await settle();
  expect(choice(details, 'Said_By__c')?.options.map(({ value }) => value)).toEqual(['003000000000041AAA']);
});

it('lists people where there are many', async () => {
  const people = Array.from({ length: 7 }, (_unused, index) => ({
    label: `P ${index}`,
    value: `003${index}`
  }));
  const details = open({ choices: { Said_By__c: people } });
  details.unfold('Said_By__c');
  await settle();
  expect(choice(details, 'Said_By__c')).toBeNull();
  expect(input(details, 'Said_By__c')?.options).toEqual([{ label: 'Not chosen', value: '' }, ...people]);
});

it('tells a field what is wrong with it, and that it is right again', async () => {
  const details = open({ values: { Workaround__c: 'x' } });
  await settle();
  const workaround = input(details, 'Workaround__c') as Input;
  workaround.setCustomValidity = jest.fn();

  details.messages = { Workaround__c: 'too long' };
  await settle();
  details.messages = {};
  await settle();

  expect(workaround.setCustomValidity.mock.calls).toEqual([['too long'], ['']]);
});

interface Picker extends HTMLElement {
  value: string | null;
  filter: object;
}
const picker = (host: HTMLElement): Picker | null | undefined =>
  host.shadowRoot?.querySelector<Picker>('[data-id="search-people"]');
const CHOICES = { Said_By__c: [{ label: 'Ana Ruiz', value: '003000000000041AAA' }] };

it('searches the people of an account that has more than the choices', async () => {
  const details = open({ choices: CHOICES, accountId: '001000000000002AAA', peopleNotShown: 37 });
  const change = listen(details, 'change');
  details.unfold('Said_By__c');
  await settle();

  expect(picker(details)?.filter).toEqual({
    criteria: [{ fieldPath: 'AccountId', operator: 'eq', value: '001000000000002AAA' }]
  });
  picker(details)?.dispatchEvent(new CustomEvent('change', { detail: { recordId: '003000000000099AAA' } }));
  expect(change.mock.calls[0]?.[0].detail).toEqual({ field: 'Said_By__c', value: '003000000000099AAA' });

  details.values = { Said_By__c: '003000000000099AAA' };
  await settle();
  expect(picker(details)?.value).toBe('003000000000099AAA');
  details.values = { Said_By__c: '003000000000041AAA' };
  await settle();
  expect(picker(details)?.value).toBeNull();
});

it('has no search where all are among the choices', async () => {
  const details = open({ choices: CHOICES, accountId: '001000000000002AAA', peopleNotShown: 0 });
  details.unfold('Said_By__c');
  await settle();
  expect(picker(details)).toBeNull();
});
