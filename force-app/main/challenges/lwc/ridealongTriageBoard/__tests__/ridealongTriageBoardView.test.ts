/** The queue is worked out once for each answer and each change, and what it could be once for each challenge that is opened. */
import { graphql } from 'lightning/graphql';
import TriageBoard from 'c/ridealongTriageBoard';
import { NIGHT, TYPED_TWICE, corpusPage } from 'test/challenges/corpus';
import { accessAnswer, triageAnswer } from 'test/challenges/triageAnswer';
import { byId, mount, settle } from 'test/lwcTestUtils';
import * as queue from '../queue';
import { ThemeSuggestions } from '../themeSuggestions';

jest.mock('../queue', () => {
  const actual = jest.requireActual<typeof queue>('../queue');
  return { ...actual, queueOf: jest.fn(actual.queueOf) };
});

const queueOf = queue.queueOf as jest.Mock;
type Config = { query?: unknown };
const wire = graphql as unknown as { emit(data: unknown, filter: (config: Config) => boolean): void };
const asks =
  (name: string) =>
  ({ query }: Config): boolean =>
    String(query).includes(name);

it('once for an answer, once for a step, at most three times for what is filed', async () => {
  const find = jest.spyOn(ThemeSuggestions.prototype, 'for');
  const board = mount('c-ridealong-triage-board', TriageBoard, {});
  await settle();
  wire.emit(accessAnswer(), asks('WhoMayFile'));
  wire.emit(triageAnswer(), asks('WhatWaits'));
  await settle();
  expect(queueOf).toHaveBeenCalledTimes(1);
  wire.emit(corpusPage([TYPED_TWICE, NIGHT], []), asks('WhatWasHeardBefore'));
  await settle(12);
  const press = async (key: string): Promise<void> => {
    queueOf.mockClear();
    find.mockClear();
    byId(board, 'queue').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    await settle(14);
  };

  await press('j');
  expect([queueOf.mock.calls.length, find.mock.calls.length]).toEqual([1, 1]);
  await press('x');
  expect([queueOf.mock.calls.length, find.mock.calls.length]).toEqual([1, 0]);
  await press('s');
  expect(queueOf.mock.calls.length).toBeLessThanOrEqual(3);
  expect(find).toHaveBeenCalledTimes(1);
});
