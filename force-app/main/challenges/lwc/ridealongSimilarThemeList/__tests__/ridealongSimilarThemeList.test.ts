import { graphql } from 'lightning/graphql';
import SimilarThemeList from 'c/ridealongSimilarThemeList';
import { FIRST_PAGE, SimilarThemes } from 'c/ridealongThemeSearch';
import { DEAL, NIGHT, TYPED_TWICE, corpusPage, text } from 'test/challenges/corpus';
import { allById, byId, listen, metaTexts, mount, settle, textOf, labelOf } from 'test/lwcTestUtils';
import { serveWords } from 'test/challenges/words';

beforeAll(serveWords);

const wire = graphql as unknown as {
  emit(data: unknown): void;
  getLastConfig(): { variables?: Record<string, unknown> };
};
type Element = HTMLElement & { text: string; chosen?: object };

const ACCOUNT = '001000000000002AAA';
const HEARD = [
  text('a0C1', 'The clerk copies every order', { Theme__c: { value: TYPED_TWICE.Id } }),
  text('a0C2', 'Two clerks type orders from mails', { Theme__c: { value: TYPED_TWICE.Id } }),
  text('a0C3', 'Orders are printed and typed again')
];

const open = (properties = {}): Element =>
  mount<Element>('c-ridealong-similar-theme-list', SimilarThemeList, {
    recordId: DEAL,
    accountId: ACCOUNT,
    ...properties
  });
const openWith = async (words: string, texts = HEARD, properties = {}): Promise<Element> => {
  const element = open({ text: words, ...properties });
  await settle();
  wire.emit(corpusPage([TYPED_TWICE, NIGHT], texts));
  await settle(12);
  return element;
};

it('reads nothing before something was typed, and asks about this customer then', async () => {
  const element = open({ text: 'Orders' });
  await settle();
  expect(wire.getLastConfig().variables).toBeUndefined();

  element.text = 'Orders are copied';
  await settle();
  expect(wire.getLastConfig().variables).toEqual({
    deal: DEAL,
    account: ACCOUNT,
    ...FIRST_PAGE
  });
});

it('asks for an account that does not exist where the deal has no account', async () => {
  open({ text: 'Orders are copied', accountId: undefined });
  await settle();
  expect(wire.getLastConfig().variables).toMatchObject({ account: DEAL });
});

it('reads the next page until there is none', async () => {
  const element = open({ text: 'nobody answers the phone at night' });
  await settle();
  wire.emit(corpusPage([TYPED_TWICE], [], { themes: true }));
  await settle();
  expect(wire.getLastConfig().variables).toMatchObject({ themesUntil: TYPED_TWICE.CreatedDate.value });
  expect(allById(element, 'suggestion')).toHaveLength(0);

  wire.emit(corpusPage([NIGHT], []));
  await settle(12);
  expect(textOf(element)).toContain('Nobody answers at night');
});

it('suggests the closest first, with what hangs on it and why it was found', async () => {
  const element = await openWith('A clerk types all orders twice');
  expect(allById(element, 'suggestion')).toHaveLength(1);
  expect(textOf(element)).toContain('Heard before? Orders are typed twice');
  expect(metaTexts(byId(element, 'detail'))).toEqual([
    '4 customers',
    '€310K',
    '“The clerk copies every order”'
  ]);
  expect(byId(element, 'status').textContent).toBe('Heard before: 2 suggestions below');
  await expect(element).toBeAccessible();
});

it('shows the others on request', async () => {
  const element = await openWith('A clerk types all orders twice');
  expect(labelOf(byId(element, 'more'))).toBe('1 more like it');
  byId(element, 'more').click();
  await settle();
  const [first, second] = allById(element, 'suggestion');
  expect(first?.textContent).toContain('Orders are typed twice');
  expect(second?.textContent).toContain('Orders are printed and typed again');
  expect(metaTexts(allById(element, 'detail')[1])).toContain('said by this customer, not triaged yet');
  expect(allById(element, 'more')).toHaveLength(0);
});

it('compares once for each key stroke, and only the beginning of a pasted mail', async () => {
  const element = await openWith('A clerk types all orders twice');
  const find = jest.spyOn(SimilarThemes.prototype, 'find');
  element.text = `A clerk types all orders twice. ${'And so on. '.repeat(1000)}`;
  await settle();
  expect(allById(element, 'suggestion')).toHaveLength(1);
  expect(find.mock.calls.map(([typed]) => typed.length)).toEqual([600]);
  find.mockRestore();
});

it('says that it looks new where nothing is surely the same, and shows on request what may be', async () => {
  const element = await openWith('A mailman writes to the office at dawn');
  expect(allById(element, 'suggestion')).toHaveLength(0);
  expect(byId(element, 'new').textContent).toBe('Looks new.');
  expect(byId(element, 'status').textContent).toBe('Looks new.');
  await expect(element).toBeAccessible();

  byId(element, 'more').click();
  await settle();
  expect(allById(element, 'suggestion').length).toBeGreaterThan(0);
  expect(allById(element, 'new')).toHaveLength(0);
});

it('says nothing where nothing is like it', async () => {
  const element = await openWith('The coffee in the canteen is cold');
  expect(textOf(element)).toBe('');
  await expect(element).toBeAccessible();
});

describe('choosing', () => {
  const choose = (element: Element, id: string): unknown => {
    const same = listen(element, 'same');
    element.shadowRoot?.querySelector<HTMLElement>(`[data-suggestion="${id}"]`)?.click();
    return same.mock.calls[0]?.[0].detail;
  };

  it('a theme links to it', async () => {
    const element = await openWith('A clerk types all orders twice');
    expect(choose(element, TYPED_TWICE.Id)).toEqual({
      themeId: TYPED_TWICE.Id,
      name: 'Orders are typed twice'
    });
  });

  it('a theme that this deal has already adds to what is there', async () => {
    const here = { Theme__c: { value: TYPED_TWICE.Id }, Opportunity__c: { value: DEAL } };
    const element = await openWith('A clerk types all orders twice', [text('a0C9', 'First', here)]);
    expect(metaTexts(byId(element, 'detail'))).toContain('already on this deal');
    expect(choose(element, TYPED_TWICE.Id)).toEqual({
      themeId: TYPED_TWICE.Id,
      challengeId: 'a0C9',
      name: 'Orders are typed twice'
    });
  });

  it('a challenge that nobody has triaged waits with it', async () => {
    const element = await openWith('Orders are printed and typed again');
    byId(element, 'more').click();
    await settle();
    expect(choose(element, 'a0C3')).toEqual({
      challengeId: 'a0C3',
      name: 'Orders are printed and typed again'
    });
  });

  it('shows what was chosen and takes it back', async () => {
    const element = await openWith('A clerk types all orders twice');
    element.chosen = { themeId: TYPED_TWICE.Id, name: 'Orders are typed twice' };
    await settle();
    expect(textOf(element)).toContain('Goes to the theme “Orders are typed twice”');
    expect(allById(element, 'suggestion')).toHaveLength(0);
    await expect(element).toBeAccessible();

    const same = listen(element, 'same');
    byId(element, 'undo').click();
    expect(same.mock.calls[0]?.[0].detail).toBeNull();
  });
});

it('says when it has something to show and when it has not, so that it gets room', async () => {
  const element = await openWith('Orders');
  const told = listen(element, 'hint');
  element.text = 'A clerk types all orders twice';
  await settle();
  element.text = '';
  await settle();
  element.chosen = { themeId: TYPED_TWICE.Id, name: 'Orders are typed twice' };
  await settle();
  expect(told.mock.calls.map(([event]) => event.detail as unknown)).toEqual([true, false, true]);
});
