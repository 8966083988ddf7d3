import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { lwcTemplates } from './lwcTemplates.ts';

const CARD = 'force-app/main/bookings/lwc/tripsVisitCard/tripsVisitCard';
const FILE = `${CARD}.html`;

const messages = async (from: string, to: string): Promise<string[]> =>
  (await found(lwcTemplates, { [FILE]: change(from, to) })).map(([file, what]) => {
    assert.equal(file, FILE);
    return what;
  });

test('valid templates', async () => {
  assert.deepEqual(await found(lwcTemplates), []);
});

test('components that are not there are found, in comments they are not', async () => {
  assert.deepEqual(await messages('c-trips-retry-button onclick={handleTag}', 'c-trips-retry-buttons'), [
    'there is no component <c-trips-retry-buttons>'
  ]);
  assert.deepEqual(await messages('<p>{text}</p>', '<lightning-carde></lightning-carde>'), [
    'there is no component <lightning-carde>'
  ]);
  assert.deepEqual(await messages('<p>{text}</p>', '<ui-card></ui-card>'), [
    'there is no component <ui-card>'
  ]);
  assert.deepEqual(await messages('<p>{text}</p>', '<!-- <c-nobody> {nobody} -->'), []);
});

test('members and labels the class does not have are found', async () => {
  assert.deepEqual(await messages('{handleTag}', '{handleTags}'), ['the class has no handleTags']);
  assert.deepEqual(await messages('{labels.count}', '{labels.counts}'), ['labels has no counts']);
  assert.deepEqual(await messages('{text}', '{person.Name}'), ['the class has no person']);
});

test('names a loop brings are fine', async () => {
  const loop =
    '<template for:each={labels} for:item="one" for:index="at"><p key={at}>{one.name}</p></template>';
  assert.deepEqual(await messages('<p>{text}</p>', loop), []);
  assert.deepEqual(
    await messages(
      '<p>{text}</p>',
      '<template iterator:it={labels}><p key={it.index}>{it.value.name}</p></template>'
    ),
    []
  );
});

test('a class over another class may have more members than these', async () => {
  const problems = await found(lwcTemplates, {
    [FILE]: change('{text}', '{inherited}'),
    [`${CARD}.ts`]: change('extends LightningElement', 'extends Base')
  });
  assert.deepEqual(problems, []);
});
