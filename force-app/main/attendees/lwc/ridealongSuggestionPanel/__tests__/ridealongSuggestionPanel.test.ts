import { queryOf } from 'c/ridealongShared';
import { graphql } from 'lightning/graphql';
import SuggestionPanel from 'c/ridealongSuggestionPanel';
import { ACCOUNT_SUGGESTIONS, SUGGESTIONS } from '../suggestionQuery';
import { inCard, listen, mount, settle } from 'test/lwcTestUtils';

interface Emitter {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { query: unknown; variables: unknown } | undefined;
  refresh: jest.Mock;
}
const wire = graphql as unknown as Emitter;
type PanelElement = HTMLElement & { focusTag(userId: string): boolean };

const field = (value: unknown) => ({ value, displayValue: null });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) });
const colleague = (id: string, name: string, days: number) => ({
  User__c: field(id),
  User__r: { Name: field(name) },
  Business_Function__c: field('IT'),
  Clock__c: field('Overdue'),
  Days_Since_Meeting__c: field(days)
});
const answer = {
  uiapi: {
    query: { colleagues: connection(colleague('M', 'Mei', 47), colleague('J', 'Jonas', 60)), withRep: null }
  }
};
const suggested = (panel: HTMLElement): { name: string; reasons: unknown }[] =>
  panel.shadowRoot?.querySelector<HTMLElement & { suggestions: { name: string; reasons: unknown }[] }>(
    'c-ridealong-suggestion-list'
  )?.suggestions ?? [];

async function open(properties: Record<string, unknown> = {}): Promise<PanelElement> {
  const panel = mount<PanelElement>('c-ridealong-suggestion-panel', SuggestionPanel, {
    repId: 'R',
    ...properties
  });
  await settle();
  return panel;
}

it('suggests by what is left when a field is hidden, and by everything again for another customer', async () => {
  const panel = mount<HTMLElement & { accountId: string }>('c-ridealong-suggestion-panel', SuggestionPanel, {
    repId: 'R',
    accountId: 'A'
  });
  await settle();
  wire.emitErrors([{ message: 'Field "Is_Active__c" is not defined by type "Colleague__c_Filter".' }]);
  await settle();
  const { query } = wire.getLastConfig() as { query: string };
  expect(query).not.toContain('colleagues:');
  expect(query).toContain('atCustomer:');

  panel.accountId = 'B';
  await settle();
  expect(wire.getLastConfig()).toMatchObject({ query: queryOf(ACCOUNT_SUGGESTIONS) });
});

it('asks by customer once the meeting is known, by rep before', async () => {
  const panel = await open();
  expect(wire.getLastConfig()).toEqual({ query: queryOf(SUGGESTIONS), variables: { repId: 'R' } });

  Object.assign(panel, { accountId: 'A' });
  await settle();
  expect(wire.getLastConfig()).toEqual({
    query: queryOf(ACCOUNT_SUGGESTIONS),
    variables: { repId: 'R', accountId: 'A' }
  });
});

it('ranks, leaves out who is there, and adds what other features know', async () => {
  const panel = await open({
    without: ['J'],
    furtherFacts: [
      { userId: 'M', name: 'Mei', themes: ['Slow pages'] },
      { userId: 'R2', name: 'Another rep', themes: ['Slow pages'] }
    ]
  });
  wire.emit(answer);
  await settle();

  expect(suggested(panel)).toMatchObject([
    {
      name: 'Mei',
      reasons: [
        { kind: 'theme', name: 'Slow pages' },
        { kind: 'overdue', days: 47 }
      ]
    }
  ]);
  await expect(panel).toBeAccessible();
});

it('holds the place while it loads, and tries again after an error', async () => {
  const panel = await open();
  expect(inCard(panel, 'c-ridealong-loading-state')).not.toBeNull();
  expect(panel.focusTag('M')).toBe(false);

  wire.emitErrors([{ message: 'no access to Ridealong_Colleague__c' }]);
  await settle();
  const problem = inCard<HTMLElement & { errors: unknown }>(panel, 'c-ridealong-error-panel');
  expect(problem?.errors).toEqual([{ message: 'no access to Ridealong_Colleague__c' }]);
  await expect(panel).toBeAccessible();

  problem?.dispatchEvent(new CustomEvent('retry'));
  expect(wire.refresh).toHaveBeenCalledTimes(1);
});

it('lets the tap through', async () => {
  const panel = await open();
  const tag = listen(panel, 'tag');
  wire.emit(answer);
  await settle();
  panel.shadowRoot
    ?.querySelector('c-ridealong-suggestion-list')
    ?.dispatchEvent(new CustomEvent('tag', { detail: { userId: 'M' } }));

  expect(tag.mock.calls[0]?.[0].detail).toEqual({ userId: 'M' });
  expect(panel.focusTag('J')).toBe(true);
});

it('suggests first whom a colleague named who cannot come, a colleague or not', async () => {
  const named = { userId: 'N', name: 'Noémie', insteadOf: ['Priya'] };
  const panel = await open({ furtherFacts: [named, { userId: 'X', name: 'A rep', themes: ['Slow'] }] });
  wire.emit(answer);
  await settle();

  expect(suggested(panel).map(({ name }) => name)).toEqual(['Noémie', 'Jonas', 'Mei']);
  expect(suggested(panel)[0]?.reasons).toEqual([{ kind: 'instead', of: 'Priya' }]);
});
