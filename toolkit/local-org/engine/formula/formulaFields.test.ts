import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Findings } from '../../schema/findings.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import {
  field,
  fieldGrant,
  masterDetail,
  object,
  permissionSet,
  picklist,
  validationRule
} from '../../testing/projectFiles.ts';
import type { ProjectFiles, Xml } from '../../testing/projectFiles.ts';
import type { TestOrg } from '../../testing/testOrg.ts';
import { NOON, openingFails, testOrg } from '../../testing/testOrg.ts';
import type { Session, SObjectRecord } from '../../core/types.ts';
import { FormulaLibrary } from './formulaLibrary.ts';
import { globalSources } from './globalScope.ts';
import { RecordContext } from './recordContext.ts';

function formula(
  name: string,
  type: string,
  source: string,
  more: { [element: string]: Xml } = {}
): ProjectFiles {
  const size = type === 'Number' || type === 'Percent' ? { precision: 18, scale: 2 } : {};
  return field('Leg__c', name, {
    type,
    formula: source,
    formulaTreatBlanksAs: 'BlankAsBlank',
    ...size,
    ...more
  });
}

const files: ProjectFiles = {
  ...object('Trip__c'),
  ...field('Trip__c', 'Budget__c', { type: 'Currency', precision: 12, scale: 2 }),
  ...field('Trip__c', 'Host__c', { type: 'Lookup', referenceTo: 'User', relationshipName: 'Trips' }),
  ...field('Trip__c', 'Grade__c', {
    type: 'Text',
    formula: 'IF(Budget__c > 100, "rich", "poor")',
    formulaTreatBlanksAs: 'BlankAsZero'
  }),
  ...object('Leg__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Leg__c', 'Trip__c', 'Trip__c'),
  ...field('Leg__c', 'Km__c', { type: 'Number', precision: 10, scale: 1 }),
  ...field('Leg__c', 'Share__c', { type: 'Percent', precision: 5, scale: 1 }),
  ...field('Leg__c', 'Note__c', { type: 'Text', length: 40 }),
  ...field('Leg__c', 'Start__c', { type: 'DateTime' }),
  ...field('Leg__c', 'Paid__c', { type: 'Checkbox', defaultValue: false }),
  ...picklist('Leg__c', 'Means__c', ['Train', 'Car']),
  ...formula('Double__c', 'Number', 'Km__c * 2'),
  ...formula('Double_Zero__c', 'Number', 'Km__c * 2', { formulaTreatBlanksAs: 'BlankAsZero' }),
  ...formula('Quadruple__c', 'Number', 'Double__c + Double__c'),
  ...formula('Part__c', 'Percent', 'Share__c / 2'),
  ...formula('Label__c', 'Text', 'Trip__r.Name & ": " & TEXT(Means__c) & " " & Note__c & "   "'),
  ...formula('Host_Name__c', 'Text', 'Trip__r.Host__r.LastName & "/" & Trip__r.Host__r.Profile.Name'),
  ...formula('Trip_Grade__c', 'Text', 'UPPER(Trip__r.Grade__c)'),
  ...formula('Day__c', 'Date', 'DATEVALUE(Start__c)'),
  ...formula('End__c', 'DateTime', 'Start__c + 1/24'),
  ...formula('Soon__c', 'Checkbox', 'Start__c > NOW() && Start__c < NOW() + 7'),
  ...formula('Rate__c', 'Number', '100 / Km__c'),
  ...formula('Mine__c', 'Checkbox', 'Trip__r.OwnerId = $User.Id'),
  ...formula(
    'Who__c',
    'Text',
    '$User.FirstName & "," & $Profile.Name & "," & IF($Permission.Boss, "boss", "no")'
  ),
  ...formula('Meta__c', 'Text', '$CustomMetadata.Rule__mdt.Main.Word__c & $Label.Greeting'),
  ...formula('Icon__c', 'Text', 'HYPERLINK("/" & Trip__c, Note__c)'),
  ...object('Rule__mdt'),
  ...field('Rule__mdt', 'Word__c', { type: 'Text', length: 20 }),
  'customMetadata/Rule.Main.md-meta.xml': {
    root: 'CustomMetadata',
    body: { label: 'Main', protected: false, values: { field: 'Word__c', value: 'word' } }
  },
  'labels/CustomLabels.labels-meta.xml': {
    root: 'CustomLabels',
    body: {
      labels: {
        fullName: 'Greeting',
        language: 'en_US',
        protected: false,
        shortDescription: 'Greeting',
        value: 'hello'
      }
    }
  },
  'customPermissions/Boss.customPermission-meta.xml': { root: 'CustomPermission', body: { label: 'Boss' } }
};

const formulas = [
  'Double__c',
  'Double_Zero__c',
  'Quadruple__c',
  'Part__c',
  'Label__c',
  'Host_Name__c',
  'Trip_Grade__c',
  'Day__c',
  'End__c',
  'Soon__c',
  'Rate__c',
  'Mine__c',
  'Who__c',
  'Meta__c',
  'Icon__c'
];

const stored = ['Km__c', 'Share__c', 'Note__c', 'Start__c', 'Paid__c', 'Means__c'];
const bosses = permissionSet('Bosses', {
  customPermissions: { enabled: true, name: 'Boss' },
  fieldPermissions: [
    ...formulas.map((name) => fieldGrant(`Leg__c.${name}`, false)),
    ...stored.map((name) => fieldGrant(`Leg__c.${name}`))
  ],
  userPermissions: { enabled: true, name: 'ModifyAllData' }
});

function firstNameOf(org: TestOrg): string {
  return String(org.row(`SELECT FirstName FROM User WHERE Id = '${org.admin.userId}'`)['FirstName']);
}

function values(org: TestOrg, id: string, session?: Session): Record<string, unknown> {
  return org.row(`SELECT ${formulas.join(', ')} FROM Leg__c WHERE Id = '${id}'`, session);
}

test('formula fields of a record, over its parents, its user and its org', async () => {
  const org = await testOrg({ ...files, ...bosses });
  const host = org.user('Vera', 'Standard User');
  const trip = org.one('Trip__c', { Name: 'Spring', Budget__c: 250, Host__c: host.userId });
  const leg = org.one('Leg__c', {
    Trip__c: trip,
    Km__c: 12.5,
    Share__c: 25,
    Note__c: 'by <sea>',
    Start__c: '2026-06-18T22:30:00.000+0000',
    Means__c: 'Train'
  });
  assert.deepEqual(values(org, leg), {
    Double__c: 25,
    Double_Zero__c: 25,
    Quadruple__c: 50,
    Part__c: 12.5,
    Label__c: 'Spring: Train by <sea>',
    Host_Name__c: 'Tester/Standard User',
    Trip_Grade__c: 'RICH',
    Day__c: '2026-06-19',
    End__c: '2026-06-18T23:30:00.000+0000',
    Soon__c: true,
    Rate__c: 8,
    Mine__c: true,
    Who__c: `${firstNameOf(org)},System Administrator,no`,
    Meta__c: 'wordhello',
    Icon__c: `<a href="/${trip}" target="_blank">by &lt;sea&gt;</a>`
  });

  // Who looks matters, and where their day begins.
  const boss = org.user('Ada', 'Standard User', ['Bosses'], { TimeZoneSidKey: 'America/New_York' });
  const seen = values(org, leg, boss);
  assert.equal(seen['Who__c'], 'Ada,Standard User,boss');
  assert.equal(seen['Mine__c'], false);
  assert.equal(seen['Day__c'], '2026-06-18');

  // And when.
  org.org.setClock(new Date('2026-06-19T00:00:00Z'));
  assert.equal(values(org, leg)['Soon__c'], false);
});

test('formula fields of a record full of blanks', async () => {
  const org = await testOrg(files);
  const leg = org.one('Leg__c', { Trip__c: org.one('Trip__c', { Name: 'Empty' }) });
  const { Who__c: _, Icon__c: __, ...rest } = values(org, leg);
  assert.deepEqual(rest, {
    Double__c: null,
    Double_Zero__c: 0,
    Quadruple__c: null,
    Part__c: null,
    Label__c: 'Empty:',
    Host_Name__c: '/',
    Trip_Grade__c: 'POOR',
    Day__c: null,
    End__c: null,
    Soon__c: false,
    // A formula that fails shows nothing, and neither does a division of nothing.
    Rate__c: null,
    Mine__c: true,
    Meta__c: 'wordhello'
  });
  org.update('Leg__c', { Id: leg, Km__c: 0 });
  assert.equal(values(org, leg)['Rate__c'], null);
});

test('queries filter, sort, group and sum by formula fields', async () => {
  const org = await testOrg(files);
  const [rich = '', poor = ''] = org.create(
    'Trip__c',
    { Name: 'R', Budget__c: 500 },
    { Name: 'P', Budget__c: 1 }
  );
  org.create(
    'Leg__c',
    { Trip__c: rich, Km__c: 3 },
    { Trip__c: rich, Km__c: 1 },
    { Trip__c: poor, Km__c: 2 },
    { Trip__c: poor }
  );
  const kms = (soql: string): unknown[] => org.query(soql).map((row) => row['Km__c']);
  assert.deepEqual(kms("SELECT Km__c FROM Leg__c WHERE Trip_Grade__c = 'RICH' ORDER BY Double__c"), [1, 3]);
  assert.deepEqual(kms('SELECT Km__c FROM Leg__c WHERE Quadruple__c > 4 ORDER BY Quadruple__c DESC'), [3, 2]);
  assert.deepEqual(
    org
      .query('SELECT Trip__c t, SUM(Double__c) s FROM Leg__c GROUP BY Trip__c ORDER BY SUM(Double__c)')
      .map(({ t, s }) => [t, s]),
    [
      [poor, 4],
      [rich, 8]
    ]
  );
  assert.deepEqual(kms("SELECT Km__c FROM Leg__c WHERE Trip__r.Grade__c = 'poor' AND Double_Zero__c = 0"), [
    null
  ]);
});

test('in SQL a formula gives what it gives on the record', async () => {
  const org = await testOrg(files);
  const { schema, project } = org.org;
  const metadata = new Map([['rule__mdt', new Map([['main', new Map([['word__c', 'word']])]])]]);
  const library = new FormulaLibrary(globalSources(schema, project, metadata), new Findings());
  const legs = objectNamed(schema, 'Leg__c');
  const trips = org.create(
    'Trip__c',
    { Name: 'one', Budget__c: 100.01, Host__c: org.admin.userId },
    { Name: 'two' }
  );
  const rows = fc.sample(
    fc.record({
      Trip__c: fc.constantFrom(...trips),
      Km__c: fc.option(fc.integer({ min: -50, max: 50 }).map((half) => half / 2)),
      Share__c: fc.option(fc.integer({ min: 0, max: 999 }).map((tenth) => tenth / 10)),
      Note__c: fc.option(fc.constantFrom('a', 'B c', '"x" & y')),
      Start__c: fc.option(
        fc.date({ min: new Date('2026-06-01'), max: new Date('2026-07-01'), noInvalidDate: true })
      ),
      Means__c: fc.option(fc.constantFrom('Train', 'Car'))
    }),
    200
  );
  const created = org.create(
    'Leg__c',
    ...rows.map((row) => ({ ...row, Start__c: row.Start__c?.toISOString().replace('Z', '+0000') ?? null }))
  );
  const user = org.row("SELECT FIELDS(ALL) FROM User WHERE Username = 'admin@local.example' LIMIT 1");
  const load = (parent: { name: string }, id: string): SObjectRecord =>
    org.row(`SELECT FIELDS(ALL) FROM ${parent.name} WHERE Id = '${id}' LIMIT 1`) as SObjectRecord;
  const globals = {
    user: user as SObjectRecord,
    profile: { Name: 'System Administrator' },
    userRole: {},
    organization: {},
    hasPermission: () => false
  };
  for (const id of created.slice(0, 100)) {
    const record = load(legs, id);
    const context = new RecordContext({ now: NOON, timeZone: org.admin.timeZone, globals, load }, record);
    const computed = formulas.map((name) => {
      const one = legs.fields.get(name.toLowerCase());
      return [name, one && library.value(legs, one, context)];
    });
    assert.deepEqual(values(org, id), Object.fromEntries(computed));
  }
});

test('validation rules see the old values, new records, and what the user may', async () => {
  const org = await testOrg({
    ...files,
    ...bosses,
    ...validationRule(
      'Leg__c',
      'Only_Up',
      'NOT(ISNEW()) && ISCHANGED(Km__c) && Km__c < PRIORVALUE(Km__c) && NOT($Permission.Boss)',
      'Kilometres only grow.',
      'Km__c'
    ),
    ...validationRule('Leg__c', 'No_Late', 'Trip__r.Grade__c = "poor" && Quadruple__c > 100', 'Too far.')
  });
  const [rich = '', poor = ''] = org.create('Trip__c', { Name: 'R', Budget__c: 500 }, { Name: 'P' });
  const leg = org.one('Leg__c', { Trip__c: rich, Km__c: 10 });
  assert.deepEqual(org.refused({ operation: 'update', object: 'Leg__c', rows: [{ Id: leg, Km__c: 9 }] }), [
    { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Kilometres only grow.', fields: ['Km__c'] }
  ]);
  org.update('Leg__c', { Id: leg, Km__c: 11 });
  org.update('Leg__c', { Id: leg, Note__c: 'no change of Km__c' });
  const boss = org.user('Ada', 'Standard User', ['Bosses']);
  assert.deepEqual(
    org
      .save({ operation: 'update', object: 'Leg__c', rows: [{ Id: leg, Km__c: 5 }] }, boss)
      .map(({ success }) => success),
    [true]
  );
  assert.equal(
    org.refused({ operation: 'create', object: 'Leg__c', rows: [{ Trip__c: poor, Km__c: 26 }] })[0]?.message,
    'Too far.'
  );
});

test('broken formulas stop the start, each with its file and place; unsupported functions are listed', async () => {
  const message = await openingFails({
    ...files,
    ...formula('Bad_Field__c', 'Text', 'Trip__r.Missing__c & "x"'),
    ...formula('Bad_Type__c', 'Number', '"text"'),
    ...formula('Bad_Syntax__c', 'Number', '1 + (2'),
    ...formula('Circle__c', 'Number', 'Circle_Two__c + 1'),
    ...formula('Circle_Two__c', 'Number', 'Circle__c + 1'),
    ...formula('Bad_Global__c', 'Text', '$CustomMetadata.Rule__mdt.Other.Word__c'),
    ...validationRule('Leg__c', 'Bad_Rule', 'Km__c', 'never'),
    ...field('Leg__c', 'Bad_Default__c', { type: 'Date', defaultValue: '1 + "a" * 2' })
  });
  for (const expected of [
    /Bad_Field__c\.field-meta\.xml.*Trip__r\.Missing__c|Bad_Field__c\.field-meta\.xml.*Missing__c does not exist/,
    /Bad_Type__c\.field-meta\.xml.*data type \(text\), incompatible with expected data type \(number\)/,
    /Bad_Syntax__c\.field-meta\.xml.*Syntax error/,
    /Circle.*refers to itself/,
    /Bad_Global__c\.field-meta\.xml.*does not exist/,
    /Bad_Rule\.validationRule-meta\.xml.*incompatible with expected data type \(true or false\)/,
    /Bad_Default__c\.field-meta\.xml.*Incorrect parameter type for operator '\*'/
  ]) {
    assert.match(message, expected);
  }

  const org = await testOrg({
    ...files,
    ...formula('Lacking__c', 'Text', 'VLOOKUP(Note__c, Note__c, Note__c)')
  });
  assert.deepEqual(
    org.org.unsupported.map(({ what, name, file }) => [what, name, file.split('/').at(-1)]),
    [['the formula function VLOOKUP()', 'Leg__c.Lacking__c', 'Lacking__c.field-meta.xml']]
  );
});
