import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assumed, page, recorded } from './behaviour.ts';
import type { Area } from './behaviour.ts';
import { areas as table } from './areas.ts';
import { behavioursPage } from './behavioursPage.ts';

const run = promisify(execFile);

test('docs/local-org.md is what the table says', async () => {
  await run(process.execPath, [fileURLToPath(new URL('./writeDocs.ts', import.meta.url)), '--check']);
});

test('each kind of source is shown as what it is', () => {
  const nothing = (): void => undefined;
  const areas: Area[] = [
    {
      name: 'Things',
      behaviours: [
        { does: 'One.', source: page('https://x.example/one', 'Guide'), test: nothing },
        { does: 'Two.', source: recorded('owner/repo file'), test: nothing },
        { does: 'Three.', source: assumed('three', 'we think so'), test: nothing }
      ]
    }
  ];
  const text = behavioursPage(areas);
  assert.match(text, /Below are 3 things it does/);
  assert.match(text, /for 1 of them, \*assumed\*/);
  assert.match(text, /- One\. \(\[Guide\]\(https:\/\/x\.example\/one\)\)/);
  assert.match(text, /- Two\. \(recorded: `owner\/repo file`\)/);
  assert.match(text, /- Three\. \(\*assumed\* `three`: we think so\)/);
  assert.match(text, /none of them is proven/);
  const proof = { release: "Winter '27", on: '2026-11-30' };
  const proven = behavioursPage(areas, { three: { holds: true, ...proof } });
  assert.match(proven, /we think so; \*\*proven\*\* by an org on Winter '27, 2026-11-30\)/);
  assert.match(proven, /1 of them is proven/);
  assert.match(behavioursPage(areas, { three: { holds: false, ...proof } }), /\*\*wrong\*\*, says an org on/);
});

test('assumptions have ids of their own', () => {
  const ids = table.flatMap(({ behaviours }) =>
    behaviours.flatMap(({ source }) => ('assumed' in source ? [source.id] : []))
  );
  assert.deepEqual([...new Set(ids)], ids);
  assert.ok(ids.every((id) => /^[a-z][a-z0-9-]+$/.test(id)));
});
