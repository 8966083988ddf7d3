import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found, messagesOf } from '../testing/found.ts';
import { flowLayout } from './flowLayout.ts';

const FLOWS = 'force-app/main/bookings/flows';
const BEFORE = `${FLOWS}/Guest_Before_Save_Set_Key.flow-meta.xml`;
const AFTER = `${FLOWS}/Visit_After_Save_Tell_Owner.flow-meta.xml`;

const messages = (file: string, from: string | RegExp, to: string): Promise<string[]> =>
  messagesOf(flowLayout, file, change(from, to));

test('flows that Flow Builder can draw', async () => {
  assert.deepEqual(await found(flowLayout), []);
});

test('a second fault that is led to the same element is a jump', async () => {
  assert.deepEqual(await messages(AFTER, '<isGoTo>true</isGoTo>', ''), [
    'the faultConnector of Send leads to Give_Up, which others lead to, without isGoTo'
  ]);
});

test('a fault path that goes on where everybody goes is found, jump or not', async () => {
  for (const jump of ['', '<isGoTo>true</isGoTo>\n']) {
    assert.ok(
      (
        await messages(
          AFTER,
          /<faultConnector>\n<targetReference>Give_Up/,
          `<faultConnector>\n${jump}<targetReference>Send`
        )
      ).includes('the fault path of Get_Type goes on to Send, where everybody goes')
    );
  }
});

test('elements on top of each other are found', async () => {
  assert.deepEqual(await messages(BEFORE, /(?<=<name>Get_Others<[^]*?)<locationY>431</, '<locationY>323<'), [
    'Get_Others lies on top of another element, at 176, 323'
  ]);
});
