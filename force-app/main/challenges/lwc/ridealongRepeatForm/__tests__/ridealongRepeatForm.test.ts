import { executeMutation, graphql } from 'lightning/graphql';
import RepeatForm from 'c/ridealongRepeatForm';
import { DEAL, NIGHT, TYPED_TWICE, corpusPage, text } from 'test/challenges/corpus';
import { allById, byId, listen, metaTexts, mount, settle, textOf } from 'test/lwcTestUtils';

const wire = graphql as unknown as {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables?: unknown };
};
const execute = executeMutation as unknown as jest.Mock;
const answer = (name: string, id: string): unknown => ({
  data: { uiapi: { [name]: { Record: { Id: id } } } }
});

const open = async (): Promise<HTMLElement> => {
  const element = mount('c-ridealong-repeat-form', RepeatForm, {
    recordId: DEAL,
    accountId: '001000000000002AAA'
  });
  await settle();
  byId(element, 'open').click();
  await settle();
  return element;
};
const openWith = async (texts: never[] = []): Promise<HTMLElement> => {
  const element = await open();
  wire.emit(corpusPage([NIGHT, TYPED_TWICE], texts));
  await settle(12);
  return element;
};
const tap = async (element: HTMLElement, theme = TYPED_TWICE.Id): Promise<void> => {
  element.shadowRoot?.querySelector<HTMLElement>(`[data-theme="${theme}"]`)?.click();
  await settle(12);
};
const saveQuote = async (element: HTMLElement, words: string): Promise<void> => {
  byId(element, 'quote').dispatchEvent(new CustomEvent('change', { detail: { value: words } }));
  await settle();
  byId(element, 'save-quote').click();
  await settle(12);
};

beforeEach(() => execute.mockReset());

it('reads nothing before it is unfolded', async () => {
  const element = mount('c-ridealong-repeat-form', RepeatForm, { recordId: DEAL });
  await settle();
  expect(wire.getLastConfig().variables).toBeUndefined();
  expect(byId(element, 'open').ariaExpanded).toBe('false');
  await expect(element).toBeAccessible();
});

it('offers what most customers have, first', async () => {
  const element = await openWith();
  expect(allById(element, 'theme').map((row) => row.querySelector('strong')?.textContent)).toEqual([
    'Orders are typed twice',
    'Nobody answers at night'
  ]);
  expect(metaTexts(byId(element, 'detail'))).toEqual(['4 customers', '€310K', 'Will act']);
  await expect(element).toBeAccessible();
});

it('finds a problem by other words', async () => {
  const element = await openWith();
  byId(element, 'search').dispatchEvent(new CustomEvent('change', { detail: { value: 'evening hotline' } }));
  await settle();
  expect(allById(element, 'theme')).toHaveLength(1);
  byId(element, 'search').dispatchEvent(new CustomEvent('change', { detail: { value: 'zzz' } }));
  await settle();
  expect(byId(element, 'none').textContent).toContain('Nothing like it was heard yet');
});

it('adds the deal with one tap, and the quote if there is one', async () => {
  execute
    .mockResolvedValueOnce(answer('challenge', 'a0C000000000005AAA'))
    .mockResolvedValueOnce({ data: {} });
  const element = await openWith();
  const heard = listen(element, 'heard');
  await tap(element);

  expect(execute).toHaveBeenCalledTimes(1);
  expect(heard.mock.calls[0]?.[0].detail).toEqual({
    id: 'a0C000000000005AAA',
    themeId: TYPED_TWICE.Id,
    name: 'Orders are typed twice',
    what: 'added'
  });
  await expect(element).toBeAccessible();

  await saveQuote(element, 'All day long!');
  const [{ variables }] = execute.mock.calls[1] as [{ variables: unknown }];
  expect(variables).toEqual({
    input: { Id: 'a0C000000000005AAA', Customer_Challenge__c: { Customer_Words__c: 'All day long!' } }
  });
  expect(allById(element, 'quote')).toHaveLength(0);
});

it('adds the deal anew where an earlier tap was filed under another theme since', async () => {
  const moved = 'a0C000000000007AAA';
  execute
    .mockResolvedValueOnce({
      errors: [
        { message: `duplicate value found: Submission_Key__c duplicates value on record with id: ${moved}` }
      ]
    })
    .mockResolvedValueOnce(answer('challenge', 'a0C000000000008AAA'));
  const there = { Theme__c: { value: NIGHT.Id }, Opportunity__c: { value: DEAL } };
  const element = await openWith([text(moved, 'Orders are typed twice', there)]);
  const heard = listen(element, 'heard');
  await tap(element);
  expect(heard.mock.calls[0]?.[0].detail).toMatchObject({ id: 'a0C000000000008AAA', what: 'added' });
});

it('says that it was there already where somebody was faster, or an earlier tap had no answer', async () => {
  const there = 'a0C000000000007AAA';
  execute.mockResolvedValueOnce({
    errors: [
      { message: `duplicate value found: Submission_Key__c duplicates value on record with id: ${there}` }
    ]
  });
  const element = await openWith();
  const heard = listen(element, 'heard');
  await tap(element);
  expect(heard.mock.calls[0]?.[0].detail).toMatchObject({ id: there, what: 'known' });

  execute.mockResolvedValueOnce(answer('quote', 'a0C000000000006AAA'));
  await saveQuote(element, 'Us, too');
  expect(heard.mock.calls[1]?.[0].detail).toMatchObject({ id: 'a0C000000000006AAA', what: 'quoted' });
});

it('only adds a quote where the deal has the problem already', async () => {
  execute.mockResolvedValue(answer('quote', 'a0C000000000006AAA'));
  const here = { Theme__c: { value: TYPED_TWICE.Id }, Opportunity__c: { value: DEAL } };
  const element = await openWith([text('a0C000000000009AAA', 'First', here)]);
  expect(textOf(element)).toContain('Add a quote');
  await tap(element);
  expect(execute).not.toHaveBeenCalled();

  await saveQuote(element, 'Me too');
  const [{ variables }] = execute.mock.calls[0] as [
    { variables: { input: { Customer_Challenge__c: object } } }
  ];
  expect(variables.input.Customer_Challenge__c).toMatchObject({
    Same_As__c: 'a0C000000000009AAA',
    Customer_Words__c: 'Me too'
  });
});

it('says why it did not work and keeps what was typed', async () => {
  execute
    .mockResolvedValueOnce(answer('challenge', 'a0C000000000005AAA'))
    .mockResolvedValueOnce({ errors: [{ message: 'no access' }] });
  const element = await openWith();
  await tap(element);
  await saveQuote(element, 'Words');
  expect(byId(element, 'errors')).toBeDefined();
  expect(byId<HTMLElement & { value: string }>(element, 'quote').value).toBe('Words');
  await expect(element).toBeAccessible();
});

it('says when the themes cannot be read', async () => {
  const element = await open();
  wire.emitErrors([{ message: 'Server is busy' }]);
  await settle();
  expect(element.shadowRoot?.querySelector('c-ridealong-error-panel')).not.toBeNull();
});

it('a quote that was typed is there again after a reload, until it is saved or discarded', async () => {
  window.localStorage.clear();
  execute.mockResolvedValue(answer('quote', 'a0C000000000006AAA'));
  const here = { Theme__c: { value: TYPED_TWICE.Id }, Opportunity__c: { value: DEAL } };
  const openOnDeal = async (): Promise<HTMLElement> => {
    const element = await openWith([text('a0C000000000009AAA', 'First', here)]);
    await tap(element);
    return element;
  };
  const quoteOf = (element: HTMLElement): string =>
    byId<HTMLElement & { value: string }>(element, 'quote').value;
  const first = await openOnDeal();
  byId(first, 'quote').dispatchEvent(new CustomEvent('change', { detail: { value: 'Twice a day!' } }));
  await settle();
  first.remove();

  const second = await openOnDeal();
  expect(quoteOf(second)).toBe('Twice a day!');
  byId(second, 'discard-quote').click();
  await settle();
  expect(quoteOf(second)).toBe('');
  expect(Object.keys(window.localStorage)).toEqual([]);
  await saveQuote(second, 'Us, too');
  expect(Object.keys(window.localStorage)).toEqual([]);
});
