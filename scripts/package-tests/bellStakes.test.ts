/** What is at stake in a deal stays on pages, which ask as their reader: no bell tells it (decision 0119). */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';

const root = resolve(import.meta.dirname, '../..');
const STAKES = /\b(?:\w*Amount\w*|StageName|CloseDate|Ridealong_Deal_Breakers__c|\w*Pipeline\w*)\b/;

test('flows that ring a bell read no amount, stage, close date or deal breakers', async () => {
  const { flows } = await readProject(root);
  const ringing = flows.filter(({ xml }) =>
    xml.children('actionCalls').some((action) => action.text('actionType') === 'customNotificationAction')
  );
  assert.ok(ringing.length > 10, `${ringing.length} flows ring`);
  const telling = ringing.filter(({ xml }) => {
    const read = ['formulas', 'textTemplates', 'recordLookups'].flatMap((kind) => xml.children(kind));
    return read.some((node) =>
      [node.text('expression'), node.text('text'), ...node.texts('queriedFields')].some((words) =>
        STAKES.test(words ?? '')
      )
    );
  });
  assert.deepEqual(
    telling.map(({ name }) => name),
    []
  );
});
