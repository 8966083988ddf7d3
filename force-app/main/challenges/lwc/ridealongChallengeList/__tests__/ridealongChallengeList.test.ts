/** Longer than files are elsewhere: every state of one component, over one set of mocked answers. */
import { executeMutation, graphql } from 'lightning/graphql';
import * as navigation from 'lightning/navigation';
import { registerRefreshHandler } from 'lightning/refresh';
import { draftName, newDraft, saveDraft, tellNews } from 'c/ridealongChallenges';
import ChallengeList from 'c/ridealongChallengeList';
import { BARE, DECIDED } from 'test/challenges/challengeNodes';
import { allById, byId, inCard, mount, settle, textOf } from 'test/lwcTestUtils';

const DEAL = '006000000000001AAA';
type Config = { variables?: Record<string, unknown> };
const wire = graphql as unknown as {
  emit(data: unknown, filter: (config: Config) => boolean): void;
  emitErrors(errors: unknown[], filter: (config: Config) => boolean): void;
  refresh: jest.Mock;
};
/** The form on the same page has a wire of its own; only that one asks for `me`. */
const isList = ({ variables }: Config): boolean => !(variables && 'me' in variables);

interface Row extends HTMLElement {
  challenge: { id: string; statement: string };
}
const rows = (list: HTMLElement): string[] =>
  [...(list.shadowRoot?.querySelectorAll<Row>('c-ridealong-challenge-row') ?? [])].map(
    (row) => row.challenge.statement
  );
const card = (list: HTMLElement): { title: string } | null | undefined =>
  list.shadowRoot?.querySelector('lightning-card') as unknown as { title: string };

const REP = [
  {
    ApiName: 'Customer_Challenge__c',
    createable: true,
    updateable: true,
    fields: [{ ApiName: 'Told_Customer_On__c', updateable: true }]
  }
];
const DEALS = [
  { node: { Id: DEAL, AccountId: { value: '001A' }, Account: { Name: { value: 'Nordlicht' } } } }
];
const answer = (nodes: unknown[], deals: unknown[] = DEALS, infos: unknown[] = REP): unknown => ({
  uiapi: {
    query: {
      Opportunity: { edges: deals },
      Customer_Challenge__c: { edges: nodes.map((node) => ({ node })) }
    },
    objectInfos: infos
  }
});
const open = async (data?: unknown): Promise<HTMLElement> => {
  const list = mount('c-ridealong-challenge-list', ChallengeList, { recordId: DEAL });
  await settle();
  if (data) {
    wire.emit(data, isList);
  }
  await settle();
  return list;
};
const save = async (list: HTMLElement, id: string, addAnother = false): Promise<void> => {
  const values = { Statement__c: `Saved ${id}` };
  byId(list, 'form').dispatchEvent(new CustomEvent('saved', { detail: { id, values, addAnother } }));
  await settle();
};

beforeEach(() => window.localStorage.clear());

it('holds the place while it loads', async () => {
  const list = await open();
  expect(card(list)?.title).toBe('Challenges');
  expect(inCard(list, 'c-ridealong-loading-state')).not.toBeNull();
  await expect(list).toBeAccessible();
});

it('lists and counts the challenges', async () => {
  const list = await open(answer([DECIDED, BARE]));
  expect(card(list)?.title).toBe('Challenges (2)');
  expect(rows(list)).toEqual(['Orders are typed twice', 'Nobody answers at night']);
  await expect(list).toBeAccessible();
});

it('says what it is for when there is nothing', async () => {
  const list = await open(answer([]));
  expect(card(list)?.title).toBe('Challenges (0)');
  expect(
    list.shadowRoot?.querySelector<HTMLElement & { heading: string }>('c-ridealong-empty-state')?.heading
  ).toBe('Nothing heard yet');
  await expect(list).toBeAccessible();
});

it('says what went wrong and tries again', async () => {
  const list = await open();
  wire.emitErrors([{ message: 'Server is busy' }], isList);
  await settle();
  const panel = inCard<HTMLElement & { errors: unknown }>(list, 'c-ridealong-error-panel');
  expect(panel?.errors).toEqual([{ message: 'Server is busy' }]);
  await expect(list).toBeAccessible();

  panel?.dispatchEvent(new CustomEvent('retry'));
  expect(wire.refresh).toHaveBeenCalledTimes(1);
});

it('shows what was saved in an action at once, on this deal only', async () => {
  const list = await open(answer([BARE]));
  const values = { Statement__c: 'Said in the action' };
  tellNews({}, { dealId: '006000000000009AAA', id: 'a0C000000000008AAA', values });
  await settle();
  expect(rows(list)).toEqual(['Nobody answers at night']);

  tellNews({}, { dealId: DEAL.slice(0, 15), id: 'a0C000000000009AAA', values });
  await settle();
  expect(rows(list)).toEqual(['Said in the action', 'Nobody answers at night']);
  expect(byId<HTMLElement & { message: string }>(list, 'notice').message).toBe('Saved');
  expect(wire.refresh).toHaveBeenCalledTimes(1);

  byId(list, 'add').click();
  await settle();
  tellNews({}, { dealId: DEAL, id: 'a0C000000000010AAA', values });
  await settle();
  expect(rows(list)).toHaveLength(2);
});

it('keeps the list when reading it again fails', async () => {
  const list = await open(answer([DECIDED, BARE]));
  wire.emitErrors([{ message: 'Server is busy' }], isList);
  await settle();
  expect(rows(list)).toEqual(['Orders are typed twice', 'Nobody answers at night']);
  expect(inCard(list, 'c-ridealong-error-panel')).toBeNull();
});

it('says so when the deal is not for this reader', async () => {
  const list = await open(answer([], []));
  expect(byId(list, 'hidden').textContent).toContain('You cannot see this deal');
  expect(allById(list, 'add')).toHaveLength(0);
});

describe('the form', () => {
  it('opens in place with the cursor in it', async () => {
    const list = await open(answer([BARE]));
    const focus = jest.spyOn(HTMLElement.prototype, 'focus');
    byId(list, 'add').click();
    await settle();

    expect(allById(list, 'add')).toHaveLength(0);
    expect(focus).toHaveBeenCalled();
    focus.mockRestore();
    expect(byId<HTMLElement & { recordId: string }>(list, 'form').recordId).toBe(DEAL);
    await expect(list).toBeAccessible();
  });

  it('is open at once where something was begun', async () => {
    saveDraft(draftName('005000000000099AAA', DEAL), {
      ...newDraft(),
      values: { Statement__c: 'Half a sen' }
    });
    expect(allById(await open(answer([])), 'form')).toHaveLength(1);
  });

  it('gives way to what was saved, on top, before it is read back; the cursor goes to the button', async () => {
    const list = await open(answer([BARE]));
    byId(list, 'add').click();
    await settle();
    await save(list, 'a0C000000000008AAA');

    expect(rows(list)).toEqual(['Saved a0C000000000008AAA', 'Nobody answers at night']);
    expect(card(list)?.title).toBe('Challenges (2)');
    expect(allById(list, 'form')).toHaveLength(0);
    expect(byId<HTMLElement & { message: string }>(list, 'notice').message).toBe('Saved');
    expect(list.shadowRoot?.activeElement).toBe(byId(list, 'add'));
    expect(wire.refresh).toHaveBeenCalledTimes(1);

    wire.emit(
      answer([{ ...BARE, Id: 'a0C000000000008AAA', Statement__c: { value: 'Read back' } }, BARE]),
      isList
    );
    await settle();
    expect(rows(list)).toEqual(['Read back', 'Nobody answers at night']);
  });

  it('stays open for the next one', async () => {
    const list = await open(answer([]));
    byId(list, 'add').click();
    await settle();
    await save(list, 'a0C000000000008AAA', true);
    await save(list, 'a0C000000000009AAA', true);

    expect(rows(list)).toEqual(['Saved a0C000000000009AAA', 'Saved a0C000000000008AAA']);
    expect(allById(list, 'form')).toHaveLength(1);
  });

  it('closes on request', async () => {
    const list = await open(answer([]));
    byId(list, 'add').click();
    await settle();
    byId(list, 'form').dispatchEvent(new CustomEvent('close'));
    await settle();
    expect(allById(list, 'form')).toHaveLength(0);
    expect(textOf(list)).toContain('What did you hear?');
  });
});

it('reads again when the page is refreshed, as after the desktop action', async () => {
  await open(answer([]));
  const register = registerRefreshHandler as unknown as jest.Mock<string, [unknown, () => Promise<unknown>]>;
  await register.mock.calls[0]?.[1]();
  expect(wire.refresh).toHaveBeenCalledTimes(1);
});

describe('telling the customer', () => {
  interface Teller extends HTMLElement {
    challenges: { id: string }[];
    listener: object;
    customer: string;
  }
  const twice = { ...DECIDED, Id: 'a0C000000000004AAA', Statement__c: { value: 'Second thing' } };
  const tellButton = (list: HTMLElement, id: string): HTMLElement | null | undefined =>
    list.shadowRoot?.querySelector<HTMLElement>(`[data-tell="${id}"]`);

  it('gathers everything that contact said', async () => {
    const list = await open(answer([DECIDED, twice, { ...DECIDED, Id: 'a0C5', Said_By__r: null }]));
    tellButton(list, DECIDED.Id)?.click();
    await settle();
    expect(byId<Teller>(list, 'teller')).toMatchObject({
      customer: 'Nordlicht',
      listener: { name: 'Ana Ruiz', email: 'ana@example.com' },
      challenges: [{ id: DECIDED.Id }, { id: twice.Id }]
    });
    await expect(list).toBeAccessible();

    tellButton(list, 'a0C5')?.click();
    await settle();
    expect(byId<Teller>(list, 'teller').challenges).toMatchObject([{ id: 'a0C5' }]);
    byId(list, 'teller').dispatchEvent(new CustomEvent('cancel'));
    await settle();
    expect(allById(list, 'teller')).toHaveLength(0);
    expect(list.shadowRoot?.activeElement).toBe(tellButton(list, 'a0C5'));
  });

  it('is open at once for the person who came for it, and only then', async () => {
    const { CurrentPageReference } = navigation as unknown as {
      CurrentPageReference: { emit(page: unknown): void };
    };
    const list = mount('c-ridealong-challenge-list', ChallengeList, { recordId: DEAL });
    await settle();
    CurrentPageReference.emit({ state: { c__tell: twice.Id } });
    wire.emit(answer([DECIDED, { ...twice, Said_By__r: null }]), isList);
    await settle();
    expect(byId<Teller>(list, 'teller').challenges).toMatchObject([{ id: twice.Id }]);
    byId(list, 'teller').dispatchEvent(new CustomEvent('cancel'));
    wire.emit(answer([DECIDED, twice]), isList);
    await settle();
    expect(allById(list, 'teller')).toHaveLength(0);
  });

  it('of what somebody else repeated goes on with that person', async () => {
    const bruno = { Id: '003000000000042AAA', Name: { value: 'Bruno Weiss' } };
    const repeat = {
      ...DECIDED,
      Id: 'a0C6',
      Is_Repeat__c: { value: true },
      Same_As__c: { value: DECIDED.Id },
      Said_By__r: bruno
    };
    const list = await open(answer([repeat, DECIDED]));
    tellButton(list, DECIDED.Id)?.click();
    await settle();
    expect(byId<Teller>(list, 'teller')).toMatchObject({
      listener: { name: 'Ana Ruiz' },
      challenges: [{ id: DECIDED.Id }]
    });
    byId(list, 'teller').dispatchEvent(new CustomEvent('told', { detail: [DECIDED.Id] }));
    await settle();
    expect(list.shadowRoot?.activeElement).toBe(tellButton(list, DECIDED.Id));
    tellButton(list, DECIDED.Id)?.click();
    await settle();
    expect(byId<Teller>(list, 'teller')).toMatchObject({
      listener: { name: 'Bruno Weiss' },
      challenges: [{ id: 'a0C6' }]
    });
  });

  it('takes them off the list at once', async () => {
    const list = await open(answer([DECIDED, twice]));
    tellButton(list, DECIDED.Id)?.click();
    await settle();
    byId(list, 'teller').dispatchEvent(new CustomEvent('told', { detail: [DECIDED.Id, twice.Id] }));
    await settle();
    expect(list.shadowRoot?.activeElement).toBe(byId(list, 'add'));
    const untold = [...(list.shadowRoot?.querySelectorAll('c-ridealong-challenge-row') ?? [])].map(
      (row) => (row as unknown as { challenge: { isUntold: boolean } }).challenge.isUntold
    );
    expect(untold).toEqual([false, false]);
    expect(byId<HTMLElement & { message: string }>(list, 'notice').message).toBe(
      'Noted: the customer knows.'
    );
    expect(wire.refresh).toHaveBeenCalledTimes(1);
  });

  describe('is taken back', () => {
    const execute = executeMutation as unknown as jest.Mock;
    const told = async (fields: string[]): Promise<HTMLElement> => {
      const rep = [{ ...REP[0], fields: fields.map((ApiName) => ({ ApiName, updateable: true })) }];
      const never = {
        ...twice,
        Told_Customer_On__c: { value: null },
        Told_Customer_By__c: null,
        Told_Note__c: null,
        Told_Decision__c: null
      };
      const list = await open(answer([DECIDED, never], DEALS, rep));
      tellButton(list, DECIDED.Id)?.click();
      await settle();
      byId(list, 'teller').dispatchEvent(new CustomEvent('told', { detail: [DECIDED.Id, twice.Id] }));
      await settle();
      expect(byId(list, 'notice')).toMatchObject({ canUndo: true });
      byId(list, 'notice').dispatchEvent(new CustomEvent('undo'));
      await settle(10);
      return list;
    };
    const earlier = {
      Told_Customer_On__c: '2026-10-01',
      Told_Customer_By__c: '005000000000077AAA',
      Told_Note__c: 'By phone'
    };
    const nothing = { Told_Customer_On__c: null, Told_Customer_By__c: null, Told_Note__c: null };
    beforeEach(() => execute.mockReset().mockResolvedValue({ data: {} }));

    it('to what was noted before', async () => {
      const list = await told(['Told_Customer_On__c', 'Told_Decision__c']);
      const [{ variables }] = execute.mock.calls[0] as [{ variables: unknown }];
      expect(variables).toEqual({
        input: { Id: DECIDED.Id, Customer_Challenge__c: { ...earlier, Told_Decision__c: 'Will Act' } },
        input1: { Id: twice.Id, Customer_Challenge__c: { ...nothing, Told_Decision__c: null } }
      });
      expect(byId(list, 'notice')).toMatchObject({ message: '', canUndo: false });
      expect(wire.refresh).toHaveBeenCalledTimes(2);
    });

    it('without what the reader may not write, or says why not', async () => {
      execute.mockResolvedValue({ errors: [{ message: 'no access' }] });
      const list = await told(['Told_Customer_On__c']);
      const [{ variables }] = execute.mock.calls[0] as [{ variables: unknown }];
      expect(variables).toEqual({
        input: { Id: DECIDED.Id, Customer_Challenge__c: earlier },
        input1: { Id: twice.Id, Customer_Challenge__c: nothing }
      });
      expect(byId(list, 'errors')).toMatchObject({
        heading: 'Not taken back: the customer still counts as told.'
      });
      await expect(list).toBeAccessible();
    });
  });

  it('is offered only to those who may', async () => {
    const colleague = [{ ...REP[0], fields: [{ ApiName: 'Told_Customer_On__c', updateable: false }] }];
    const list = await open(answer([DECIDED], DEALS, colleague));
    expect(tellButton(list, DECIDED.Id)).toBeNull();
  });
});

it('offers nothing to write to those who may only read', async () => {
  const list = await open(answer([BARE], DEALS, [{ ApiName: 'Customer_Challenge__c', createable: false }]));
  expect([allById(list, 'add'), allById(list, 'too')]).toEqual([[], []]);
});

it('shows at once what was heard here too', async () => {
  const list = await open(answer([BARE]));
  const heard = { id: 'a0C7', name: 'Typed twice', what: 'added' };
  byId(list, 'too').dispatchEvent(new CustomEvent('heard', { detail: heard }));
  await settle();
  expect(rows(list)).toEqual(['Typed twice', 'Nobody answers at night']);
  expect(byId<HTMLElement & { message: string }>(list, 'notice-below').message).toBe(
    'Added to this deal: “Typed twice”'
  );

  byId(list, 'too').dispatchEvent(
    new CustomEvent('heard', { detail: { ...heard, id: 'a0C8', what: 'known' } })
  );
  await settle();
  expect(byId<HTMLElement & { message: string }>(list, 'notice-below').message).toBe(
    'Already on this deal: “Typed twice”. You can add a quote.'
  );
  byId(list, 'too').dispatchEvent(
    new CustomEvent('heard', { detail: { ...heard, id: 'a0C8', what: 'quoted' } })
  );
  await settle();
  expect(rows(list)).toHaveLength(2);
  expect(byId<HTMLElement & { message: string }>(list, 'notice-below').message).toBe(
    'Quote added to “Typed twice”'
  );
  expect(wire.refresh).toHaveBeenCalledTimes(3);
});
