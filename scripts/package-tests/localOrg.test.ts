/** The package of this repository on the local org: everything it declares for pages can be asked for. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client, asFields, asList, startOrg } from '@toolkit/local-org/testing';
import type { Answer } from '@toolkit/local-org/testing';

let running: Awaited<ReturnType<typeof startOrg>>;
let admin: Client;

before(async () => {
  running = await startOrg(fileURLToPath(new URL('../..', import.meta.url)));
  admin = await Client.login(running.url, 'admin@local.example');
});

after(async () => {
  await running.stop();
});

async function ok(path: string): Promise<Answer> {
  const answer = await admin.get(path);
  assert.equal(answer.status, 200, `${path}: ${JSON.stringify(answer.body)}`);
  return answer;
}

function objectNames(): string[] {
  return running.server.services.org.project.objects
    .map(({ name }) => name)
    .filter((name) => name.endsWith('__c'));
}

test('every object is described, with layout, defaults and picklists', async () => {
  assert.ok(objectNames().length >= 5);
  for (const name of objectNames()) {
    await ok(`/sobjects/${name}/describe`);
    await ok(`/ui-api/object-info/${name}`);
    await ok(`/ui-api/object-info/${name}/picklist-values/012000000000000AAA`);
    for (const mode of ['View', 'Edit', 'Create']) {
      const layout = asFields((await ok(`/ui-api/layout/${name}?mode=${mode}`)).body);
      assert.ok(asList(layout['sections']).length > 0, `${name} ${mode}`);
    }
    await ok(`/ui-api/layout/${name}?layoutType=Compact`);
    await ok(`/ui-api/record-defaults/create/${name}`);
    for (const list of asList(
      asFields((await ok(`/ui-api/related-list-info/${name}`)).body)['relatedLists']
    )) {
      await ok(`/ui-api/related-list-info/${name}/${String(list['relatedListId'])}`);
    }
  }
});

test('every list view can be run', async () => {
  let views = 0;
  for (const name of objectNames()) {
    for (const view of asList(asFields((await ok(`/ui-api/list-info/${name}`)).body)['lists'])) {
      views += 1;
      await ok(`/ui-api/list-ui/${name}/${String(view['apiName'])}`);
    }
  }
  assert.ok(views >= objectNames().length);
});

test('every report can be described and run', async () => {
  for (const report of asList((await ok('/analytics/reports')).body)) {
    await ok(`/analytics/reports/${String(report['id'])}/describe`);
    await ok(`/analytics/reports/${String(report['id'])}?includeDetails=true`);
  }
});

test('every app names its tabs', async () => {
  const apps = asList(asFields((await ok('/ui-api/apps?formFactor=Large')).body)['apps']);
  assert.ok(apps.some(({ developerName }) => developerName === 'Ridealong'));
});
