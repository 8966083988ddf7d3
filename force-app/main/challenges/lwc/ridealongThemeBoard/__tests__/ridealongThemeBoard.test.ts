import { executeMutation, graphql } from 'lightning/graphql';
import * as navigation from 'lightning/navigation';
import { deleteRecord } from 'lightning/uiRecordApi';
import ThemeBoard from 'c/ridealongThemeBoard';
import {
  FULL_HEARD,
  ME,
  REP_INFOS,
  THEME_ID,
  heardNode,
  themeAnswer,
  themeNode
} from 'test/challenges/themeAnswer';
import { allById, byId, inCard, mount, settle } from 'test/lwcTestUtils';

const { navigate, CurrentPageReference } = navigation as unknown as {
  navigate: jest.Mock;
  CurrentPageReference: { emit(page: unknown): void };
};
const execute = executeMutation as unknown as jest.Mock;
const wire = graphql as unknown as {
  emit(data: unknown): void;
  emitErrors(errors: unknown[]): void;
  refresh: jest.Mock;
};
interface Child extends HTMLElement {
  canDecide: boolean;
  canMove: boolean;
  canMerge: boolean;
  canMakeNew: boolean;
  canAnswer: boolean;
  heading: string;
  message: string;
  canUndo: boolean;
}

const open = async (answer?: unknown): Promise<HTMLElement> => {
  const board = mount('c-ridealong-theme-board', ThemeBoard, { recordId: THEME_ID });
  await settle();
  if (answer) {
    wire.emit(answer);
  }
  await settle();
  return board;
};
const fire = async (board: HTMLElement, id: string, name: string, detail?: unknown): Promise<void> => {
  byId(board, id).dispatchEvent(new CustomEvent(name, { detail }));
  await settle(12);
};
const sent = (call: number): unknown => (execute.mock.calls[call] as [{ variables: unknown }])[0].variables;

beforeEach(() =>
  execute.mockReset().mockResolvedValue({ data: { uiapi: { theme: { Record: { Id: 'a0T9' } } } } })
);

it('holds the place, then shows decision, figures, quotes and merges from one request', async () => {
  const board = await open();
  expect(inCard(board, 'c-ridealong-loading-state')).not.toBeNull();
  wire.emit(themeAnswer());
  await settle();
  expect(['decision', 'figures', 'merges', 'quotes'].map((id) => allById(board, id).length)).toEqual([
    1, 1, 1, 1
  ]);
  await expect(board).toBeAccessible();
});

it('says what went wrong, and when there is nothing to see', async () => {
  const board = await open();
  wire.emitErrors([{ message: 'Server is busy' }]);
  await settle();
  expect(inCard(board, 'c-ridealong-error-panel')).not.toBeNull();
  await expect(board).toBeAccessible();

  const missing = await open(themeAnswer(null, []));
  expect(byId(missing, 'missing').textContent).toContain('no theme here');
});

it('keeps what was read when reading it again fails', async () => {
  const board = await open(themeAnswer());
  wire.emitErrors([{ message: 'Server is busy' }]);
  await settle();
  expect(byId(board, 'decision')).toBeDefined();
  expect(inCard(board, 'c-ridealong-error-panel')).toBeNull();
});

it('lets the person who answers for the theme decide and merge', async () => {
  const mine = await open(themeAnswer());
  expect(byId<Child>(mine, 'decision').canDecide).toBe(true);
  expect(byId<Child>(mine, 'merges').canMerge).toBe(true);

  const others = await open(themeAnswer(themeNode({ OwnerId: { value: '005000000000088AAA' } })));
  expect(byId<Child>(others, 'decision').canDecide).toBe(false);
  expect(byId<Child>(others, 'merges').canMerge).toBe(false);

  const rep = await open(
    themeAnswer(themeNode({ Merged_Themes__r: null, Split_From__c: null }), [FULL_HEARD], REP_INFOS)
  );
  expect(byId<Child>(rep, 'decision').canDecide).toBe(false);
  expect(allById(rep, 'merges')).toHaveLength(0);
  expect(byId<Child>(rep, 'quotes').canMove).toBe(true);
});

it('reads again after a decision, and says so', async () => {
  const board = await open(themeAnswer());
  await fire(board, 'decision', 'saved');
  expect(wire.refresh).toHaveBeenCalledTimes(1);
  expect(byId<Child>(board, 'notice').message).toContain('Everybody who heard it is told');
});

describe('a merged theme', () => {
  const merged = themeAnswer(
    themeNode({
      Answering_Theme__c: { value: 'a0T7' },
      Answering_Theme__r: { Name: { value: 'The big one' } }
    })
  );

  it('leads on to where it is answered, in the place of this page', async () => {
    await open(merged);
    expect(navigate).toHaveBeenCalledWith(
      {
        type: 'standard__recordPage',
        attributes: { objectApiName: 'Challenge_Theme__c', recordId: 'a0T7', actionName: 'view' },
        state: { c__from: 'Orders are typed twice' }
      },
      true
    );
  });

  it('stays for the person who wants to see it', async () => {
    const board = mount('c-ridealong-theme-board', ThemeBoard, { recordId: THEME_ID });
    await settle();
    CurrentPageReference.emit({ state: { c__stay: '1' } });
    wire.emit(merged);
    await settle();
    expect(navigate).not.toHaveBeenCalled();
    expect(byId(board, 'answered-in').textContent).toContain('This theme was merged');
    expect(byId<Child>(board, 'decision').canDecide).toBe(false);
  });

  it('is named where the link led to, and can be taken out again at once by the person who merged it', async () => {
    const board = mount('c-ridealong-theme-board', ThemeBoard, { recordId: THEME_ID });
    await settle();
    CurrentPageReference.emit({ state: { c__from: 'Goods in', c__merged: 'a0T4' } });
    wire.emit(themeAnswer());
    await settle();
    expect(byId<Child>(board, 'notice')).toMatchObject({ canUndo: true });
    expect(byId<Child>(board, 'notice').message).toContain('“Goods in” was merged into this theme');
    // What was read for the look ahead is from before the merge.
    expect(wire.refresh).toHaveBeenCalledTimes(1);
    wire.emit(themeAnswer());
    expect(wire.refresh).toHaveBeenCalledTimes(1);
    await fire(board, 'notice', 'undo');
    expect(sent(0)).toEqual({ input: { Id: 'a0T4', Challenge_Theme__c: { Merged_Into__c: null } } });
    expect(byId<Child>(board, 'notice')).toMatchObject({ message: '', canUndo: false });
  });

  it('is led to after a merge made here', async () => {
    const board = await open(themeAnswer());
    await fire(board, 'merges', 'merged', { id: 'a0T8' });
    const [{ attributes, state }] = navigate.mock.calls[0] as [{ attributes: object; state: object }];
    expect(attributes).toMatchObject({ recordId: 'a0T8' });
    expect(state).toEqual({ c__from: 'Orders are typed twice', c__merged: THEME_ID });
  });

  it('is on its own again after an undo', async () => {
    const board = await open(themeAnswer());
    await fire(board, 'merges', 'undone', { name: 'Goods in' });
    expect(byId<Child>(board, 'notice').message).toBe('“Goods in” is a theme of its own again.');
    expect(wire.refresh).toHaveBeenCalledTimes(1);
  });
});

describe('filing challenges elsewhere', () => {
  const two = themeAnswer(themeNode(), [FULL_HEARD, heardNode('a0C2')]);

  it('makes a new theme and moves them in one request; undo leaves nothing of it', async () => {
    const board = await open(two);
    await fire(board, 'quotes', 'move', ['a0C1', 'a0C2']);
    expect(byId<Child>(board, 'chooser')).toMatchObject({
      heading: 'File 2 selected under',
      canMakeNew: true,
      canAnswer: true
    });
    await expect(board).toBeAccessible();

    await fire(board, 'chooser', 'choose', { name: 'New one', area: 'Delivery', ownerId: ME });
    expect(sent(0)).toEqual({
      input: {
        Challenge_Theme__c: {
          Name: 'New one',
          Theme_Area__c: 'Delivery',
          OwnerId: ME,
          Split_From__c: THEME_ID
        }
      },
      input1: { Id: 'a0C1', Customer_Challenge__c: { Theme__c: '@{theme}' } },
      input2: { Id: 'a0C2', Customer_Challenge__c: { Theme__c: '@{theme}' } }
    });
    expect(byId<Child>(board, 'notice')).toMatchObject({ message: '2 filed elsewhere.', canUndo: true });
    expect(allById(board, 'chooser')).toHaveLength(0);

    await fire(board, 'notice', 'undo');
    expect(sent(1)).toEqual({
      input: { Id: 'a0C1', Customer_Challenge__c: { Theme__c: THEME_ID } },
      input1: { Id: 'a0C2', Customer_Challenge__c: { Theme__c: THEME_ID } }
    });
    expect(deleteRecord).toHaveBeenCalledWith('a0T9');
  });

  it('files back under the theme that was merged here what came with it: that merge can be undone, too', async () => {
    const came = heardNode('a0C3', { Filed_Under__c: { value: 'a0T000000000004AAA' } });
    const board = await open(themeAnswer(themeNode(), [FULL_HEARD, came]));
    await fire(board, 'quotes', 'move', ['a0C3']);
    await fire(board, 'chooser', 'choose', { themeId: 'a0T5' });
    await fire(board, 'notice', 'undo');
    expect(sent(1)).toEqual({
      input: { Id: 'a0C3', Customer_Challenge__c: { Theme__c: 'a0T000000000004AAA' } }
    });
  });

  it('suggests the area by its value, whatever it is called', async () => {
    const board = await open(
      themeAnswer(themeNode({ Theme_Area__c: { value: 'Delivery', displayValue: 'Lieferung' } }), [
        FULL_HEARD
      ])
    );
    await fire(board, 'quotes', 'move', ['a0C1']);
    expect(byId<Child & { suggestedArea: string }>(board, 'chooser').suggestedArea).toBe('Delivery');
  });

  it('files them back where the new theme is somebody else’s to merge', async () => {
    const board = await open(two);
    await fire(board, 'quotes', 'move', ['a0C2']);
    await fire(board, 'chooser', 'choose', { name: 'New one', ownerId: '005000000000088AAA' });
    await fire(board, 'notice', 'undo');
    expect(sent(1)).toEqual({ input: { Id: 'a0C2', Customer_Challenge__c: { Theme__c: THEME_ID } } });
  });

  it('files them under a theme that is there; undo files them back', async () => {
    const board = await open(two);
    await fire(board, 'quotes', 'move', ['a0C2']);
    await fire(board, 'chooser', 'choose', { themeId: 'a0T5' });
    expect(sent(0)).toEqual({ input: { Id: 'a0C2', Customer_Challenge__c: { Theme__c: 'a0T5' } } });
    await fire(board, 'notice', 'undo');
    expect(sent(1)).toEqual({ input: { Id: 'a0C2', Customer_Challenge__c: { Theme__c: THEME_ID } } });
  });

  it('keeps the choice and says why when it cannot be saved', async () => {
    execute.mockResolvedValue({ errors: [{ message: 'no access' }] });
    const board = await open(two);
    await fire(board, 'quotes', 'move', ['a0C2']);
    await fire(board, 'chooser', 'choose', { themeId: 'a0T5' });
    expect(byId(board, 'errors')).toBeDefined();
    expect(allById(board, 'chooser')).toHaveLength(1);
    await fire(board, 'chooser', 'cancel');
    expect(allById(board, 'chooser')).toHaveLength(0);
  });
});

it('takes a decision back', async () => {
  const board = await open(themeAnswer());
  await fire(board, 'decision', 'saved', { Decision__c: 'New', Decision_Reason__c: null });
  expect(byId<Child>(board, 'notice')).toMatchObject({ canUndo: true });
  await fire(board, 'notice', 'undo');
  expect(sent(0)).toEqual({
    input: { Id: THEME_ID, Challenge_Theme__c: { Decision__c: 'New', Decision_Reason__c: null } }
  });
});

it('takes a decision back to what it was, not what somebody else has decided since', async () => {
  const seen = '2026-11-27T09:00:00.000Z';
  const board = await open(themeAnswer({ Changed_At__c: { value: seen } }));
  await fire(board, 'decision', 'saved', { Decision__c: 'New' });
  wire.emit(themeAnswer({ Changed_At__c: { value: '2026-11-27T09:00:05.000Z' } }));
  await fire(board, 'notice', 'undo');
  expect(sent(0)).toMatchObject({ input: { Challenge_Theme__c: { Decision__c: 'New', Based_On__c: seen } } });
});

it('offers no way back where nothing was changed', async () => {
  const board = await open(themeAnswer());
  await fire(board, 'decision', 'saved', {});
  expect(byId<Child>(board, 'notice').canUndo).toBe(false);
});

it('knows who will be told, and how many more deals there are', async () => {
  const deal = (id: string, rep: string) => ({
    Opportunity__r: { Id: id, Amount: { value: 5 }, Owner: { Id: `005${rep}`, Name: { value: rep } } }
  });
  const found = [
    heardNode('a0C1', { ...deal('006A', 'Marlene'), Heard_By__r: { Name: { value: 'Priya' } } }),
    heardNode('a0C2', { ...deal('006B', 'Tom'), Heard_By__r: null })
  ];
  const board = await open(themeAnswer(themeNode({ Opportunities__c: { value: 5 } }), found));
  expect(byId(board, 'decision')).toMatchObject({
    told: ['Marlene', 'Priya', 'Tom'],
    hiddenDeals: 3,
    partners: [
      { id: '005Marlene', name: 'Marlene', amount: 5 },
      { id: '005Tom', name: 'Tom', amount: 5 }
    ]
  });
});

it('lets the owner in IT answer about a tool of sales, and decide and merge nothing', async () => {
  const tools = { Theme_Area__c: { value: 'Selling Tools', displayValue: 'Selling tools' } };
  const board = await open(themeAnswer(themeNode(tools)));
  expect(byId(board, 'decision')).toMatchObject({ canDecide: true, answersOnly: true });
  expect(byId<Child>(board, 'merges').canMerge).toBe(false);
});
