import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { broken, change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { SoundFile } from '../model/validBefore.ts';
import { lwcCompile } from './lwcCompile.ts';

const CARD = 'force-app/main/bookings/lwc/tripsVisitCard/tripsVisitCard';
const WORDS = 'force-app/main/shared/lwc/tripsWords/tripsWords';

const findings = async (changes: Parameters<typeof found>[1]) =>
  found((context) => lwcCompile(context), changes);

test('valid components compile as on the platform', async () => {
  assert.deepEqual(await findings({}), []);
});

test('what the compiler says is passed on', async () => {
  const [first] = await findings({
    [`${CARD}.html`]: change('<p>{text}</p>', '<p onclick={handleTag()}></p>')
  });
  assert.equal(first?.[0], `${CARD}.js-meta.xml`);
  assert.match(first[1], /^the platform's compiler says: .*LWC/);
  const [api] = await findings({ [`${CARD}.ts`]: change('@api recordId', '@api @api recordId') });
  assert.match(api?.[1] ?? '', /^the platform's compiler says: /);
});

test('a class that is dropped without a word is found', async () => {
  // A bundle without its script: the compiler takes the template alone, and reports success.
  const context = await broken({});
  const bundle = context.bundles.find(({ name }) => name === 'tripsVisitCard');
  assert.ok(bundle);
  const [main] = bundle.scripts;
  assert.ok(main);
  const bundles = [{ ...bundle, scripts: [{ ...main, isTest: true }] }];
  const [only] = await lwcCompile({ ...context, bundles });
  assert.equal(only?.what, "the platform's compiler drops the class VisitCard");
});

test('a module whose exports are lost is found', async () => {
  const context = await broken({});
  const bundle = context.bundles.find(({ name }) => name === 'tripsWords');
  assert.ok(bundle);
  const [main] = bundle.scripts;
  assert.ok(main);
  const bundles = [{ ...bundle, scripts: [{ ...main, text: 'export const other = 1;' }] }];
  const [only] = await lwcCompile({ ...context, bundles });
  assert.deepEqual(only, {
    file: `${WORDS}.js-meta.xml`,
    what: "the platform's compiler drops the export plural",
    todo: 'correct the code: the platform compiles it as it is here'
  });
});

test('what compiled before is not compiled again, until it changes', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'sound-'));
  const path = join(directory, 'cache', 'compiled.json');
  try {
    const context = await broken({});
    const words = { ...context, bundles: context.bundles.filter(({ name }) => name === 'tripsWords') };
    const first = new SoundFile(path);
    assert.deepEqual(await lwcCompile(words, first), []);
    first.save();

    const asked: boolean[] = [];
    const second = new SoundFile(path);
    const spy = {
      has: (content: string): boolean => {
        asked.push(second.has(content));
        return asked.at(-1) === true;
      },
      add: (content: string): void => second.add(content)
    };
    await lwcCompile(words, spy);
    const changed = words.bundles.map((bundle) => ({
      ...bundle,
      scripts: bundle.scripts.map((script) => ({ ...script, text: `${script.text}\nexport const x = 1;\n` }))
    }));
    await lwcCompile({ ...words, bundles: changed }, spy);
    assert.deepEqual(asked, [true, false]);
    assert.match(readFileSync(path, 'utf8'), /^\[\n "/);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
