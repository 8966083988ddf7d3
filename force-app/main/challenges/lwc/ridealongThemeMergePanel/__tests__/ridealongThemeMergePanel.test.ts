import { executeMutation, graphql } from 'lightning/graphql';
import ThemeMergePanel from 'c/ridealongThemeMergePanel';
import { heardOf, themeOf } from 'c/ridealongThemes';
import { SHOWN } from '../mergeVersions';
import { FULL_HEARD, heardNode, themeAnswer, themeNode } from 'test/challenges/themeAnswer';
import { allById, byId, listen, mount, settle, textOf } from 'test/lwcTestUtils';

const execute = executeMutation as unknown as jest.Mock;
const wire = graphql as unknown as {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  getLastConfig(): { variables?: unknown };
};
const OTHER = 'a0T000000000008AAA';
const otherAnswer = themeAnswer(
  themeNode({
    Id: OTHER,
    Name: { value: 'Nothing is connected' },
    Decision__c: { value: 'Considering', displayValue: 'Considering' },
    Decision_Reason__c: { value: null },
    Merged_Themes__r: { edges: [] }
  }),
  [heardNode('a0C7'), heardNode('a0C8', { Opportunity__r: { Id: '006B', Account: { Id: '001B' } } })]
);

const open = (properties = {}): HTMLElement => {
  const answer = themeAnswer(themeNode(), [FULL_HEARD]);
  return mount('c-ridealong-theme-merge-panel', ThemeMergePanel, {
    theme: themeOf(answer),
    heard: heardOf(answer),
    canMerge: true,
    ...properties
  });
};
const choose = async (element: HTMLElement): Promise<void> => {
  byId(element, 'open').click();
  await settle();
  byId(element, 'target').dispatchEvent(new CustomEvent('change', { detail: { recordId: OTHER } }));
  await settle();
};

beforeEach(() => execute.mockReset().mockResolvedValue({ data: {} }));

it('lists what was merged, by whom and when, and where it was taken out of', async () => {
  const element = open();
  expect(byId(element, 'merged').textContent).toContain('“Goods in”, merged on Nov 10 by Ada Admin');
  expect(byId(element, 'split').textContent).toContain('Taken out of');
  await expect(element).toBeAccessible();
});

it('looks ahead before anything is changed', async () => {
  const element = open();
  await choose(element);
  expect(wire.getLastConfig().variables).toEqual({ theme: OTHER });
  expect(byId<HTMLButtonElement>(element, 'merge').disabled).toBe(true);

  wire.emit(otherAnswer);
  await settle();
  expect([...byId(element, 'preview').querySelectorAll('p')].map((line) => line.textContent)).toEqual(
    [
      'What was heard moves from “Orders are typed twice” to “Nothing is connected”: 1 that you can see, and what you cannot.',
      'Comes along: Goods in.',
      'Together, as far as you can see: customers 2, deals 2, each counted once.',
      'What counts then: Considering. ',
      'Nothing is lost: every quote stays, links lead on, and you can take it back.'
    ].map((line) => line.trim())
  );
  expect(execute).not.toHaveBeenCalled();
  await expect(element).toBeAccessible();
});

it('merges by one write and says where it went', async () => {
  const element = open();
  const merged = listen(element, 'merged');
  await choose(element);
  wire.emit(otherAnswer);
  await settle();
  byId(element, 'merge').click();
  await settle(10);
  const [{ variables }] = execute.mock.calls[0] as [{ variables: unknown }];
  expect(variables).toEqual({
    input: { Id: 'a0T000000000001AAA', Challenge_Theme__c: { Merged_Into__c: OTHER } }
  });
  expect(merged.mock.calls[0]?.[0].detail).toEqual({ id: OTHER, name: 'Nothing is connected' });
});

it('says when somebody else was faster, and changes nothing', async () => {
  execute.mockResolvedValue({ errors: [{ message: 'This theme has already been merged.' }] });
  const element = open();
  const merged = listen(element, 'merged');
  await choose(element);
  wire.emit(otherAnswer);
  await settle();
  byId(element, 'merge').click();
  await settle(10);
  expect(byId(element, 'errors')).toBeDefined();
  expect(merged).not.toHaveBeenCalled();
  expect(byId<HTMLButtonElement>(element, 'merge').disabled).toBe(false);
});

it('takes a merge back', async () => {
  const element = open();
  const undone = listen(element, 'undone');
  element.shadowRoot?.querySelector<HTMLElement>('[data-undo]')?.click();
  await settle(10);
  const [{ variables }] = execute.mock.calls[0] as [{ variables: unknown }];
  expect(variables).toEqual({
    input: { Id: 'a0T000000000004AAA', Challenge_Theme__c: { Merged_Into__c: null } }
  });
  expect(undone.mock.calls[0]?.[0].detail).toEqual({ id: 'a0T000000000004AAA', name: 'Goods in' });
});

it('offers neither to those who do not answer for the theme', () => {
  const answer = themeAnswer(
    themeNode({
      Merged_Themes__r: {
        edges: [{ node: { Id: 'a0T5', Name: { value: 'X' }, OwnerId: { value: '005B' } } }]
      }
    })
  );
  const element = open({ theme: themeOf(answer), canMerge: false });
  expect(textOf(element)).toContain('“X”, merged on');
  expect(element.shadowRoot?.querySelector('[data-undo]')).toBeNull();
  expect(allById(element, 'open')).toHaveLength(0);
});

it('can be left, and says when the other theme cannot be read', async () => {
  const element = open();
  await choose(element);
  wire.emitErrors([{ message: 'Server is busy' }]);
  await settle();
  expect(byId(element, 'errors')).toBeDefined();
  byId(element, 'cancel').click();
  await settle();
  expect(allById(element, 'target')).toHaveLength(0);
});

describe('somebody else saves the theme meanwhile', () => {
  const OTHERS = {
    Name: { Name: { value: 'Typing twice' } },
    OwnerId: { Owner: { Name: { value: 'Otto Other' } } },
    Theme_Area__c: { Theme_Area__c: { value: 'Service', displayValue: 'Service' } },
    Decision__c: { Decision__c: { value: 'Done', displayValue: 'Done' } },
    Decision_Reason__c: { Decision_Reason__c: { value: 'It is there.' } },
    What_Customer_May_Read__c: { What_Customer_May_Read__c: { value: 'Look at release 9.' } },
    Interim_Answer__c: { Interim_Answer__c: { value: 'Ask support.' } },
    Sales_Partner__c: { Sales_Partner__r: { Name: { value: 'Lena Brandt' } } },
    Initiative__c: { Initiative__c: { value: 'Project Nine' } },
    Merged_Into__c: {
      Answering_Theme__c: { value: OTHER },
      Answering_Theme__r: { Name: { value: 'Nothing is connected' } }
    }
  };

  it('knows every field that is shown', () => {
    expect(Object.keys(OTHERS).sort()).toEqual(Object.keys(SHOWN).sort());
  });

  it.each(Object.entries(OTHERS))(
    '%s: theirs stands beside the merge, which has not happened',
    async (_, change) => {
      execute.mockRejectedValue({
        body: { message: 'Somebody else changed this theme while you had it open.' }
      });
      const element = open();
      const refused = listen(element, 'refused');
      await choose(element);
      wire.emit(otherAnswer);
      await settle();
      byId(element, 'merge').click();
      await settle(10);
      expect(refused).toHaveBeenCalledTimes(1);
      expect(byId(element, 'theirs').textContent).toBe('');

      const saved = {
        Changed_At__c: { value: '2026-11-30T10:00:00.000Z' },
        Changed_By__r: { Name: { value: 'Otto Other' } }
      };
      Object.assign(element, {
        theme: themeOf(themeAnswer(themeNode({ ...saved, ...change }), [FULL_HEARD]))
      });
      await settle();
      const theirs = String(byId(element, 'theirs').textContent);
      expect(theirs).toContain('Otto Other saved this meanwhile');
      const [words] = Object.values(
        change as Record<string, { value?: string; Name?: { value: string } }>
      ).slice(-1);
      expect(theirs).toContain(words?.Name?.value ?? words?.value);
      expect(byId(element, 'theirs').querySelectorAll('dd')).toHaveLength(1);
      expect(byId<HTMLButtonElement>(element, 'merge').disabled).toBe(false);
      await expect(element).toBeAccessible();

      execute.mockReset().mockResolvedValue({ data: {} });
      byId(element, 'merge').click();
      await settle(10);
      expect(JSON.stringify(execute.mock.calls)).toContain('2026-11-30T10:00:00.000Z');
    }
  );

  it('says nothing of what was saved before it was begun', async () => {
    const element = open();
    const saved = {
      Changed_At__c: { value: '2026-11-30T10:00:00.000Z' },
      Initiative__c: { value: 'Project Nine' }
    };
    Object.assign(element, { theme: themeOf(themeAnswer(themeNode(saved), [FULL_HEARD])) });
    await choose(element);
    wire.emit(otherAnswer);
    await settle();
    expect(byId(element, 'theirs').textContent).toBe('');
  });
});
