import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, withBroken } from '../testing/brokenProject.ts';
import { readContext } from '../model/readContext.ts';
import type { Break } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { dataClassification } from './dataClassification.ts';

const SETTINGS = 'config/metadata-checks.json';
const asked: Break = {
  [SETTINGS]: change('{', '{"dataClassification": {"complianceGroups": ["GDPR", "PII"]},')
};

/** The valid project, each field of which says what there is to say, with more broken in it. */
async function classified(groups: Record<string, string>, changes: Break = {}): ReturnType<typeof found> {
  const files = await withBroken({}, async (directory) =>
    (await readContext(directory)).project.objects.flatMap(({ fields }) => fields.map(({ file }) => file))
  );
  const said = files.map((file): [string, (text: string) => string] => [
    file,
    (text) => {
      const group = Object.entries(groups).find(([name]) => file.includes(`/${name}.field`))?.[1] ?? 'GDPR';
      const words = `<securityClassification>Internal</securityClassification><businessStatus>Active</businessStatus>`;
      return text.replace(
        '</CustomField>',
        `${words}${group === '' ? '' : `<complianceGroup>${group}</complianceGroup>`}</CustomField>`
      );
    }
  ]);
  return found(dataClassification, { ...asked, ...Object.fromEntries(said), ...changes });
}

test('nothing is asked of a project that does not ask for it', async () => {
  assert.deepEqual(await found(dataClassification), []);
});

test('every field says how sensitive it is, and whether it is in use', async () => {
  const problems = (await found(dataClassification, asked)).map(([, what]) => what);
  assert.ok(problems.includes('it is not said how sensitive Day__c is'));
  assert.ok(problems.includes('it is not said whether Day__c is in use'));
});

test('a project whose fields say so has no problem', async () => {
  assert.deepEqual(await classified({}), []);
});

test('a field that points to a person says which rules apply; so does free text; a day need not', async () => {
  const [person, ...others] = await classified({ Person__c: '' });
  assert.deepEqual(others, []);
  assert.equal(person?.[1], 'Person__c points to a person');
  assert.deepEqual(await classified({ Day__c: '' }), []);
  const text = await classified({ Notes__c: '' });
  assert.deepEqual(
    text.map(([, what]) => what),
    ['Notes__c is free text, in which people are named']
  );
});

test('a group that the project does not know is named', async () => {
  const problems = await classified({ Day__c: 'GDPR;HIPAA' });
  assert.deepEqual(
    problems.map(([, what]) => what),
    ['Day__c is under HIPAA']
  );
});
