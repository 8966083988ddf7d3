/** Sales owns the decisions about the tools it sells with: their owner in IT answers, and decides nothing. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { SObjectRecord } from '@toolkit/local-org';
import type { Actor } from '../e2e/challengesWorld.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const THEME = 'Challenge_Theme__c';
const TOOLS = { Theme_Area__c: 'Selling Tools' };
const DECISIONS: SObjectRecord[] = [
  { Decision__c: 'Will Act' },
  { Decision__c: 'Will Not Act', Decision_Reason__c: 'Too dear' },
  { Decision__c: 'Done' }
];

let site: AttendanceSite;
let sales: Actor;
before(async () => {
  site = await openAttendanceSite();
  sales = site.world.newUser('Sally', 'Sales', 'Rep');
  const { admin } = site.world;
  const [set] = admin.rows("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Sales_Owner'");
  admin.create('PermissionSetAssignment', { AssigneeId: sales.id, PermissionSetId: String(set?.['Id']) });
});
after(() => site.close());

describe('a theme about the tools of sales, owned by IT', () => {
  const newTool = (fields: SObjectRecord = {}): string =>
    site.world.owner.create(THEME, { Name: 'Quotes take three days', ...TOOLS, ...fields });

  test('is decided by sales', () => {
    for (const decision of DECISIONS) {
      sales.update(THEME, newTool(), decision);
    }
  });

  test('is answered and weighed by its owner in IT within the same days, and not decided', () => {
    const { owner, admin } = site.world;
    const theme = newTool();
    assert.ok(admin.value(THEME, theme, 'First_Answer_Due__c'));
    for (const decision of DECISIONS) {
      assert.match(owner.refusedUpdate(THEME, theme, decision), /Sales decides about the tools/);
    }
    owner.update(THEME, theme, { Decision__c: 'Considering', Interim_Answer__c: 'Ask for a list price' });
    assert.ok(admin.value(THEME, theme, 'First_Answered_On__c'));
  });

  test('is not born decided, nor made another one’s by IT', () => {
    const { owner } = site.world;
    assert.match(
      owner.refusedCreate(THEME, { Name: 'Born decided', ...TOOLS, Decision__c: 'Done' }),
      /Sales decides about the tools/
    );
    const theme = newTool();
    const other = owner.create(THEME, { Name: 'Another', Theme_Area__c: 'Product' });
    const escapes: SObjectRecord[] = [{ Theme_Area__c: 'Product' }, { Merged_Into__c: other }];
    for (const fields of escapes) {
      assert.match(owner.refusedUpdate(THEME, theme, fields), /Sales decides about the tools/);
    }
  });

  test('keeps the decision and its reason that sales gave it', () => {
    const { owner } = site.world;
    const theme = newTool();
    sales.update(THEME, theme, { Decision__c: 'Will Not Act', Decision_Reason__c: 'Too dear' });
    const undone: SObjectRecord[] = [
      { Decision__c: 'Considering', Decision_Reason__c: 'IT is too slow' },
      { What_Customer_May_Read__c: 'Soon' }
    ];
    for (const fields of undone) {
      assert.match(owner.refusedUpdate(THEME, theme, fields), /Sales decides about the tools/);
    }
    owner.update(THEME, theme, { Interim_Answer__c: 'Ask for a list price' });
  });

  test('is merged and taken out again by sales', () => {
    const [one, other] = [newTool(), newTool()];
    sales.update(THEME, one, { Merged_Into__c: other });
    sales.update(THEME, one, { Merged_Into__c: null });
  });

  test('is decided by nobody else from sales', () => {
    assert.match(site.world.rep.refusedUpdate(THEME, newTool(), { Decision__c: 'Done' }), /INSUFFICIENT/);
  });
});

describe('people who decide about the tools of sales', () => {
  const CHANGES: SObjectRecord[] = [
    { Decision__c: 'Done' },
    { Name: 'Renamed' },
    { Theme_Area__c: 'Selling Tools' },
    { Interim_Answer__c: 'Soon' },
    { Initiative__c: 'ERP' }
  ];

  test('changes nothing of a theme of another area', () => {
    const theme = site.world.owner.create(THEME, { Name: 'Returns', Theme_Area__c: 'Product' });
    for (const change of [...CHANGES, { Sales_Partner__c: sales.id }]) {
      assert.match(sales.refusedUpdate(THEME, theme, change), /Only themes of the area Selling Tools/);
    }
  });

  test('neither takes a theme from its owner nor deletes it', () => {
    const theme = site.world.owner.create(THEME, { Name: 'Kept', ...TOOLS });
    assert.match(sales.refusedUpdate(THEME, theme, { OwnerId: sales.id }), /Only the owner of a theme/);
    assert.match(sales.refusal({ operation: 'delete', object: THEME, ids: [theme] }), /A theme stays/);
  });

  test('answers for a theme of their own like everybody', () => {
    const theme = sales.create(THEME, { Name: 'Mine', Theme_Area__c: 'Service' });
    sales.update(THEME, theme, { Decision__c: 'Will Act' });
  });
});
