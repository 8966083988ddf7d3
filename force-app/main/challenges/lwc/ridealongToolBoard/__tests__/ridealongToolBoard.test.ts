import { executeMutation, graphql } from 'lightning/graphql';
import { deleteRecord } from 'lightning/uiRecordApi';
import ToolBoard from 'c/ridealongToolBoard';
import { allById, byId, inCard, mount, settle, textOf } from 'test/lwcTestUtils';

const execute = executeMutation as unknown as jest.Mock;
const remove = deleteRecord as unknown as jest.Mock;
const wire = graphql as unknown as {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables?: unknown };
  refresh: jest.Mock;
};
const field = <T>(value: T, displayValue?: string): object => ({ value, displayValue });
const connection = (...list: object[]): object => ({ edges: list.map((node) => ({ node })) });

const THEME = { slow: 'a00000000000001AAA', four: 'a00000000000002AAA' };
const DEAL = { returns: '006000000000001AAA', pumps: '006000000000002AAA' };

const theme = (id: string, name: string, more: object = {}): object => ({
  Id: id,
  Name: field(name),
  Decision__c: field('New', 'New'),
  Owner: { Name: field('Jonas Weber') },
  ...more
});
const heard = (id: string, themeId: string | null, deal: string, more: object = {}): object => ({
  Id: id,
  Statement__c: field(`Sentence ${id}`),
  Theme__c: field(themeId),
  Opportunity__r: { Id: deal, Name: field(deal), Amount: field(100_000), IsClosed: field(false), ...more }
});
const ANSWER = {
  themes: connection(
    theme(THEME.slow, 'Quotes take three days', {
      Decision__c: field('Considering', 'Considering'),
      Interim_Answer__c: field('Ask for a list price'),
      First_Answered_On__c: field('2026-11-01')
    }),
    theme(THEME.four, 'Four signatures', { First_Answer_Due__c: field('2020-11-20') })
  ),
  votes: connection(
    heard('a01', THEME.slow, DEAL.pumps),
    heard('a02', THEME.slow, DEAL.pumps),
    heard('a03', THEME.four, DEAL.returns),
    heard('a04', THEME.four, '006000000000003AAA', { IsClosed: field(true) }),
    heard('a05', null, DEAL.pumps)
  ),
  deals: connection(
    { Id: DEAL.returns, Name: field('Returns desk') },
    { Id: DEAL.pumps, Name: field('Pumps') }
  )
};

async function open(query: object | undefined = ANSWER): Promise<HTMLElement> {
  const board = mount('c-ridealong-tool-board', ToolBoard, {});
  await settle();
  wire.emit({ uiapi: { query } });
  await settle();
  return board;
}
const rowTexts = (board: HTMLElement): string[] =>
  allById(board, 'row').map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const change = (element: HTMLElement, value: string): void => {
  element.dispatchEvent(new CustomEvent('change', { detail: { value } }));
};
const noticeOf = (board: HTMLElement) =>
  board.shadowRoot?.querySelector<HTMLElement & { message: string; canUndo: boolean }>(
    'c-ridealong-undo-notice'
  );

beforeEach(() => {
  remove.mockReset().mockResolvedValue(undefined);
  execute
    .mockReset()
    .mockResolvedValue({ data: { uiapi: { challenge: { Record: { Id: 'a0C000000000009AAA' } } } } });
});

it('asks for what is of the reader', async () => {
  const board = mount('c-ridealong-tool-board', ToolBoard, {});
  await settle();
  expect(wire.getLastConfig().variables).toEqual({ me: '005000000000099AAA' });
  expect(inCard(board, 'c-ridealong-loading-state')).not.toBeNull();
});

it('puts what most deals suffer from first, each deal once, closed ones without their money', async () => {
  const board = await open();
  expect(allById(board, 'votes').map(({ textContent }) => textContent)).toEqual([
    '2 deals',
    '1 deal',
    '1 deal'
  ]);
  expect(allById(board, 'worth').map(({ textContent }) => textContent)).toEqual(['€100K', '€100K', '€100K']);
  const [four, slow, loose] = rowTexts(board);
  expect(four).toMatch(/First answer was due/);
  expect(slow).toContain('Ask for a list price');
  expect(loose).toContain('Sentence a05');
  expect(loose).toContain('Not triaged yet');
  expect(byId(board, 'decision')).toMatchObject({ label: 'New', tone: 'open' });
  await expect(board).toBeAccessible();
});

it('counts the deals that the sync knows of and the reader cannot see', async () => {
  const board = await open({
    ...ANSWER,
    themes: connection(theme(THEME.slow, 'Slow', { Opportunities__c: field(7) }))
  });
  expect(byId(board, 'votes').textContent).toBe('7 deals');
  // One of the seven is the reader's to see: its money is not that of all
  expect(byId(board, 'worth').textContent).toBe('€100K that you can see');
  expect(byId(board, 'worth').title).toBe('€100,000.00');
});

it('counts the deal that closes next with one tap, at once, and takes it back', async () => {
  const board = await open();
  const votes = allById(board, 'vote');
  // The other theme has this deal already
  expect(votes).toHaveLength(1);
  expect(allById(board, 'voted')).toHaveLength(1);
  votes[0]?.click();
  await settle(1);
  expect(allById(board, 'votes').map(({ textContent }) => textContent)).toEqual([
    '2 deals',
    '2 deals',
    '1 deal'
  ]);
  await settle();
  const [{ variables }] = execute.mock.calls[0] as [{ variables: unknown }];
  expect(variables).toMatchObject({
    input: {
      Customer_Challenge__c: {
        Opportunity__c: DEAL.returns,
        Theme__c: THEME.slow,
        Statement__c: 'Quotes take three days'
      }
    }
  });
  expect(noticeOf(board)).toMatchObject({ message: 'Your vote counts, with Returns desk', canUndo: true });
  noticeOf(board)?.dispatchEvent(new CustomEvent('undo'));
  await settle(10);
  expect(remove).toHaveBeenCalledWith('a0C000000000009AAA');
  expect(allById(board, 'vote')).toHaveLength(1);
  // Undo has gone, and would have taken the focus with it
  expect(board.shadowRoot?.activeElement?.getAttribute('data-id')).toBe('vote');
});

it('leaves what somebody else said before when a vote is taken back', async () => {
  execute.mockResolvedValue({
    errors: [
      {
        message:
          'duplicate value found: Submission_Key__c duplicates value on record with id: a0C000000000007AAA',
        extensions: { ErrorType: 'RecordError' }
      }
    ]
  });
  const board = await open();
  byId(board, 'vote').click();
  await settle(10);
  noticeOf(board)?.dispatchEvent(new CustomEvent('undo'));
  await settle(10);
  expect(remove).not.toHaveBeenCalled();
});

it('writes down a sentence for the chosen deal, and takes it back', async () => {
  const board = await open();
  change(byId(board, 'sentence'), 'The price list opens in a minute');
  change(byId(board, 'deal'), DEAL.pumps);
  await settle();
  byId(board, 'save').click();
  byId(board, 'save').click();
  await settle(10);
  expect(execute).toHaveBeenCalledTimes(1);
  const [{ variables }] = execute.mock.calls[0] as [{ variables: unknown }];
  expect(variables).toMatchObject({
    input: {
      Customer_Challenge__c: {
        Opportunity__c: DEAL.pumps,
        Statement__c: 'The price list opens in a minute',
        Area__c: 'Selling Tools',
        Heard_By__c: '005000000000099AAA'
      }
    }
  });
  expect(byId(board, 'sentence')).toMatchObject({ value: '' });
  expect(wire.refresh).toHaveBeenCalled();
  expect(noticeOf(board)).toMatchObject({ message: 'Written down, for Pumps', canUndo: true });
  const focused = jest.spyOn(HTMLElement.prototype, 'focus');
  noticeOf(board)?.dispatchEvent(new CustomEvent('undo'));
  await settle(10);
  const places = (focused.mock.contexts as HTMLElement[]).map(({ dataset }) => dataset.id);
  focused.mockRestore();
  expect(places).toContain('sentence');
  expect(remove).toHaveBeenCalledWith('a0C000000000009AAA');
});

it('saves with Enter, and nothing without a sentence', async () => {
  const board = await open();
  const press = (): boolean =>
    byId(board, 'sentence').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  press();
  await settle();
  expect(execute).not.toHaveBeenCalled();
  change(byId(board, 'sentence'), 'Slow');
  await settle();
  press();
  await settle(10);
  expect(execute).toHaveBeenCalledTimes(1);
});

it('keeps the sentence and says why when it was refused', async () => {
  execute.mockResolvedValue({ errors: [{ message: 'The deal is closed' }] });
  const board = await open();
  change(byId(board, 'sentence'), 'Slow');
  await settle();
  byId(board, 'save').click();
  await settle(10);
  expect(byId(board, 'sentence')).toMatchObject({ value: 'Slow' });
  expect(byId(board, 'errors')).toMatchObject({ heading: 'Not saved. What you typed is still here.' });
});

it('is to read only for who has no deal', async () => {
  const board = await open({ ...ANSWER, deals: connection() });
  expect([...allById(board, 'form'), ...allById(board, 'vote')]).toHaveLength(0);
  expect(allById(board, 'row')).toHaveLength(3);
});

it('says what it is for when nothing hinders anybody, and what went wrong when it cannot be read', async () => {
  const board = await open({ themes: connection(), votes: connection(), deals: connection() });
  expect(textOf(board)).not.toContain('deals');
  expect(board.shadowRoot?.querySelector('c-ridealong-empty-state')).not.toBeNull();
  await expect(board).toBeAccessible();
  const failing = mount('c-ridealong-tool-board', ToolBoard, {});
  await settle();
  // Once whole, once without what the page can do without
  for (const message of ['gone', 'still gone']) {
    wire.emitErrors([{ message }]);
    // eslint-disable-next-line no-await-in-loop -- one after the other
    await settle();
  }
  expect(inCard(failing, 'c-ridealong-error-panel')).toMatchObject({
    heading: 'What hinders sales cannot be shown'
  });
});
