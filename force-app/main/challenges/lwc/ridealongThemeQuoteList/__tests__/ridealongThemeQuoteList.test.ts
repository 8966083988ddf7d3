import USER from '@salesforce/user/Id';
import * as navigation from 'lightning/navigation';
import { heardOf } from 'c/ridealongThemes';
import ThemeQuoteList from 'c/ridealongThemeQuoteList';
import { FULL_HEARD, heardNode, themeAnswer } from 'test/challenges/themeAnswer';
import { allById, byId, listen, metaTexts, mount, settle, textOf, labelOf } from 'test/lwcTestUtils';

const { navigate } = navigation as unknown as { navigate: jest.Mock };

interface Input extends HTMLElement {
  options: { label: string; value: string }[];
}
const other = heardNode('a0C000000000002AAA', {
  Severity__c: { value: 'Nuisance', displayValue: 'Nuisance' },
  Opportunity__r: {
    Id: '006000000000005AAA',
    Name: { value: 'Ölmühle' },
    Account: { Id: '001000000000006AAA', Name: { value: 'Alpenöl' } }
  }
});
const many = (count: number): unknown[] =>
  Array.from({ length: count }, (_unused, number) => heardNode(`a0C${number}`));

const open = (heard: unknown[] = [FULL_HEARD, other], canMove = true): HTMLElement =>
  mount('c-ridealong-theme-quote-list', ThemeQuoteList, {
    heard: heardOf(themeAnswer(undefined, heard)),
    canMove
  });
const statements = (element: HTMLElement): (string | null)[] =>
  allById(element, 'statement').map((statement) => statement.textContent);
const filter = async (element: HTMLElement, id: string, value: string): Promise<void> => {
  byId(element, id).dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
};
const tick = async (element: HTMLElement, id: string, checked = true): Promise<void> => {
  const box = element.shadowRoot?.querySelector<HTMLInputElement>(`[data-select="${id}"]`);
  if (box) {
    box.checked = checked;
    box.dispatchEvent(new CustomEvent('change'));
  }
  await settle();
};

it('says when more was heard than it shows', async () => {
  const element = mount('c-ridealong-theme-quote-list', ThemeQuoteList, {
    heard: heardOf(themeAnswer(undefined, many(2))),
    total: 2400
  });
  expect(textOf(element)).toContain('What was heard (2,400)');
  expect(byId(element, 'cut').textContent).toContain('The newest 2 of 2,400 are shown');
  await expect(element).toBeAccessible();
  expect(allById(open(), 'cut')).toHaveLength(0);
});

it('shows every quote, who said it, when and on which deal', async () => {
  const element = open();
  expect(textOf(element)).toContain('What was heard (2)');
  expect(textOf(element)).toContain('“We pay a student to copy it”');
  expect(allById(element, 'said').map(metaTexts)).toEqual([
    ['Ana Ruiz', 'Nordlicht', 'Nov 12', 'heard by Priya Nair'],
    ['Alpenöl', 'Nov 20']
  ]);
  await expect(element).toBeAccessible();
});

it('leads the rep who is to tell the customer to the letter, and nobody else', async () => {
  const mine = {
    Owner: { Id: USER, Name: { value: 'Me Myself' } },
    Id: '006000000000005AAA',
    Name: { value: 'Ölmühle' }
  };
  const others = {
    Owner: { Id: '005000000000044AAA', Name: { value: 'Otto' } },
    Id: '006000000000006AAA',
    Name: { value: 'Trucks' }
  };
  const untold = (id: string, deal: object, isUntold = true): unknown =>
    heardNode(id, { Customer_Not_Told__c: { value: isUntold }, Opportunity__r: deal });
  const element = open([untold('a0C1', mine), untold('a0C2', others), untold('a0C3', mine, false)]);
  const [tell, ...more] = allById(element, 'tell');
  expect(tell?.ariaLabel).toBe('Tell the customer: Statement a0C1');
  expect(more).toEqual([]);
  tell?.click();
  expect(navigate).toHaveBeenCalledWith({
    type: 'standard__recordPage',
    attributes: { objectApiName: 'Opportunity', recordId: '006000000000005AAA', actionName: 'view' },
    state: { c__tell: 'a0C1' }
  });
  await expect(element).toBeAccessible();
});

it('says what the deal of each quote is worth, and orders by it', async () => {
  const worth = (id: string, amount: number, isClosed = false): unknown =>
    heardNode(id, {
      Opportunity__r: {
        Id: `006${id}`,
        Name: { value: 'Deal' },
        Amount: { value: amount },
        StageName: { value: 'Prospecting', displayValue: 'Prospecting' },
        IsClosed: { value: isClosed }
      }
    });
  const element = open([worth('a0C1', 48_000), worth('a0C2', 185_000), worth('a0C3', 900_000, true)]);
  expect(allById(element, 'stakes').map(metaTexts)).toEqual([
    ['€48K', 'Prospecting'],
    ['€185K', 'Prospecting'],
    ['€900K', 'Prospecting']
  ]);
  // What is over is at stake no more
  await filter(element, 'order', 'largest');
  expect(statements(element)).toEqual(['Statement a0C2', 'Statement a0C1', 'Statement a0C3']);
  await expect(element).toBeAccessible();
  await filter(element, 'order', 'newest');
  expect(statements(element)).toEqual(['Statement a0C1', 'Statement a0C2', 'Statement a0C3']);
});

it('offers no order by amounts that the reader does not see', () => {
  expect(allById(open(), 'order')).toHaveLength(0);
});

it('leaves what a problem costs to who asks', () => {
  const [facts] = allById<HTMLElement & { behind: string; facts: object }>(open(), 'facts');
  expect(facts).toMatchObject({ behind: 'Statement a0C000000000001AAA', facts: { cost: 'Two clerks' } });
});

it('filters by customer and by how bad it is', async () => {
  const element = open();
  expect(byId<Input>(element, 'account').options).toEqual([
    { label: 'All', value: '' },
    { label: 'Alpenöl', value: '001000000000006AAA' },
    { label: 'Nordlicht', value: '001000000000002AAA' }
  ]);
  await filter(element, 'account', '001000000000002AAA');
  expect(statements(element)).toEqual(['Statement a0C000000000001AAA']);
  await filter(element, 'severity', 'Nuisance');
  expect(byId(element, 'empty').textContent).toContain('Nothing here');
  await filter(element, 'account', '');
  expect(statements(element)).toEqual(['Statement a0C000000000002AAA']);
});

it('shows five hundred in portions', async () => {
  const element = open(many(120));
  expect(statements(element)).toHaveLength(50);
  expect(labelOf(byId(element, 'more'))).toBe('Show 50 more of 70');
  byId(element, 'more').click();
  await settle();
  expect(labelOf(byId(element, 'more'))).toBe('Show 20 more of 20');
  byId(element, 'more').click();
  await settle();
  expect(statements(element)).toHaveLength(120);
  expect(allById(element, 'more')).toHaveLength(0);
});

it('hands over what was selected', async () => {
  const element = open();
  const move = listen(element, 'move');
  await tick(element, 'a0C000000000002AAA');
  await tick(element, 'a0C000000000001AAA');
  expect(byId(element, 'bar').textContent).toContain('2 selected');
  await expect(element).toBeAccessible();
  byId(element, 'move').click();
  expect(move.mock.calls[0]?.[0].detail).toEqual(['a0C000000000002AAA', 'a0C000000000001AAA']);

  await tick(element, 'a0C000000000002AAA', false);
  byId(element, 'none').click();
  await settle();
  expect(byId(element, 'bar').textContent).toBe('');
});

it('drops nothing that was chosen for what can be moved no more at once', async () => {
  const element = open(many(201));
  for (let pages = 0; pages < 4; pages += 1) {
    byId(element, 'more').click();
    // eslint-disable-next-line no-await-in-loop -- each page shows the next button
    await settle();
  }
  const boxes = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('[data-select]') ?? [])];
  for (const box of boxes) {
    box.checked = true;
    box.dispatchEvent(new CustomEvent('change'));
  }
  await settle();
  expect(byId(element, 'bar').textContent).toContain('200 selected: no more can be moved at once');
  expect(boxes.filter(({ checked }) => checked)).toHaveLength(200);
  const move = listen(element, 'move');
  byId(element, 'move').click();
  expect(move.mock.calls[0]?.[0].detail).toHaveLength(200);
  expect(move.mock.calls[0]?.[0].detail).toContain('a0C0');
});

it('offers no boxes to those who may only read', () => {
  expect(open(undefined, false).shadowRoot?.querySelector('input')).toBeNull();
});
