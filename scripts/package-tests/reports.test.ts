/** Every report of this project runs. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { describeReport, listReports, openOrg, runReport } from '@toolkit/local-org';

const org = await openOrg({ project: join(import.meta.dirname, '../..') });
after(() => org.close());
const admin = org.session(org.systemSession().userId);

test('there are reports', () => {
  const names = org
    .query('SELECT DeveloperName FROM Report', admin)
    .records.map((record) => String(record['DeveloperName']));
  assert.deepEqual(names.sort(), org.project.reports.map((report) => report.name.split('/').at(-1)).sort());
  assert.ok(names.length > 0);
});

for (const report of org.project.reports) {
  const name = report.name.split('/').at(-1) ?? '';
  test(name, () => {
    const result = runReport(org, name, { includeDetails: true }, admin);
    assert.ok(result.factMap['T!T']);
    assert.ok(listReports(org, admin).some((each) => each.id === result.reportMetadata.id));
    const described = describeReport(org, name, admin);
    assert.deepEqual(described.reportMetadata, runReport(org, name, {}, admin).reportMetadata);

    // Run again as the client would send it back, it is the same report.
    const { reportMetadata } = result;
    assert.deepEqual(
      runReport(org, name, { includeDetails: true, reportMetadata }, admin).factMap,
      result.factMap
    );
  });
}
