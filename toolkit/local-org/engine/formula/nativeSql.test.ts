/** Formulas that SQLite works out by itself, drawn by lot: each gives in a query what the engine gives on the record. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Findings } from '../../schema/findings.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import { field, object, picklist } from '../../testing/projectFiles.ts';
import type { ProjectFiles } from '../../testing/projectFiles.ts';
import { NOON, testOrg } from '../../testing/testOrg.ts';
import type { TestOrg } from '../../testing/testOrg.ts';
import type { SObjectRecord } from '../../core/types.ts';
import { FormulaLibrary } from './formulaLibrary.ts';
import { globalSources } from './globalScope.ts';
import { nativeField } from './nativeField.ts';
import { RecordContext } from './recordContext.ts';

const FORMULAS = 400;
const RECORDS = 40;
const STORED = 'Id, Check__c, Whole__c, Day__c, Moment__c, Word__c, Pick__c, Up__c';

type Kind = 'Checkbox' | 'Number' | 'Date' | 'Text';

const { checkbox, number, date, text } = fc.letrec<Record<'checkbox' | 'number' | 'date' | 'text', string>>(
  (tie) => {
    const moment = fc.constantFrom('Moment__c', 'NOW()', 'Up__r.Moment__c');
    const any = fc.oneof(tie('number'), tie('date'), tie('text'), moment);
    const same = fc.oneof(
      ...(['number', 'date', 'text'] as const).map((kind) => fc.tuple(tie(kind), tie(kind)))
    );
    const ordered = fc.oneof(
      fc.tuple(tie('number'), tie('number')),
      fc.tuple(tie('date'), tie('date')),
      fc.tuple(moment, moment)
    );
    const chosen = (kind: 'number' | 'date' | 'text'): fc.Arbitrary<string>[] => [
      fc.tuple(tie('checkbox'), tie(kind), tie(kind)).map((args) => `IF(${args.join(', ')})`),
      fc.tuple(tie(kind), tie(kind)).map((args) => `BLANKVALUE(${args.join(', ')})`),
      fc.tuple(tie(kind), tie(kind)).map((args) => `NULLVALUE(${args.join(', ')})`),
      fc.tuple(tie('number'), tie('number'), tie(kind), tie(kind)).map((args) => `CASE(${args.join(', ')})`),
      fc.tuple(tie(kind), tie(kind)).map((args) => `CASE(Pick__c, "One", ${args.join(', ')})`)
    ];
    const mixed = (leaf: fc.Arbitrary<string>, more: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
      fc.oneof({ maxDepth: 3, depthIdentifier: 'formula' }, leaf, ...more);
    return {
      checkbox: mixed(fc.constantFrom('Check__c', 'Up__r.Check__c', 'Up__r.Is_Set__c', 'Is_Set__c', 'TRUE'), [
        fc.array(tie('checkbox'), { minLength: 1, maxLength: 3 }).map((all) => `AND(${all.join(', ')})`),
        fc.array(tie('checkbox'), { minLength: 1, maxLength: 3 }).map((all) => `OR(${all.join(', ')})`),
        tie('checkbox').map((each) => `NOT(${each})`),
        tie('checkbox').map((each) => `!${each}`),
        fc.tuple(tie('checkbox'), tie('checkbox')).map(([a, b]) => `(${a} && ${b})`),
        fc.tuple(tie('checkbox'), tie('checkbox')).map(([a, b]) => `(${a} || ${b})`),
        any.map((each) => `ISBLANK(${each})`),
        any.map((each) => `ISNULL(${each})`),
        fc.constantFrom('One', 'one', 'Two', '').map((value) => `ISPICKVAL(Pick__c, "${value}")`),
        fc.tuple(same, fc.constantFrom('=', '<>')).map(([[a, b], operator]) => `(${a} ${operator} ${b})`),
        fc
          .tuple(ordered, fc.constantFrom('<', '<=', '>', '>='))
          .map(([[a, b], operator]) => `(${a} ${operator} ${b})`)
      ]),
      number: mixed(
        fc.constantFrom(
          'Whole__c',
          'Up__r.Whole__c',
          '0',
          '7',
          'IF(Check__c, NULL, 1)',
          'Length__c',
          'Up__r.Length__c'
        ),
        [
          fc.tuple(tie('date'), tie('date')).map(([a, b]) => `(${a} - ${b})`),
          tie('number').map((each) => `(-${each})`),
          ...chosen('number')
        ]
      ),
      date: mixed(
        fc.constantFrom('Day__c', 'Up__r.Day__c', 'TODAY()', 'IF(Check__c, Day__c, NULL)'),
        chosen('date')
      ),
      text: mixed(
        fc.constantFrom(
          'Word__c',
          'Up__r.Word__c',
          'TEXT(Pick__c)',
          '"it\'s"',
          '"One"',
          '""',
          '" x "',
          'Up__c'
        ),
        chosen('text')
      )
    };
  }
);

const KINDS: Readonly<Record<Kind, fc.Arbitrary<string>>> = {
  Checkbox: checkbox,
  Number: number,
  Date: date,
  Text: text
};

function formulaField(name: string, type: Kind, formula: string, blanks = 'BlankAsBlank'): ProjectFiles {
  const size = type === 'Number' ? { precision: 18, scale: 0 } : {};
  return field('Thing__c', name, { type, formula, formulaTreatBlanksAs: blanks, ...size });
}

const files: ProjectFiles = {
  ...object('Thing__c'),
  ...field('Thing__c', 'Up__c', { type: 'Lookup', referenceTo: 'Thing__c', relationshipName: 'Things' }),
  ...field('Thing__c', 'Check__c', { type: 'Checkbox', defaultValue: false }),
  ...field('Thing__c', 'Whole__c', { type: 'Number', precision: 10, scale: 0 }),
  ...field('Thing__c', 'Day__c', { type: 'Date' }),
  ...field('Thing__c', 'Moment__c', { type: 'DateTime' }),
  ...field('Thing__c', 'Word__c', { type: 'Text', length: 20 }),
  ...picklist('Thing__c', 'Pick__c', ['One', 'Two']),
  ...formulaField('Is_Set__c', 'Checkbox', 'ISBLANK(Word__c) || Whole__c > 3'),
  ...formulaField('Length__c', 'Number', 'Day__c - TODAY()')
};

const record = fc.record({
  Check__c: fc.boolean(),
  Whole__c: fc.option(fc.integer({ min: -3, max: 8 })),
  Day__c: fc.option(fc.constantFrom('2026-06-14', '2026-06-15', '2026-06-16', '1999-12-31', '2028-02-29')),
  Moment__c: fc.option(fc.constantFrom('2026-06-15T12:00:00.000+0000', '2026-06-15T11:59:59.000+0000')),
  Word__c: fc.option(fc.constantFrom('One', 'one', "it's", 'x', 'ß')),
  Pick__c: fc.option(fc.constantFrom('One', 'Two'))
});

/** Where unknown and false part, and blank text from other blanks. */
const CHOSEN = [
  'NOT(AND(Whole__c > 3, TRUE))',
  'NOT(OR(Whole__c > 3, Day__c < TODAY()))',
  'NOT(Whole__c > 3 && TRUE)',
  'NOT(Whole__c > 3 || FALSE)',
  'NOT(Whole__c > 3)',
  'Word__c = Up__r.Word__c',
  'Word__c <> ""',
  'Whole__c = Up__r.Whole__c',
  'NOT(Whole__c <> Up__r.Whole__c)',
  'NOT(Up__r.Is_Set__c)',
  'ISNULL(Word__c)',
  'ISPICKVAL(Pick__c, "")'
];

function drawn(): { name: string; files: ProjectFiles }[] {
  const chosen = CHOSEN.map((source, index) => {
    const name = `Chosen_${index}__c`;
    return { name, files: formulaField(name, 'Checkbox', source) };
  });
  const some = (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    fc
      .sample(
        fc.tuple(
          KINDS[kind].filter(({ length }) => length < 400),
          fc.constantFrom('BlankAsBlank', 'BlankAsZero')
        ),
        FORMULAS / 4
      )
      .map(([source, blanks], index) => {
        const name = `F_${kind}_${index}__c`;
        // A formula of nothing has no type of its own.
        const typed = kind === 'Checkbox' ? source : `IF(Check__c, ${source}, ${source})`;
        return { name, files: formulaField(name, kind, typed, blanks) };
      })
  );
  return [...chosen, ...some];
}

function withParents(org: TestOrg): string[] {
  const parents = org.create('Thing__c', ...fc.sample(record, 10));
  const children = fc
    .sample(fc.tuple(record, fc.option(fc.constantFrom(...parents))), RECORDS)
    .map(([fields, up]) => ({ ...fields, Up__c: up }));
  return [...parents, ...org.create('Thing__c', ...children)];
}

/** JavaScript has two zeros; JSON, SQL and people have one. */
function plain(value: unknown): unknown {
  return value === 0 ? 0 : value;
}

test('what SQLite works out by itself is what the engine works out', async () => {
  const formulas = drawn();
  const org = await testOrg(Object.assign({}, files, ...formulas.map((each) => each.files)) as ProjectFiles);
  const { schema, project } = org.org;
  const things = objectNamed(schema, 'Thing__c');
  const library = new FormulaLibrary(globalSources(schema, project, new Map()), new Findings());
  const loaded = new Map<string, SObjectRecord>();
  const load = (_object: unknown, id: string): SObjectRecord => {
    const known =
      loaded.get(id) ?? (org.row(`SELECT ${STORED} FROM Thing__c WHERE Id = '${id}'`) as SObjectRecord);
    loaded.set(id, known);
    return known;
  };
  const globals = { user: {}, profile: {}, userRole: {}, organization: {}, hasPermission: () => false };
  const ids = withParents(org);
  const rows = org.query(`SELECT Id, ${formulas.map(({ name }) => name).join(', ')} FROM Thing__c`);
  assert.equal(rows.length, ids.length);
  for (const row of rows) {
    const context = new RecordContext(
      { now: NOON, timeZone: org.admin.timeZone, globals, load },
      load(things, String(row['Id']))
    );
    for (const { name } of formulas) {
      const one = things.fields.get(name.toLowerCase())!;
      assert.equal(
        plain(row[name]),
        plain(library.value(things, one, context)),
        `${name}: ${one.formula?.source}`
      );
    }
  }
  // Few of them are too long, or have a space at an end: the rest must not have been functions all along.
  const native = formulas.filter(({ name }) =>
    nativeField(schema, things, things.fields.get(name.toLowerCase())!)
  );
  assert.ok(native.length > FORMULAS / 2, `${native.length} of ${FORMULAS} are SQL`);
});

test('what is not exact in SQL stays a function', async () => {
  const kept: Readonly<Record<string, [Kind, string]>> = {
    Divided__c: ['Number', '1 / Whole__c'],
    Decimal__c: ['Number', 'IF(Whole__c > 0.5, 1, 0)'],
    Ordered__c: ['Checkbox', 'Word__c < "m"'],
    Joined__c: ['Text', 'Word__c & "x"'],
    Mine__c: ['Checkbox', 'Up__c = $User.Id'],
    Spaced__c: ['Text', 'IF(Check__c, " x ", "y")']
  };
  const org = await testOrg({
    ...files,
    ...(Object.assign(
      {},
      ...Object.entries(kept).map(([name, [kind, source]]) => formulaField(name, kind, source))
    ) as ProjectFiles)
  });
  const things = objectNamed(org.org.schema, 'Thing__c');
  for (const name of Object.keys(kept)) {
    assert.equal(
      nativeField(org.org.schema, things, things.fields.get(name.toLowerCase())!),
      undefined,
      name
    );
  }
});
