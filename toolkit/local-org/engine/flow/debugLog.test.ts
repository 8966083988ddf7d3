import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

// Node reads NODE_DEBUG when it starts: the tests of flows after a save run once more, in a process of their own.
function errorOutput(env: NodeJS.ProcessEnv): string {
  const file = fileURLToPath(new URL('afterSave.test.ts', import.meta.url));
  const pattern = '--test-name-pattern=a fault connector takes over';
  return spawnSync(process.execPath, [pattern, file], {
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...env },
    encoding: 'utf8'
  }).stderr;
}

test('NODE_DEBUG=flow prints each element and its records, on the fault path too', () => {
  const lines = errorOutput({ NODE_DEBUG: 'flow' })
    .split('\n')
    .filter((line) => line.startsWith('FLOW'))
    .map((line) => line.replace(/^FLOW \d+: /, ''));
  assert.match(lines[0] ?? '', /^Add_Item: Add \((a00\w{15}(, )?)+\)$/);
  assert.match(lines[1] ?? '', /^Add_Item: Note_Fault \(a00\w{15}\)$/);
  assert.equal(errorOutput({ NODE_DEBUG: '' }).includes('Add_Item'), false);
});
