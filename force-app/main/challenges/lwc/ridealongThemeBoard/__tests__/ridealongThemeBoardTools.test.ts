/** Themes as somebody sees them who decides about the tools that sales sells with. */
import { graphql } from 'lightning/graphql';
import ThemeBoard from 'c/ridealongThemeBoard';
import { THEME_ID, themeAnswer, themeNode } from 'test/challenges/themeAnswer';
import { byId, mount, settle } from 'test/lwcTestUtils';

jest.mock(
  '@salesforce/customPermission/Ridealong_Decide_Selling_Tools',
  () => ({ __esModule: true, default: true }),
  { virtual: true }
);

const wire = graphql as unknown as { emit(data: unknown): void };
const TOOLS = { Theme_Area__c: { value: 'Selling Tools', displayValue: 'Selling tools' } };

async function rightsOn(more: Record<string, unknown>): Promise<unknown> {
  const board = mount('c-ridealong-theme-board', ThemeBoard, { recordId: THEME_ID });
  await settle();
  wire.emit(themeAnswer(themeNode({ OwnerId: { value: '005000000000055AAA' }, ...more })));
  await settle();
  const { canDecide, answersOnly } = byId(board, 'decision') as unknown as Record<string, boolean>;
  return { canDecide, answersOnly };
}

it('decides about tools, no matter who owns the theme', async () => {
  expect(await rightsOn(TOOLS)).toEqual({ canDecide: true, answersOnly: false });
});

it('only reads what belongs to others in another area', async () => {
  expect(await rightsOn({})).toEqual({ canDecide: false, answersOnly: false });
});
