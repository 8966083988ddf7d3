import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openOrg } from './org.ts';
import type { OpenOrgOptions } from './org.ts';
import { field, masterDetail, object, permissionSet, writeProject } from '../testing/projectFiles.ts';
import type { ProjectFiles, Xml } from '../testing/projectFiles.ts';
import { TestOrg } from '../testing/testOrg.ts';

const directory = await mkdtemp(join(tmpdir(), 'org-'));
after(() => rm(directory, { recursive: true }));

const boats: ProjectFiles = {
  ...object('Fleet__c'),
  ...object('Ship__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Ship__c', 'Fleet__c', 'Fleet__c'),
  ...field('Ship__c', 'Tons__c', { type: 'Number', precision: 9, scale: 1 })
};

const weight = (operation: string): ProjectFiles =>
  field('Fleet__c', 'Weight__c', {
    type: 'Summary',
    summaryForeignKey: 'Ship__c.Fleet__c',
    summaryOperation: operation,
    summarizedField: 'Ship__c.Tons__c'
  });

/** Opens an org on the files, hands it over, and closes it. */
async function session<T>(
  files: ProjectFiles,
  work: (org: TestOrg) => T,
  options: Omit<OpenOrgOptions, 'project'> = {}
): Promise<T> {
  const { directory: project, remove } = await writeProject(files);
  // oxlint-disable-next-line typescript/no-misused-promises -- `finally` waits for what it is given
  const org = await openOrg({ project, ...options }).finally(remove);
  try {
    return work(new TestOrg(org));
  } finally {
    org.close();
  }
}

test('a file keeps records, ids and users over a restart, and numbers go on', async () => {
  const database = join(directory, 'kept.db');
  const before = await session(
    boats,
    (org) => {
      const fleet = org.one('Fleet__c', { Name: 'Tea' });
      org.one('Ship__c', { Name: 'Cutty Sark', Fleet__c: fleet, Tons__c: 963 });
      return { fleet, admin: org.admin.userId, organization: org.org.organizationId };
    },
    { database }
  );
  await session(
    boats,
    (org) => {
      assert.deepEqual(
        { admin: org.admin.userId, organization: org.org.organizationId },
        { admin: before.admin, organization: before.organization }
      );
      assert.deepEqual(org.row('SELECT Fleet__r.Name FROM Ship__c')['Fleet__r'], {
        ...(org.row('SELECT Fleet__r.Name FROM Ship__c')['Fleet__r'] as object),
        Name: 'Tea'
      });
      assert.ok(org.one('Fleet__c', { Name: 'Silk' }) > before.fleet);
    },
    { database }
  );
});

test('a clock that was set still stands there after a restart, until it is set free', async () => {
  const database = join(directory, 'clock.db');
  const set = new Date('2031-05-06T07:08:09Z');
  await session(boats, ({ org }) => org.setClock(set), { database });
  await session(
    boats,
    ({ org }) => {
      assert.deepEqual(org.now(), set);
      org.setClock(undefined);
    },
    { database }
  );
  await session(boats, ({ org }) => assert.notEqual(org.now().getUTCFullYear(), 2031), { database });
});

test('metadata may grow over a restart: objects keep their prefixes, new roll-ups are counted, changed ones again', async () => {
  const database = join(directory, 'grown.db');
  const fleet = await session(
    boats,
    (org) => {
      const id = org.one('Fleet__c', { Name: 'Tea' });
      org.create('Ship__c', { Fleet__c: id, Tons__c: 900 }, { Fleet__c: id, Tons__c: 63.5 });
      return id;
    },
    { database }
  );
  const figures = (org: TestOrg): Record<string, unknown> =>
    org.row(`SELECT Weight__c, LastModifiedDate, Motto__c FROM Fleet__c WHERE Id = '${fleet}'`);
  const grown: ProjectFiles = {
    ...object('Anchor__c'),
    ...boats,
    ...field('Fleet__c', 'Motto__c', { type: 'Text', length: 40 })
  };
  const modified = await session(
    { ...grown, ...weight('sum') },
    (org) => {
      const { LastModifiedDate, ...rest } = figures(org);
      assert.deepEqual(rest, { Weight__c: 963.5, Motto__c: null });
      // The new object sorts before the old ones, and takes the next prefix all the same.
      assert.ok(org.one('Anchor__c', {}).startsWith('a02'));
      org.update('Fleet__c', { Id: fleet, Motto__c: 'on' });
      return LastModifiedDate;
    },
    { database }
  );
  assert.ok(modified);
  await session({ ...grown, ...weight('max') }, (org) => assert.equal(figures(org)['Weight__c'], 900), {
    database
  });
  await assert.rejects(
    session(boats, () => undefined, { database }),
    /the object Anchor__c is gone.*Start with another --db file/s
  );
});

test('setup records follow the metadata: a removed permission set is gone, with who had it', async () => {
  const database = join(directory, 'setup.db');
  const names = (org: TestOrg): unknown[] =>
    org
      .query("SELECT Name FROM PermissionSet WHERE Type = 'Regular' ORDER BY Name")
      .map((row) => row['Name']);
  const metadata = (value: string): ProjectFiles => ({
    ...object('Port__mdt'),
    ...field('Port__mdt', 'Country__c', { type: 'Text', length: 20 }),
    'customMetadata/Port.Hamburg.md-meta.xml': {
      root: 'CustomMetadata',
      body: { label: 'Hamburg', protected: false, values: { field: 'Country__c', value } as Xml }
    }
  });
  await session(
    { ...metadata('Germany'), ...permissionSet('Sailors', {}), ...permissionSet('Pilots', {}) },
    (org) => {
      assert.deepEqual(names(org), ['Pilots', 'Sailors']);
      org.user('Vera', 'Standard User', ['Pilots', 'Sailors']);
      assert.equal(org.row('SELECT Country__c FROM Port__mdt')['Country__c'], 'Germany');
    },
    { database }
  );
  await session(
    { ...metadata('DE'), ...permissionSet('Sailors', {}) },
    (org) => {
      assert.deepEqual(names(org), ['Sailors']);
      assert.deepEqual(
        org
          .query(
            "SELECT PermissionSet.Name FROM PermissionSetAssignment WHERE PermissionSet.Type = 'Regular'"
          )
          .map((row) => (row['PermissionSet'] as Record<string, unknown>)['Name']),
        ['Sailors']
      );
      assert.equal(org.row('SELECT Country__c FROM Port__mdt')['Country__c'], 'DE');
    },
    { database }
  );
});

test('a new org has an organization, profiles, and one administrator who sees everything', async () => {
  await session(
    boats,
    (org) => {
      assert.deepEqual(
        org.row('SELECT Name, DefaultLocaleSidKey, TimeZoneSidKey, OrganizationType FROM Organization'),
        {
          Name: 'Seafarers',
          DefaultLocaleSidKey: 'de_DE',
          TimeZoneSidKey: 'America/New_York',
          OrganizationType: 'Developer Edition'
        }
      );
      assert.equal(org.org.currency, 'USD');
      assert.equal(org.admin.timeZone, 'America/New_York');
      assert.deepEqual(
        org.query('SELECT Name FROM Profile ORDER BY Name').map((row) => row['Name']),
        ['Minimum Access - API Only Integrations', 'Standard User', 'System Administrator']
      );
      assert.deepEqual(
        org.query('SELECT Username, Profile.Name FROM User').map((row) => row['Username']),
        ['admin@local.example']
      );
      assert.equal(org.query("SELECT Id FROM Opportunity WHERE StageName = 'x'").length, 0);
      assert.ok(org.query('SELECT Id FROM OpportunityStage WHERE IsWon = true').length > 0);
    },
    {
      settings: {
        organizationName: 'Seafarers',
        locale: 'de_DE',
        timeZone: 'America/New_York',
        currency: 'USD'
      }
    }
  );
});

test('organization-wide defaults come from the settings, the metadata may say otherwise', async () => {
  const files: ProjectFiles = {
    'objects/Account/Account.object-meta.xml': {
      root: 'CustomObject',
      body: { sharingModel: 'Read' }
    }
  };
  await session(
    files,
    ({ org }) => {
      const models = ['account', 'opportunity'].map((name) => org.schema.objects.get(name)?.sharingModel);
      assert.deepEqual(models, ['Read', 'ReadWrite']);
    },
    { settings: { sharing: { Account: 'Private', Opportunity: 'ReadWrite' } } }
  );
});

test('the clock can be set, stands still then, and stamps records', async () => {
  await session(boats, (org) => {
    const { org: local } = org;
    const stampOf = (id: string): unknown =>
      org.row(`SELECT CreatedDate FROM Fleet__c WHERE Id = '${id}'`)['CreatedDate'];
    local.setClock(new Date('2030-01-02T03:04:05.678Z'));
    assert.equal(stampOf(org.one('Fleet__c', {})), '2030-01-02T03:04:05.000+0000');
    assert.equal(local.now().getTime(), Date.parse('2030-01-02T03:04:05.678Z'));
    assert.equal(org.query('SELECT Id FROM Fleet__c WHERE CreatedDate = TODAY').length, 1);
    local.setClock(undefined);
    const before = Date.now();
    const now = local.now().getTime();
    assert.ok(before <= now && now <= Date.now());
    assert.equal(org.query('SELECT Id FROM Fleet__c WHERE CreatedDate = TODAY').length, 0);
  });
});
