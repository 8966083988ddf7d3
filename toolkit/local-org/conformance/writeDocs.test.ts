import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assumed, page, recorded } from './behaviour.ts';
import { behavioursPage } from './behavioursPage.ts';

const run = promisify(execFile);

test('docs/local-org.md is what the table says', async () => {
  await run(process.execPath, [fileURLToPath(new URL('./writeDocs.ts', import.meta.url)), '--check']);
});

test('each kind of source is shown as what it is', () => {
  const nothing = (): void => undefined;
  const text = behavioursPage([
    {
      name: 'Things',
      behaviours: [
        { does: 'One.', source: page('https://x.example/one', 'Guide'), test: nothing },
        { does: 'Two.', source: recorded('owner/repo file'), test: nothing },
        { does: 'Three.', source: assumed('we think so'), test: nothing }
      ]
    }
  ]);
  assert.match(text, /Below are 3 things it does/);
  assert.match(text, /for 1 of them, \*assumed\*/);
  assert.match(text, /- One\. \(\[Guide\]\(https:\/\/x\.example\/one\)\)/);
  assert.match(text, /- Two\. \(recorded: `owner\/repo file`\)/);
  assert.match(text, /- Three\. \(\*assumed\*: we think so\)/);
});
