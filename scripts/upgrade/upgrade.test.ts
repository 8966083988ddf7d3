/** After an upgrade, against a local org; what of the Tooling API it lacks is answered as the guide shows it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { expectationsIn } from '../doctor/expectations.ts';
import type { RequestOptions, Transport } from '../sync/org/transport.ts';
import type { Row } from '../target-org/queries.ts';
import { OWN_PROJECT, startOwnOrg } from '../target-org/testing/ownOrg.ts';
import type { OwnOrg } from '../target-org/testing/ownOrg.ts';
import { wantedPicklists } from './picklists.ts';
import { runUpgrade } from './runUpgrade.ts';
import type { UpgradeWishes, Wanted } from './runUpgrade.ts';

let own: OwnOrg;
let wanted: Wanted;
before(async () => {
  own = await startOwnOrg();
  const project = await readProject(OWN_PROJECT);
  const { flows, app, reports } = expectationsIn(project);
  const pages = project.applications[0]?.actionOverrides ?? [];
  wanted = { picklists: wantedPicklists(project), flows, app, reports, pages };
});
after(() => own.close());

interface Sent {
  method: string;
  path: string;
  body: Row;
}

/** The local org, with objects of the Tooling API beside it. */
function withTooling(tooling: Readonly<Record<string, Row[]>>): { transport: Transport; sent: Sent[] } {
  const sent: Sent[] = [];
  const transport = new Proxy(own.target.transport, {
    get(real, name) {
      if (name === 'get') {
        return (path: string, options: RequestOptions): Promise<unknown> => {
          const records = tooling[/\/tooling\/query.*FROM%20(\w+)/.exec(path)?.[1] ?? ''];
          return records === undefined
            ? real.get(path, options)
            : Promise.resolve({ records, totalSize: records.length });
        };
      }
      if (name === 'send') {
        return (method: 'PATCH' | 'POST', path: string, body: Row): Promise<unknown> => {
          sent.push({ method, path, body });
          const isHere = !/GlobalValueSet|CustomField|CustomApplication|cloneId/.test(path);
          return isHere ? real.send(method, path, body) : Promise.resolve({});
        };
      }
      const value: unknown = Reflect.get(real, name, real);
      return typeof value === 'function' ? (value.bind(real) as unknown) : value;
    }
  });
  return { transport, sent };
}

async function run(
  transport: Transport,
  changed: Partial<Wanted> = {},
  wishes: Partial<UpgradeWishes> = {}
): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const code = await runUpgrade(
    transport,
    { ...wanted, ...changed },
    {
      dryRun: false,
      keepReports: false,
      today: '2026-11-30',
      print: (line) => lines.push(line),
      ...wishes
    }
  );
  assert.ok(!lines.includes(''), 'an empty line');
  return { code, said: lines.join('\n') };
}

const appWith = (actionOverrides: unknown[]): Row[] => [
  { Id: '02u1', Metadata: { label: 'Ridealong', actionOverrides } }
];

test('an org that has everything is left alone', async () => {
  const { transport, sent } = withTooling({ CustomApplication: appWith([...wanted.pages]) });
  assert.deepEqual(await run(transport), { code: 0, said: 'nothing is left to do' });
  assert.deepEqual(sent, []);
  assert.ok(wanted.picklists.length > 10 && wanted.picklists.some(({ shared }) => shared !== undefined));
});

test('new values are added to the field or to the value set, and those of others stay', async () => {
  const picklists = wanted.picklists.map((one) =>
    one.field === 'Severity__c' || one.shared === 'Ridealong_Challenge_Area'
      ? { ...one, values: [...one.values, { value: 'New', label: 'Quite new' }] }
      : one
  );
  const theirs = { valueName: 'Theirs', label: 'Theirs', default: false };
  const { transport, sent } = withTooling({
    CustomApplication: appWith([...wanted.pages]),
    CustomField: [
      {
        Id: '00N1',
        Metadata: {
          label: 'Severity',
          valueSet: { restricted: true, valueSetDefinition: { value: [theirs] } }
        }
      }
    ],
    GlobalValueSet: [{ Id: '0Nt1', Metadata: { masterLabel: 'Area', customValue: [theirs] } }]
  });
  const dry = await run(transport, { picklists }, { dryRun: true });
  assert.match(dry.said, /^to do: Customer_Challenge__c\.Severity__c: New added$/m);
  assert.equal(sent.length, 0);

  const { code, said } = await run(transport, { picklists });
  assert.equal(code, 0);
  assert.match(said, /^done: value set Ridealong_Challenge_Area: New added$/m);
  const added = { valueName: 'New', label: 'Quite new', default: false, isActive: true };
  assert.deepEqual(
    sent.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    [
      {
        method: 'PATCH',
        path: '/tooling/sobjects/CustomField/00N1',
        body: {
          Metadata: {
            label: 'Severity',
            valueSet: { restricted: true, valueSetDefinition: { value: [theirs, added] } }
          }
        }
      },
      {
        method: 'PATCH',
        path: '/tooling/sobjects/GlobalValueSet/0Nt1',
        body: { Metadata: { masterLabel: 'Area', customValue: [theirs, added] } }
      }
    ]
  );
});

test('pages that the app does not open are assigned; what an admin chose stays, and is said', async () => {
  const [first, second, ...others] = wanted.pages;
  assert.ok(first !== undefined && second !== undefined);
  const { transport, sent } = withTooling({
    CustomApplication: appWith([...others, { ...second, content: 'Theirs' }])
  });
  const { said } = await run(transport);
  assert.match(said, /^by hand: .* opens Theirs, which an admin chose/m);
  const overrides = (sent[0]?.body['Metadata'] as { actionOverrides: Row[] }).actionOverrides;
  assert.deepEqual(
    [overrides.length, overrides.at(-1)?.['content'], sent.length],
    [wanted.pages.length, first.content, 1]
  );
});

test('rows without what a flow fills are saved once more, inactive flows activated, and the second run finds nothing', async () => {
  const flow = 'Ridealong_Colleague_Before_Save_Set_Key';
  own.org.flowStates.setActive(flow, false);
  const [result] = own.org.save(
    {
      operation: 'create',
      object: 'Ridealong_Colleague__c',
      rows: [
        {
          Name: 'x',
          User__c: own.org.systemSession().userId,
          Business_Function__c: 'Product',
          Is_Active__c: true
        }
      ]
    },
    own.org.systemSession()
  );
  assert.ok(result?.success);
  const { transport } = withTooling({ CustomApplication: appWith([...wanted.pages]) });
  const first = await run(transport);
  assert.match(first.said, new RegExp(`done: flow ${flow} activated`));
  assert.match(first.said, /done: 1 rows of Ridealong_Colleague__c saved once more/);
  assert.equal((await run(transport)).said, 'nothing is left to do');
});

test('before an upgrade, reports that were changed are kept under another name, once', async () => {
  const report = (Name: string, LastModifiedDate: string, DeveloperName = wanted.reports[0]): Row => ({
    Id: '00O1',
    Name,
    DeveloperName,
    CreatedDate: '2026-01-01T00:00:00Z',
    LastModifiedDate
  });
  const asked = (records: Row[]): { transport: Transport; sent: Sent[] } => {
    const { transport, sent } = withTooling({});
    return {
      sent,
      transport: new Proxy(transport, {
        get: (real, name) =>
          name === 'get'
            ? () => Promise.resolve({ records, totalSize: records.length })
            : (Reflect.get(real, name, real) as unknown)
      })
    };
  };
  const changed = [report('Mine', '2026-02-01T00:00:00Z'), report('As it came', '2026-01-01T00:10:00Z')];
  const { transport, sent } = asked(changed);
  const { said } = await run(transport, {}, { keepReports: true });
  assert.match(said, /done: report "Mine" kept as "Mine \(2026-11-30\)"/);
  assert.deepEqual(sent, [
    {
      method: 'POST',
      path: '/analytics/reports?cloneId=00O1',
      body: { reportMetadata: { name: 'Mine (2026-11-30)' } }
    }
  ]);
  const again = asked([...changed, report('Mine (2026-11-30)', '2026-11-30T00:00:00Z', 'Copy')]);
  assert.equal((await run(again.transport, {}, { keepReports: true })).said, 'nothing is left to do');
});

test('what is refused is named, the rest is done, and the exit code says so', async () => {
  const picklists = wanted.picklists.map((one) =>
    one.field === 'Severity__c' ? { ...one, values: [...one.values, { value: 'New', label: 'New' }] } : one
  );
  const { transport } = withTooling({ CustomApplication: appWith([...wanted.pages]), CustomField: [] });
  const { code, said } = await run(transport, { picklists });
  assert.equal(code, 1);
  assert.match(said, /^REFUSED: .*Severity__c: New added \(The Tooling API does not show/m);
});
