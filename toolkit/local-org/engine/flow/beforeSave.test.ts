/** Longer than files are elsewhere: every rule of one module, over one small org. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assign,
  beforeSave,
  condition,
  decision,
  element,
  filter,
  no,
  number,
  ref,
  set,
  text,
  variable,
  yes
} from '../../testing/flowFiles.ts';
import { field, masterDetail, object, picklist, validationRule } from '../../testing/projectFiles.ts';
import type { ProjectFiles } from '../../testing/projectFiles.ts';
import { testOrg } from '../../testing/testOrg.ts';
import type { TestOrg } from '../../testing/testOrg.ts';

const base: ProjectFiles = {
  ...object('Box__c'),
  ...field('Box__c', 'Result__c', { type: 'LongTextArea', length: 5000, visibleLines: 3 }),
  ...field('Box__c', 'Size__c', { type: 'Number', precision: 9, scale: 2 }),
  ...field('Box__c', 'Twice__c', { type: 'Number', precision: 9, scale: 2, formula: 'Size__c * 2' }),
  ...field('Box__c', 'Day__c', { type: 'Date' }),
  ...field('Box__c', 'Open__c', { type: 'Checkbox', defaultValue: false }),
  ...field('Box__c', 'Short__c', { type: 'Text', length: 5 }),
  ...field('Box__c', 'Holder__c', { type: 'Lookup', referenceTo: 'User', relationshipName: 'Boxes' }),
  ...field('Box__c', 'Twin__c', { type: 'Lookup', referenceTo: 'Box__c', relationshipName: 'Twins' }),
  ...picklist('Box__c', 'Colour__c', ['Red', 'Blue']),
  ...object('Item__c', { sharingModel: 'ControlledByParent' }),
  ...masterDetail('Item__c', 'Box__c', 'Box__c')
};

const result = (org: TestOrg, id: string): unknown =>
  org.row(`SELECT Result__c FROM Box__c WHERE Id = '${id}'`)['Result__c'];

test('sets fields of the record before it is saved, in the order given, and rules see them', async () => {
  const org = await testOrg({
    ...base,
    ...beforeSave(
      'Later',
      'Box__c',
      { first: 'Set_It' },
      {
        triggerOrder: 20,
        assignments: element('Set_It', {
          assignmentItems: assign('$Record.Result__c', text('second'), 'Add')
        })
      }
    ),
    ...beforeSave(
      'Sooner',
      'Box__c',
      { first: 'Set_It' },
      {
        triggerOrder: 10,
        // "Update the triggering record" does the same as an assignment.
        recordUpdates: element('Set_It', {
          inputReference: '$Record',
          inputAssignments: [set('Result__c', text('first,')), set('Size__c', number(7))]
        })
      }
    ),
    ...validationRule('Box__c', 'Not_Seven', 'Size__c = 7 && Open__c', 'Seven.')
  });
  const id = org.one('Box__c', { Size__c: 1 });
  assert.deepEqual(org.row(`SELECT Result__c, Size__c, Twice__c FROM Box__c WHERE Id = '${id}'`), {
    Result__c: 'first,second',
    Size__c: 7,
    Twice__c: 14
  });
  assert.equal(
    org.refused({ operation: 'create', object: 'Box__c', rows: [{ Open__c: true }] })[0]?.message,
    'Seven.'
  );
});

test('flows without an order run after those up to 1,000 and before the rest; equals by name', async () => {
  const named = (name: string, triggerOrder?: number): ProjectFiles =>
    beforeSave(
      name,
      'Box__c',
      { first: 'Set_It' },
      {
        triggerOrder,
        assignments: element('Set_It', {
          assignmentItems: assign('$Record.Result__c', text(`${name};`), 'Add')
        })
      }
    );
  const org = await testOrg({
    ...base,
    ...named('A_Last', 1001),
    ...named('C_None'),
    ...named('B_None'),
    ...named('Z_Thousand', 1000),
    ...named('Y_Thousand', 1000)
  });
  assert.equal(result(org, org.one('Box__c', {})), 'Y_Thousand;Z_Thousand;B_None;C_None;A_Last;');
});

test('entry conditions: create or update, filters with logic, formulas, and becoming true', async () => {
  const note = (name: string) => ({
    assignments: element('Note', { assignmentItems: assign('$Record.Result__c', text(`${name};`), 'Add') })
  });
  const org = await testOrg({
    ...base,
    ...beforeSave('A_Create', 'Box__c', { first: 'Note', recordTriggerType: 'Create' }, note('create')),
    ...beforeSave('B_Update', 'Box__c', { first: 'Note', recordTriggerType: 'Update' }, note('update')),
    ...beforeSave(
      'C_Filters',
      'Box__c',
      {
        first: 'Note',
        filterLogic: '1 AND (2 OR 3)',
        filters: [
          filter('Size__c', 'GreaterThan', number(5)),
          filter('Colour__c', 'EqualTo', text('Red')),
          filter('Open__c', 'EqualTo', yes)
        ]
      },
      note('big')
    ),
    ...beforeSave(
      'D_Formula',
      'Box__c',
      {
        first: 'Note',
        filterFormula: 'NOT(ISNEW()) && ISCHANGED({!$Record.Size__c}) && {!$Record.Twice__c} > 10'
      },
      note('grown')
    ),
    ...beforeSave(
      'E_Becomes',
      'Box__c',
      {
        first: 'Note',
        recordTriggerType: 'Update',
        doesRequireRecordChangedToMeetCriteria: true,
        filterLogic: 'and',
        filters: filter('Open__c', 'EqualTo', yes)
      },
      note('opened')
    ),
    ...beforeSave(
      'F_Changed',
      'Box__c',
      {
        first: 'Note',
        recordTriggerType: 'Update',
        filterLogic: 'and',
        filters: filter('Colour__c', 'IsChanged', yes)
      },
      note('recoloured')
    )
  });
  const id = org.one('Box__c', { Size__c: 6 });
  assert.equal(result(org, id), 'create;');
  const after = (row: Record<string, string | number | boolean>): unknown => {
    org.update('Box__c', { Id: id, Result__c: null, ...row });
    return result(org, id);
  };
  assert.equal(after({}), 'update;');
  assert.equal(after({ Colour__c: 'Red' }), 'update;big;recoloured;');
  assert.equal(after({ Colour__c: 'Red', Size__c: 7 }), 'update;big;grown;');
  assert.equal(after({ Size__c: 1, Open__c: true }), 'update;opened;');
  assert.equal(after({ Size__c: 1, Open__c: true }), 'update;');
  assert.equal(after({ Size__c: 9, Colour__c: 'Blue' }), 'update;big;grown;recoloured;');
});

test('every operator of a condition', async () => {
  const cases: [
    name: string,
    left: string,
    operator: string,
    right: ReturnType<typeof text>,
    holds: boolean
  ][] = [
    ['equal text', '$Record.Short__c', 'EqualTo', text('abc'), true],
    // Help, "Flow Operators in Decision, Wait, and Collection Filter Elements": without case, but for ids.
    ['other case', '$Record.Short__c', 'EqualTo', text('ABC'), true],
    ['not equal in case', '$Record.Short__c', 'NotEqualTo', text('aBc'), false],
    ['starts in other case', '$Record.Short__c', 'StartsWith', text('AB'), true],
    ['contains in other case', '$Record.Short__c', 'Contains', text('B'), true],
    ['picklist in other case', '$Record.Colour__c', 'EqualTo', text('RED'), true],
    ['id in other case', '$Record.OwnerId', 'EqualTo', ref('otherOwner'), false],
    ['not equal', '$Record.Short__c', 'NotEqualTo', text('x'), true],
    ['equal picklist', '$Record.Colour__c', 'EqualTo', text('Red'), true],
    ['equal number', '$Record.Size__c', 'EqualTo', number(4), true],
    ['less', '$Record.Size__c', 'LessThan', number(4), false],
    ['less or equal', '$Record.Size__c', 'LessThanOrEqualTo', number(4), true],
    ['greater', '$Record.Size__c', 'GreaterThan', number(3.99), true],
    ['greater or equal', '$Record.Twice__c', 'GreaterThanOrEqualTo', number(9), false],
    ['date after', '$Record.Day__c', 'GreaterThan', { dateValue: '2026-06-01' }, true],
    ['date before now', '$Record.Day__c', 'LessThanOrEqualTo', ref('$Flow.CurrentDate'), true],
    ['starts', '$Record.Short__c', 'StartsWith', text('ab'), true],
    ['ends', '$Record.Short__c', 'EndsWith', text('ab'), false],
    ['contains', '$Record.Short__c', 'Contains', text('b'), true],
    ['null', '$Record.Twin__c', 'IsNull', yes, true],
    ['not null', '$Record.Twin__c', 'IsNull', no, false],
    ['blank', '$Record.Result__c', 'IsBlank', yes, false],
    ['null number compared', 'nothing', 'GreaterThan', number(-1), false],
    ['null equals null', 'nothing', 'EqualTo', ref('$GlobalConstant.EmptyString'), true],
    ['checkbox', '$Record.Open__c', 'EqualTo', no, true],
    ['id of 15', '$Record.OwnerId', 'EqualTo', ref('shortOwner'), true],
    ['in', '$Record.Short__c', 'In', ref('words'), true],
    ['not in', '$Record.Short__c', 'NotIn', ref('words'), false],
    ['list contains', 'words', 'Contains', text('abc'), true],
    ['list empty', 'words', 'IsEmpty', yes, false]
  ];
  const chain = cases.flatMap(([name, left, operator, right], index) => {
    const next = index + 1 < cases.length ? `D${index + 1}` : undefined;
    return [
      {
        decision: decision(
          `D${index}`,
          [{ name: `R${index}`, conditions: [condition(left, operator, right)], next: `Y${index}` }],
          next
        ),
        assignment: element(
          `Y${index}`,
          { assignmentItems: assign('$Record.Result__c', text(`${name};`), 'Add') },
          next
        )
      }
    ];
  });
  const org = await testOrg({
    ...base,
    ...beforeSave(
      'Check',
      'Box__c',
      { first: 'Words', recordTriggerType: 'Create' },
      {
        variables: [variable('words', 'String', { isCollection: true }), variable('nothing', 'Number')],
        formulas: [
          { name: 'shortOwner', dataType: 'String', expression: 'LEFT({!$Record.OwnerId}, 15)' },
          { name: 'otherOwner', dataType: 'String', expression: 'UPPER(LEFT({!$Record.OwnerId}, 15))' }
        ],
        assignments: [
          element(
            'Words',
            {
              assignmentItems: [
                assign('words', text('abc'), 'Add'),
                assign('words', text('d'), 'Add'),
                assign('$Record.Result__c', text(';'))
              ]
            },
            'D0'
          ),
          ...chain.map(({ assignment }) => assignment)
        ],
        decisions: chain.map((one) => one.decision)
      }
    )
  });
  const id = org.one('Box__c', { Short__c: 'abc', Colour__c: 'Red', Size__c: 4, Day__c: '2026-06-15' });
  assert.deepEqual(
    String(result(org, id)).split(';').filter(Boolean),
    cases.filter((one) => one[4]).map(([name]) => name)
  );
});

test('variables, constants, formulas, templates and what the platform offers', async () => {
  const org = await testOrg({
    ...base,
    'labels/CustomLabels.labels-meta.xml': {
      root: 'CustomLabels',
      body: {
        labels: {
          fullName: 'Hello',
          language: 'en_US',
          protected: false,
          shortDescription: 'Hello',
          value: 'Hallo'
        }
      }
    },
    ...beforeSave(
      'Work_It_Out',
      'Box__c',
      { first: 'Fill' },
      {
        variables: [
          variable('count', 'Number', { value: number(2), scale: 0 }),
          variable('day', 'Date'),
          variable('word', 'String', { value: text('w') })
        ],
        constants: { name: 'FACTOR', dataType: 'Number', value: number(10) },
        formulas: [
          { name: 'product', dataType: 'Number', scale: 1, expression: '{!count} * {!FACTOR} / 3' },
          {
            name: 'whose',
            dataType: 'String',
            expression: '{!$User.LastName} & "/" & {!$Record.Owner:User.Alias}'
          },
          { name: 'isBig', dataType: 'Boolean', expression: '{!product} > 5' }
        ],
        textTemplates: {
          name: 'letter',
          isViewedAsPlainText: true,
          text: '{!$Label.Hello} {!$Record.Holder__r.FirstName}: {!product}, {!whose}, {!isBig}, {!day}, {!$Record.Twin__r.Name}.'
        },
        assignments: element('Fill', {
          assignmentItems: [
            assign('count', number(3), 'Add'),
            assign('count', number(1), 'Subtract'),
            assign('day', ref('$Flow.CurrentDate')),
            assign('day', number(3), 'Add'),
            assign('word', text('ord'), 'Add'),
            assign('$Record.Day__c', ref('day')),
            assign('$Record.Short__c', ref('word')),
            assign('$Record.Size__c', ref('product')),
            assign('$Record.Result__c', ref('letter'))
          ]
        })
      }
    )
  });
  const holder = org.user('Vera');
  const id = org.one('Box__c', { Holder__c: holder.userId });
  assert.deepEqual(org.row(`SELECT Day__c, Short__c, Size__c, Result__c FROM Box__c WHERE Id = '${id}'`), {
    Day__c: '2026-06-18',
    Short__c: 'word',
    Size__c: 13.3,
    // What is empty reads as empty before a save, also through a lookup.
    Result__c: `Hallo Vera: 13.3, Admin/admin, true, 6/18/26, .`
  });
});

test('looks records up, and refers to what the person may not see', async () => {
  const org = await testOrg({
    ...base,
    ...beforeSave(
      'Find_Twin',
      'Box__c',
      { first: 'Get_Box', recordTriggerType: 'Create' },
      {
        recordLookups: element(
          'Get_Box',
          {
            object: 'Box__c',
            filterLogic: 'and',
            filters: [
              filter('Size__c', 'EqualTo', ref('$Record.Size__c')),
              filter('Colour__c', 'EqualTo', text('Blue'))
            ],
            getFirstRecordOnly: true,
            storeOutputAutomatically: true,
            sortField: 'Name',
            sortOrder: 'Desc'
          },
          'Found'
        ),
        decisions: decision('Found', [
          { name: 'Yes', conditions: [condition('Get_Box', 'IsNull', no)], next: 'Link' }
        ]),
        assignments: element('Link', {
          assignmentItems: [
            assign('$Record.Twin__c', ref('Get_Box.Id')),
            assign('$Record.Result__c', ref('Get_Box.Name'))
          ]
        })
      }
    )
  });
  const [, second = ''] = org.create(
    'Box__c',
    { Name: 'one', Size__c: 5, Colour__c: 'Blue' },
    { Name: 'two', Size__c: 5, Colour__c: 'Blue' },
    { Name: 'three', Size__c: 5, Colour__c: 'Red' }
  );
  const [found = '', none = ''] = org.create('Box__c', { Size__c: 5 }, { Size__c: 6 });
  assert.deepEqual(org.row(`SELECT Twin__c, Result__c FROM Box__c WHERE Id = '${found}'`), {
    Twin__c: second,
    Result__c: 'two'
  });
  assert.equal(result(org, none), null);
});

test('custom errors, values that do not fit, and faults refuse their row only', async () => {
  const org = await testOrg({
    ...base,
    ...beforeSave(
      'Judge',
      'Box__c',
      { first: 'Which' },
      {
        formulas: { name: 'inverse', dataType: 'Number', scale: 2, expression: '1 / {!$Record.Size__c}' },
        decisions: decision('Which', [
          {
            name: 'Refuse',
            conditions: [condition('$Record.Colour__c', 'EqualTo', text('Red'))],
            next: 'Say_No'
          },
          {
            name: 'Too_Long',
            conditions: [condition('$Record.Colour__c', 'EqualTo', text('Blue'))],
            next: 'Overfill'
          },
          { name: 'Zero', conditions: [condition('$Record.Size__c', 'EqualTo', number(0))], next: 'Divide' }
        ]),
        customErrors: element('Say_No', {
          customErrorMessages: [
            { errorMessage: 'Not red, {!$Record.Name}.', isFieldError: true, fieldSelection: 'Colour__c' }
          ]
        }),
        assignments: [
          element('Overfill', { assignmentItems: assign('$Record.Short__c', text('much too long')) }),
          element('Divide', { assignmentItems: assign('$Record.Size__c', ref('inverse')) })
        ]
      }
    )
  });
  const results = org.save({
    operation: 'create',
    object: 'Box__c',
    rows: [
      { Name: 'r', Colour__c: 'Red' },
      { Name: 'b', Colour__c: 'Blue' },
      { Name: 'z', Size__c: 0 },
      { Name: 'ok' }
    ]
  });
  assert.deepEqual(
    results.map(({ success, errors }) =>
      success ? 'ok' : `${errors[0]?.statusCode} ${errors[0]?.fields.join()}`
    ),
    [
      'FIELD_CUSTOM_VALIDATION_EXCEPTION Colour__c',
      'STRING_TOO_LONG Short__c',
      'CANNOT_EXECUTE_FLOW_TRIGGER ',
      'ok'
    ]
  );
  assert.equal(results[0]?.errors[0]?.message, 'Not red, r.');
  assert.match(results[2]?.errors[0]?.message ?? '', /because the “Judge” process failed/);
});

test('before a delete: what belongs to the record goes with it, or the delete is refused', async () => {
  const org = await testOrg({
    ...base,
    ...beforeSave(
      'Guard',
      'Box__c',
      { first: 'Which', triggerType: 'RecordBeforeDelete', recordTriggerType: 'Delete' },
      {
        decisions: decision(
          'Which',
          [{ name: 'Locked', conditions: [condition('$Record.Open__c', 'EqualTo', no)], next: 'Refuse' }],
          'Remove_Twins'
        ),
        customErrors: element('Refuse', {
          customErrorMessages: { errorMessage: 'It is locked.', isFieldError: false }
        }),
        recordDeletes: element('Remove_Twins', {
          object: 'Box__c',
          filterLogic: 'and',
          filters: [filter('Twin__c', 'EqualTo', ref('$Record.Id')), filter('Open__c', 'EqualTo', yes)]
        })
      }
    )
  });
  const [locked = '', open = ''] = org.create('Box__c', { Name: 'locked' }, { Name: 'open', Open__c: true });
  org.create(
    'Box__c',
    { Name: 'twin', Twin__c: open, Open__c: true },
    { Name: 'other twin', Twin__c: open, Open__c: true }
  );
  assert.deepEqual(
    org
      .save({ operation: 'delete', object: 'Box__c', ids: [locked, open] })
      .map(({ success, errors }) => [success, errors[0]?.message]),
    [
      [false, 'It is locked.'],
      [true, undefined]
    ]
  );
  assert.deepEqual(
    org.query('SELECT Name FROM Box__c').map((row) => row['Name']),
    ['locked']
  );
});
