/** Dashboards of an org as personas get them: each component says what the second opinion on its report does. */
import assert from 'node:assert/strict';
import { AMOUNTS, BASE, MAY_NOT_RUN, SEES_AMOUNTS, rounded } from './reportReaders.ts';
import type { Readers, Result } from './reportReaders.ts';

interface Component {
  reportResult: (Result & { factMap: Record<string, { rows: unknown[] }> }) | null;
  status: { dataStatus: string; errorCode: string | null };
}
type Properties = { aggregates: { name: string }[]; maxRows: number | null };
interface Dashboard {
  componentData: Component[];
  dashboardMetadata: { components: { properties: Properties }[] };
}

const DASHBOARDS = ['Customer Contact', 'Customer Voice'];

/** Gives the number of components that were compared. */
export async function checkDashboards(org: Readers, persona: string): Promise<number> {
  const { body } = await org.call(persona, `${BASE}/analytics/dashboards`);
  const list = body as { name: string; url: string }[];
  assert.deepEqual(
    list.map(({ name }) => name),
    DASHBOARDS
  );
  let compared = 0;
  for (const { url } of list) {
    const { status: refreshed } = await org.call(persona, url, { method: 'PUT' });
    if (MAY_NOT_RUN.includes(persona)) {
      assert.equal(refreshed, 403);
    } else {
      compared += await checkDashboard(org, persona, (await org.call(persona, url)).body as Dashboard);
    }
  }
  return compared;
}

async function checkDashboard(org: Readers, persona: string, dashboard: Dashboard): Promise<number> {
  const { componentData, dashboardMetadata } = dashboard;
  for (const [index, { reportResult, status }] of componentData.entries()) {
    if (reportResult === null) {
      // The reader has no access to the report type (205), to a column (203), or to what its groups are sorted by (208)
      assert.ok(!SEES_AMOUNTS.includes(persona), JSON.stringify(status));
      assert.match(status.errorCode ?? '', /^20[358]$/);
    } else {
      await isSame(org, persona, reportResult, dashboardMetadata.components[index]!.properties);
    }
  }
  return componentData.filter(({ reportResult }) => reportResult !== null).length;
}

async function isSame(
  org: Readers,
  persona: string,
  result: NonNullable<Component['reportResult']>,
  { aggregates, maxRows }: Properties
): Promise<void> {
  const name = result.reportMetadata.developerName;
  if (org.showsAmounts(name) && !SEES_AMOUNTS.includes(persona)) {
    // What is left of it is compared report by report
    assert.doesNotMatch(JSON.stringify(aggregates), AMOUNTS, name);
    return;
  }
  const { body } = await org.call(persona, `${await org.urlOf(persona, name)}?includeDetails=false`);
  const names = (body as Result).reportMetadata.aggregates;
  const { all = [] } = await org.secondOpinion(persona, name);
  const total = result.factMap['T!T']!;
  const expected = { all: aggregates.map((each) => all[names.indexOf(each.name)] ?? null) };
  assert.deepEqual(rounded({ all: total.aggregates.map(({ value }) => value) }), rounded(expected), name);
  if (aggregates.length === 0) {
    assert.equal(total.rows.length, Math.min(all.at(-1) ?? 0, maxRows ?? 200), name);
  }
}
