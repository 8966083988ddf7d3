import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { OWN_PROJECT, startOwnOrg } from '../target-org/testing/ownOrg.ts';
import { KEY_FLOWS, refuseWithoutFlows } from './keyFlows.ts';

test('each flow that rows need is there', () => {
  const flows = globSync('force-app/main/*/flows/*.flow-meta.xml', { cwd: OWN_PROJECT });
  assert.deepEqual(
    KEY_FLOWS.filter((name) => !flows.some((path) => path.endsWith(`/${name}.flow-meta.xml`))),
    []
  );
});

test('nothing is imported while one of them is off', async (t) => {
  const own = await startOwnOrg();
  t.after(() => own.close());
  await refuseWithoutFlows(own.target.transport);
  for (const name of KEY_FLOWS) {
    own.org.flowStates.setActive(name, false);
    await assert.rejects(
      () => refuseWithoutFlows(own.target.transport),
      new RegExp(`their keys are off: ${name}\\.`)
    );
    own.org.flowStates.setActive(name, true);
  }
});
