import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change, validProject } from '../testing/brokenProject.ts';
import { found } from '../testing/found.ts';
import { lengths } from './lengths.ts';

const MAIN = 'force-app/main';

test('a valid project is within the limits', async () => {
  assert.deepEqual(await found(lengths), []);
});

test('a name is measured without its suffix', async () => {
  const day = validProject[`${MAIN}/bookings/objects/Visit__c/fields/Day__c.field-meta.xml`] ?? '';
  const at = (name: string): string => `${MAIN}/bookings/objects/Visit__c/fields/${name}.field-meta.xml`;
  const fits = `${'A'.repeat(40)}__c`;
  const over = `${'B'.repeat(41)}__c`;
  const problems = await found(lengths, {
    [at(fits)]: day.replace('>Day__c<', `>${fits}<`),
    [at(over)]: day.replace('>Day__c<', `>${over}<`)
  });
  assert.deepEqual(problems, [[at(over), `the name of the field ${'B'.repeat(41)} has 41 characters`]]);
});

test('texts that are too long are found', async () => {
  const report = `${MAIN}/reporting/reports/Trips/Open_Visits_By_Kind.report-meta.xml`;
  const labels = `${MAIN}/shared/labels/Shared.labels-meta.xml`;
  const problems = await found(lengths, {
    [report]: change('<name>Open Visits By Kind</name>', `<name>${'n'.repeat(41)}</name>`),
    [labels]: change('Try again', 'x'.repeat(1001))
  });
  assert.deepEqual(problems, [
    [labels, '<value> of the label Trips_Error_Retry has 1001 characters'],
    [report, '<name> of the report Open_Visits_By_Kind has 41 characters']
  ]);
});
