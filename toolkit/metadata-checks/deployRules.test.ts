/**
 * What made deployments fail, or do harm, in other people's orgs: a table with a fixture that fails and one that passes for each rule.
 * More of each rule is tested beside its check; this table is what has to be there.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fields } from './checks/fields.ts';
import { flowFaults } from './checks/flowFaults.ts';
import { flowLayout } from './checks/flowLayout.ts';
import { flowOrg } from './checks/flowOrg.ts';
import { flowScanner } from './checks/flowScanner.ts';
import { flowStructure } from './checks/flowStructure.ts';
import { lengths } from './checks/lengths.ts';
import { permissionSets } from './checks/permissionSets.ts';
import { prefixes } from './checks/prefixes.ts';
import { reportDeploys } from './checks/reportDeploys.ts';
import type { CheckContext } from './model/context.ts';
import type { Problem } from './model/problem.ts';
import { change, validProject } from './testing/brokenProject.ts';
import type { Break } from './testing/brokenProject.ts';
import { found } from './testing/found.ts';

interface Rule {
  rule: string;
  /** Of what went wrong elsewhere: see KINDS. */
  of: (typeof KINDS)[number];
  check: (context: CheckContext) => Problem[];
  fails: Break;
  says: RegExp;
  passes: Break;
}

/** Kinds of things that keep a deployment from succeeding, or from doing what it should; each has a rule at least. */
const KINDS = [
  'folder shares',
  'permissions and their companions',
  'case sensitivity',
  'shares of standard objects',
  'names that overwrite',
  'licences',
  'access records',
  'flows that nobody can lay out',
  'faults that vanish',
  'entry formulas',
  'required lookups',
  'order of flows',
  'limits'
] as const;

const MAIN = 'force-app/main';
const CONFIG = 'config/metadata-checks.json';
const FOLDER = `${MAIN}/reporting/reports/Trips.reportFolder-meta.xml`;
const KEY = `${MAIN}/bookings/objects/Guest__c/fields/Guest_Key__c.field-meta.xml`;
const BEFORE = `${MAIN}/bookings/flows/Guest_Before_Save_Set_Key.flow-meta.xml`;
const AFTER = `${MAIN}/bookings/flows/Visit_After_Save_Tell_Owner.flow-meta.xml`;
const APART = 'apart/main/bookings/flows/Guest_Before_Save_Set_Other.flow-meta.xml';
const PERSON = `${MAIN}/bookings/objects/Guest__c/fields/Person__c.field-meta.xml`;
const LABELS = `${MAIN}/shared/labels/Shared.labels-meta.xml`;
const REP = `${MAIN}/default/permissionsets/Trips_Rep.permissionset-meta.xml`;
const GUEST = `${MAIN}/default/permissionsets/Trips_Guest.permissionset-meta.xml`;
const PAGE = `${MAIN}/complaints/flexipages/Trips_Visit_Record_Page.flexipage-meta.xml`;

const share = (type: string): ((text: string) => string) =>
  change(
    '<name>',
    `<folderShares><accessLevel>View</accessLevel><sharedTo>AllInternalUsers</sharedTo><sharedToType>${type}</sharedToType></folderShares><name>`
  );
const permission = (name: string): string =>
  `<userPermissions><enabled>true</enabled><name>${name}</name></userPermissions></PermissionSet>`;
const grants = (...names: string[]): ((text: string) => string) => {
  const last = names.map(permission).join('').replaceAll('</PermissionSet><', '<');
  return change('</PermissionSet>', last);
};
const sensitive = change('<externalId>', '<caseSensitive>true</caseSensitive><externalId>');
const ofAccess = change(
  '<object>Guest__c</object>\n<queriedFields>',
  '<object>UserRecordAccess</object>\n<queriedFields>'
);
const byName = change(
  '<storeOutputAutomatically>true</storeOutputAutomatically>',
  '<outputAssignments><assignToReference>problem</assignToReference><field>RecordId</field></outputAssignments>'
);
const entry = (expression: string): ((text: string) => string) =>
  change(
    /<filters>(?=\s*<field>Is_Open__c)[\s\S]*?<\/filters>/,
    `<filterFormula>${expression}</filterFormula>`
  );
const titled = (expression: string): ((text: string) => string) =>
  change(
    /<textTemplates>[\s\S]*?<\/textTemplates>/,
    `<formulas><name>Title</name><dataType>String</dataType><expression>${expression}</expression></formulas>`
  );
const licensed = (text: string): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), licences: { Trips_Guest: 'Salesforce Platform' } });
const setWith = (object: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><PermissionSet xmlns="http://soap.sforce.com/2006/04/metadata"><label>Guest</label><objectPermissions><allowRead>true</allowRead><object>${object}</object><viewAllRecords>false</viewAllRecords></objectPermissions></PermissionSet>`;
const pageCalled = (name: string): Break => ({
  [`${MAIN}/bookings/flexipages/${name}.flexipage-meta.xml`]: validProject[PAGE]
});

const named = (object: string): ((text: string) => string) =>
  change('<object>Guest__c</object>\n<queriedFields>', `<object>${object}</object>\n<queriedFields>`);
const twoDirectories = JSON.stringify({
  packageDirectories: [{ path: 'force-app' }, { path: 'apart' }],
  name: 'trips',
  sourceApiVersion: '66.0'
});
const withLog = (text: string): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), problemObject: 'Problem__c' });
const logged = change(
  /<assignments>\s*<name>Give_Up<\/name>[\s\S]*?<\/assignments>/,
  '<recordCreates><name>Give_Up</name><label>Log</label><object>Problem__c</object></recordCreates>'
);

const RULES: readonly Rule[] = [
  {
    rule: 'a folder for everybody is shared with the organization, not with a group of that name',
    of: 'folder shares',
    check: reportDeploys,
    fails: { [FOLDER]: share('Group') },
    says: /there is no Group AllInternalUsers/,
    passes: { [FOLDER]: share('Organization') }
  },
  {
    rule: 'a user permission has its companions',
    of: 'permissions and their companions',
    check: permissionSets,
    fails: { [REP]: grants('ManageUsers') },
    says: /ManageUsers depends on ViewSetup/,
    passes: { [REP]: grants('ManageUsers', 'ViewSetup', 'ViewRoles') }
  },
  {
    rule: 'no permission whose companions differ from org to org',
    of: 'permissions and their companions',
    check: permissionSets,
    fails: { [REP]: grants('ViewAllData') },
    says: /differs from org to org/,
    passes: { [REP]: grants('ViewSetup', 'ViewRoles') }
  },
  {
    rule: 'case sensitivity belongs to unique fields',
    of: 'case sensitivity',
    check: fields,
    fails: { [KEY]: (text) => sensitive(text).replace('<unique>true</unique>', '') },
    says: /case sensitive without being unique/,
    passes: { [KEY]: sensitive }
  },
  {
    rule: 'UserRecordAccess is not stored automatically',
    of: 'access records',
    check: flowOrg,
    fails: { [BEFORE]: ofAccess },
    says: /stores a UserRecordAccess automatically/,
    passes: { [BEFORE]: (text) => byName(ofAccess(text)) }
  },
  {
    rule: 'an entry formula does not ask for $User',
    of: 'entry formulas',
    check: flowOrg,
    fails: { [AFTER]: entry('{!$Record.OwnerId} = {!$User.Id}') },
    says: /asks for \$User/,
    passes: { [AFTER]: entry('{!$Record.Is_Open__c}') }
  },
  {
    rule: 'a page has no name that an org has already',
    of: 'names that overwrite',
    check: prefixes,
    fails: pageCalled('Opportunity_Record_Page'),
    says: /Opportunity_Record_Page/,
    passes: pageCalled('Trips_Opportunity_Record_Page')
  },
  {
    rule: 'a label has at most 1,000 characters',
    of: 'limits',
    check: lengths,
    fails: { [LABELS]: change('Try again', 'x'.repeat(1001)) },
    says: /has 1001 characters/,
    passes: { [LABELS]: change('Try again', 'x'.repeat(1000)) }
  },
  {
    rule: 'the title of a bell has at most 250 characters, its body 750',
    of: 'limits',
    check: flowOrg,
    fails: { [AFTER]: titled('SUBSTITUTE({!$Record.Name}, "a", "bb")') },
    says: /room for (250|750) characters/,
    passes: { [AFTER]: titled('LEFT(SUBSTITUTE({!$Record.Name}, "a", "bb"), 250)') }
  },
  {
    rule: 'a description of a permission set has at most 255 characters',
    of: 'limits',
    check: lengths,
    fails: { [REP]: change(/<description>[^<]*/, `<description>${'x'.repeat(256)}`) },
    says: /<description> of the permission set Trips_Rep has 256 characters/,
    passes: { [REP]: change(/<description>[^<]*/, `<description>${'x'.repeat(255)}`) }
  },
  {
    rule: 'a set for a licence has nothing that the licence has not',
    of: 'licences',
    check: permissionSets,
    fails: { [GUEST]: setWith('Opportunity'), [CONFIG]: licensed },
    says: /cannot have Opportunity/,
    passes: { [GUEST]: setWith('Account'), [CONFIG]: licensed }
  },
  {
    rule: 'the core names no shares of a standard object',
    of: 'shares of standard objects',
    check: flowOrg,
    fails: { [BEFORE]: (text) => named('OpportunityShare')(text) },
    says: /Get_Others names OpportunityShare/,
    passes: { [BEFORE]: (text) => named('Visit__Share')(text) }
  },
  {
    rule: 'they may be named in a directory that is left out where they are not',
    of: 'shares of standard objects',
    check: flowOrg,
    fails: { [BEFORE]: (text) => named('AccountShare')(text) },
    says: /names AccountShare/,
    passes: {
      'sfdx-project.json': twoDirectories,
      [APART]: named('AccountShare')(validProject[BEFORE] ?? '')
    }
  },
  {
    rule: 'a label has no name that an org has already',
    of: 'names that overwrite',
    check: prefixes,
    fails: { [LABELS]: change(/<fullName>Trips_/, '<fullName>') },
    says: /replace/,
    passes: {}
  },
  {
    rule: 'a second connector to one element is a jump',
    of: 'flows that nobody can lay out',
    check: flowLayout,
    fails: { [AFTER]: change('<isGoTo>true</isGoTo>', '') },
    says: /without isGoTo/,
    passes: {}
  },
  {
    rule: 'a fault path does not go on where everybody goes',
    of: 'flows that nobody can lay out',
    check: flowLayout,
    fails: {
      [AFTER]: change(/<faultConnector>\n<targetReference>Give_Up/, '<faultConnector>\n<targetReference>Send')
    },
    says: /where everybody goes/,
    passes: {}
  },
  {
    rule: 'no two elements have one place',
    of: 'flows that nobody can lay out',
    check: flowLayout,
    fails: { [BEFORE]: change(/(?<=<name>Get_Others<[^]*?)<locationY>431</, '<locationY>323<') },
    says: /lies on top of another/,
    passes: {}
  },
  {
    rule: 'what can fail has a fault path',
    of: 'faults that vanish',
    check: flowStructure,
    fails: { [AFTER]: change(/<faultConnector>[\s\S]*?<\/faultConnector>/, '') },
    says: /has no fault path/,
    passes: {}
  },
  {
    rule: 'a fault path leads to a row in the log',
    of: 'faults that vanish',
    check: flowFaults,
    fails: { [CONFIG]: withLog },
    says: /when Send fails, nobody ever knows/,
    passes: { [CONFIG]: withLog, [AFTER]: logged }
  },
  {
    rule: 'a required lookup keeps its parent from being deleted',
    of: 'required lookups',
    check: fields,
    fails: { [PERSON]: change('>Restrict<', '>SetNull<') },
    says: /is required, and deleting its parent would empty it/,
    passes: {}
  },
  {
    rule: 'a flow has its place among those of its object',
    of: 'order of flows',
    check: flowScanner,
    fails: { [AFTER]: change(/<triggerOrder>10<\/triggerOrder>/, '') },
    says: /TriggerOrder/,
    passes: {}
  }
];

test('each kind of failure has a rule', () => {
  assert.deepEqual(
    KINDS.filter((kind) => !RULES.some(({ of }) => of === kind)),
    []
  );
});

for (const { rule, check, fails, says, passes } of RULES) {
  test(rule, async () => {
    const said = async (changes: Break): Promise<string[]> =>
      (await found(check, changes))
        .map(([file, what]) => `${file}: ${what}`)
        .filter((line) => says.test(line));
    assert.notDeepEqual(await said(fails), [], 'the fixture that has to fail passes');
    assert.deepEqual(await said(passes), [], 'the fixture that has to pass fails');
  });
}
