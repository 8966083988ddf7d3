import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContext } from '../model/readContext.ts';
import { withBroken } from '../testing/brokenProject.ts';
import { deployedFiles } from './deployedFiles.ts';

async function problemsWith(forceIgnore: string): Promise<[string, string][]> {
  const files = {
    '.forceignore': forceIgnore,
    'force-app/main/shared/lwc/tripsWords/__tests__/words.test.ts': 'plural(1);\n'
  };
  return withBroken(files, async (directory) =>
    deployedFiles(await readContext(directory)).map(({ file, what }) => [file, what])
  );
}

test('with a valid .forceignore only compiled code and metadata go out', async () => {
  assert.deepEqual(await problemsWith('**/*.ts\n**/__tests__/**\n'), []);
});

test('TypeScript that would go out is found', async () => {
  const problems = await problemsWith('**/__tests__/**\n');
  assert.deepEqual(
    problems.map(([file]) => file.split('/').at(-1)),
    ['tripsVisitCard.ts', 'tripsProblemAction.ts', 'tripsRetryButton.ts', 'tripsWords.ts']
  );
  assert.ok(problems.every(([, what]) => what === 'it would be deployed'));
});

test('metadata and compiled code that would stay behind are found', async () => {
  assert.deepEqual(
    await problemsWith('**/*.ts\n**/__tests__/**\n**/tripsWords.js\n**/*.notiftype-meta.xml\n'),
    [
      [
        'force-app/main/bookings/notificationtypes/Trips_Visit_Soon.notiftype-meta.xml',
        'it would not be deployed'
      ],
      ['force-app/main/shared/lwc/tripsWords/tripsWords.js', 'it would not be deployed']
    ]
  );
});
