import { executeMutation, graphql } from 'lightning/graphql';
import DigestCard from 'c/ridealongDigestCard';
import { allById, byId, inCard, mount, settle } from 'test/lwcTestUtils';

interface Emitter {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables: unknown } | undefined;
}
type Input = HTMLElement & { checked: boolean };

const wire = graphql as unknown as Emitter;
const write = executeMutation as unknown as jest.Mock;
interface Sent {
  variables: Record<string, unknown>;
}

const ROW = 'a0A000000000001AAA';

async function unfold(): Promise<HTMLElement> {
  const card = mount('c-ridealong-digest-card', DigestCard);
  await settle();
  byId(card, 'open').click();
  await settle();
  return card;
}

async function open(row?: { Weekly_Digest__c: { value: boolean } }): Promise<HTMLElement> {
  const card = await unfold();
  const edges = row ? [{ node: { Id: ROW, ...row } }] : [];
  wire.emit({ uiapi: { query: { Ridealong_Preference__c: { edges } } } });
  await settle();
  return card;
}

const input = (card: HTMLElement): Input => byId<Input>(card, 'switch');

async function turn(card: HTMLElement, checked: boolean): Promise<void> {
  input(card).checked = checked;
  input(card).dispatchEvent(new CustomEvent('change', { detail: { checked } }));
  await settle();
}

const notice = (card: HTMLElement): string | undefined =>
  card.shadowRoot?.querySelector<HTMLElement & { message?: string }>('c-ridealong-undo-notice')?.message;
const sent = (call: number): Sent => (write.mock.calls as [Sent][])[call]?.[0] as Sent;

beforeEach(() => {
  write
    .mockReset()
    .mockResolvedValue({ data: { uiapi: { preference: { Record: { Id: ROW } } } }, errors: undefined });
});

it('asks nothing until it is opened, then for the row of the reader alone', async () => {
  const card = mount('c-ridealong-digest-card', DigestCard);
  await settle();
  expect(wire.getLastConfig()?.variables).toBeUndefined();
  expect(allById(card, 'switch')).toHaveLength(0);
  await expect(card).toBeAccessible();

  await open();
  expect(wire.getLastConfig()?.variables).toEqual({ user: expect.stringMatching(/^005/) });
});

it('without a row nothing was chosen; turning it on makes the row', async () => {
  const card = await open();
  expect(input(card).checked).toBe(false);
  await turn(card, true);
  expect(input(card).checked).toBe(true);
  expect(sent(0).variables).toEqual({ input: { Ridealong_Preference__c: { Weekly_Digest__c: true } } });
  expect(notice(card)).toBe('The weekly digest comes on Mondays.');
});

it('turning it off changes the row that is there, or the one just made', async () => {
  const card = await open({ Weekly_Digest__c: { value: true } });
  expect(input(card).checked).toBe(true);
  await turn(card, false);
  const off = { input: { Id: ROW, Ridealong_Preference__c: { Weekly_Digest__c: false } } };
  expect(sent(0).variables).toEqual(off);
  expect(notice(card)).toBe('The weekly digest no longer comes.');

  const fresh = await open();
  await turn(fresh, true);
  await turn(fresh, false);
  expect(sent(2).variables).toEqual(off);
});

it('a row that another page has made meanwhile is changed', async () => {
  const taken = `duplicate value found: Preference_Key__c duplicates value on record with id: ${ROW}`;
  write.mockResolvedValueOnce({ data: undefined, errors: [{ message: taken }] });
  const card = await open();
  await turn(card, true);
  expect(sent(1).variables).toEqual({
    input: { Id: ROW, Ridealong_Preference__c: { Weekly_Digest__c: true } }
  });
  expect(allById(card, 'problem')).toHaveLength(0);
});

it('a refusal turns the switch back and says why', async () => {
  write.mockResolvedValue({ data: undefined, errors: [{ message: 'No access' }] });
  const card = await open();
  await turn(card, true);
  expect(input(card).checked).toBe(false);
  expect(allById(card, 'problem')).toHaveLength(1);
});

it('what cannot be read is said, and read again on demand', async () => {
  const card = await unfold();
  wire.emitErrors([{ message: 'No such object' }]);
  await settle();
  expect(inCard(card, 'c-ridealong-error-panel')).not.toBeNull();
});

it('is accessible', async () => {
  const card = await open();
  await expect(card).toBeAccessible();
});
