import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  field,
  fieldGrant,
  masterDetail,
  object,
  objectGrant,
  permissionSet
} from '../testing/projectFiles.ts';
import { picklist, validationRule } from '../testing/projectFiles.ts';
import type { ProjectFiles, Xml } from '../testing/projectFiles.ts';
import { openingFails, testOrg } from '../testing/testOrg.ts';
import { KeyPrefixes } from './keyPrefixes.ts';
import { fieldNamed, objectNamed } from './schemaLookup.ts';
import { standardObjects } from './standardObjects.ts';
import type { FieldSchema } from '../core/schemaTypes.ts';

const boats: ProjectFiles = {
  ...object('Fleet__c'),
  ...object('Ship__c', { sharingModel: 'ControlledByParent', enableActivities: true }),
  ...masterDetail('Ship__c', 'Fleet__c', 'Fleet__c'),
  ...field('Ship__c', 'Tons__c', { type: 'Number', precision: 9, scale: 2 })
};

function summary(objectName: string, name: string, body: { [element: string]: Xml }): ProjectFiles {
  return field(objectName, name, { type: 'Summary', ...body });
}

test('every broken reference is named at once, with its file and what to do', async () => {
  const message = await openingFails({
    ...boats,
    ...field('Ship__c', 'Harbour__c', {
      type: 'Lookup',
      referenceTo: 'Harbour__c',
      relationshipName: 'Ships'
    }),
    ...field('Ship__c', 'Flag__c', { type: 'Picklist', valueSet: { valueSetName: 'Flags' } }),
    ...summary('Fleet__c', 'Weight__c', {
      summaryForeignKey: 'Ship__c.Fleet__c',
      summaryOperation: 'sum',
      summarizedField: 'Ship__c.Tonnes__c'
    }),
    ...summary('Fleet__c', 'Crew__c', { summaryForeignKey: 'Sailor__c.Fleet__c', summaryOperation: 'count' }),
    ...summary('Fleet__c', 'Heaviest__c', { summaryForeignKey: 'Ship__c.Fleet__c', summaryOperation: 'max' }),
    ...summary('Ship__c', 'Upside_Down__c', {
      summaryForeignKey: 'Ship__c.Fleet__c',
      summaryOperation: 'count'
    }),
    ...field('Ship__c', 'Sister_A__c', {
      type: 'Lookup',
      referenceTo: 'Ship__c',
      relationshipName: 'Sisters'
    }),
    ...field('Ship__c', 'Sister_B__c', {
      type: 'Lookup',
      referenceTo: 'Ship__c',
      relationshipName: 'Sisters'
    }),
    ...field('Ship__c', 'Typeless__c', {}),
    ...field('Orphan__c', 'Name__c', { type: 'Text', length: 9 }),
    ...validationRule('Ship__c', 'Rule', 'FALSE', 'never', 'Missing__c'),
    ...permissionSet('Sailors', {
      objectPermissions: objectGrant('Harbour__c', 'r'),
      fieldPermissions: [fieldGrant('Ship__c.Mast__c'), fieldGrant('Ship__c.Tons__c')]
    }),
    ...object('Port__mdt'),
    'customMetadata/Port.Hamburg.md-meta.xml': {
      root: 'CustomMetadata',
      body: { label: 'Hamburg', protected: false, values: { field: 'Depth__c', value: 'deep' } }
    }
  });
  for (const expected of [
    /Harbour__c\.field-meta\.xml: Harbour__c refers to Harbour__c, which is not in the project; add the object/,
    /Flag__c\.field-meta\.xml: .*there is no global value set Flags; add it/,
    /Weight__c\.field-meta\.xml: Ship__c has no field Tonnes__c; correct the name/,
    /Crew__c\.field-meta\.xml: it sums up Sailor__c\.Fleet__c, which is not there; correct <summaryForeignKey>/,
    /Heaviest__c\.field-meta\.xml: <summarizedField> is missing/,
    /Upside_Down__c\.field-meta\.xml: Ship__c\.Fleet__c is no master-detail field to Ship__c/,
    /Sister_B__c\.field-meta\.xml: Ship__c has another child relationship Sisters__r; give .* its own <relationshipName>/,
    /Typeless__c\.field-meta\.xml: .*<type> is missing/,
    /Orphan__c has parts but no Orphan__c\.object-meta\.xml/,
    /Rule\.validationRule-meta\.xml: Ship__c has no field Missing__c; correct <errorDisplayField>/,
    /Sailors\.permissionset-meta\.xml: it grants access to Harbour__c, which is not in the project/,
    /Sailors\.permissionset-meta\.xml: it grants access to Ship__c\.Mast__c, which is not there/,
    /Port\.Hamburg\.md-meta\.xml: Port__mdt has no field Depth__c/
  ]) {
    assert.match(message, expected);
  }
  assert.match(message, /^The project has 13 problems:/);
});

test('what the local org lacks is listed by name and file, and stops nothing', async () => {
  const org = await testOrg({
    ...boats,
    ...field('Ship__c', 'Secret__c', { type: 'EncryptedText', length: 20, maskChar: 'X', maskType: 'all' }),
    ...field('Ship__c', 'Home__c', {
      type: 'Lookup',
      referenceTo: 'Fleet__c',
      relationshipName: 'HomeShips',
      lookupFilter: { active: true, isOptional: false }
    }),
    ...field('Product2', 'Colour__c', { type: 'Text', length: 9 }),
    ...field('Account', 'Sic', { type: 'Text' }),
    ...permissionSet('Pilots', { hasActivationRequired: true })
  });
  const uses = org.org.unsupported.map(
    ({ what, name, file }) => `${what} | ${name} | ${file.split('/').at(-1)}`
  );
  assert.deepEqual(uses.toSorted(), [
    'fields of type EncryptedText | Ship__c.Secret__c | Secret__c.field-meta.xml',
    'lookup filters | Ship__c.Home__c | Home__c.field-meta.xml',
    'session-based permission sets | Pilots | Pilots.permissionset-meta.xml',
    'the object | Product2 | Colour__c.field-meta.xml'
  ]);
});

test('objects and fields as describe knows them', async () => {
  const org = await testOrg({
    ...boats,
    ...object('Voyage__c', {
      nameField: { label: 'Voyage Number', type: 'AutoNumber', displayFormat: 'V-{0000}' },
      sharingModel: 'Private',
      description: 'A trip'
    }),
    ...field('Voyage__c', 'Ship__c', {
      type: 'Lookup',
      referenceTo: 'Ship__c',
      relationshipName: 'Voyages',
      deleteConstraint: 'Restrict'
    }),
    ...field('Voyage__c', 'Code__c', {
      type: 'Text',
      length: 12,
      unique: true,
      externalId: true,
      caseSensitive: true,
      required: true,
      inlineHelpText: 'As on the bill'
    }),
    ...field('Voyage__c', 'Log__c', { type: 'LongTextArea', length: 5000, visibleLines: 3 }),
    ...picklist('Voyage__c', 'Status__c', ['Planned', 'Done'], 'Planned'),
    ...field('Voyage__c', 'Position__c', { type: 'Location', scale: 4, displayLocationInDecimal: true }),
    ...field('Activity', 'Weather__c', { type: 'Text', length: 30 }),
    ...object('Port__mdt'),
    ...field('Port__mdt', 'Depth__c', { type: 'Number', precision: 4, scale: 1 })
  });
  const { schema } = org.org;
  const voyage = objectNamed(schema, 'Voyage__c');
  const pick = <Key extends keyof FieldSchema>(name: string, ...keys: Key[]): Partial<FieldSchema> => {
    const one = fieldNamed(voyage, name);
    return Object.fromEntries(keys.map((key) => [key, one[key]]));
  };
  assert.deepEqual(
    [voyage.label, voyage.labelPlural, voyage.description, voyage.sharingModel, voyage.activities],
    ['Voyage', 'Voyages', 'A trip', 'Private', false]
  );
  assert.deepEqual(pick('Name', 'label', 'autoNumber', 'createable', 'nameField'), {
    label: 'Voyage Number',
    autoNumber: 'V-{0000}',
    createable: false,
    nameField: true
  });
  assert.deepEqual(
    pick(
      'Code__c',
      'type',
      'length',
      'unique',
      'externalId',
      'caseSensitive',
      'nillable',
      'permissionable',
      'helpText'
    ),
    {
      type: 'string',
      length: 12,
      unique: true,
      externalId: true,
      caseSensitive: true,
      nillable: false,
      // A required field is visible to the person who sees the object.
      permissionable: false,
      helpText: 'As on the bill'
    }
  );
  assert.deepEqual(pick('Log__c', 'type', 'length', 'filterable', 'sortable', 'groupable'), {
    type: 'textarea',
    length: 5000,
    filterable: false,
    sortable: false,
    groupable: false
  });
  assert.deepEqual(
    fieldNamed(voyage, 'Status__c').picklist?.values.map(({ value, isDefault }) => [value, isDefault]),
    [
      ['Planned', true],
      ['Done', false]
    ]
  );
  assert.deepEqual(pick('Position__c', 'type', 'components'), {
    type: 'location',
    components: ['Position__Latitude__s', 'Position__Longitude__s']
  });
  assert.deepEqual(
    objectNamed(schema, 'Ship__c').childRelationships.find(({ childObject }) => childObject === 'Voyage__c'),
    {
      relationshipName: 'Voyages__r',
      childObject: 'Voyage__c',
      field: 'Ship__c',
      cascadeDelete: false,
      restrictedDelete: true
    }
  );

  // A private object has a share object; one controlled by its parent has none, and its details no owner.
  assert.equal(objectNamed(schema, 'Voyage__Share').share?.sharedObject, 'Voyage__c');
  assert.ok(!schema.objects.has('ship__share'));
  assert.ok(!objectNamed(schema, 'Ship__c').fields.has('ownerid'));

  // What allows activities can be what an event is about; a field of Activity is on events and tasks.
  assert.ok(fieldNamed(objectNamed(schema, 'Event'), 'WhatId').referenceTo.includes('Ship__c'));
  assert.ok(!fieldNamed(objectNamed(schema, 'Event'), 'WhatId').referenceTo.includes('Voyage__c'));
  for (const name of ['Event', 'Task']) {
    assert.equal(fieldNamed(objectNamed(schema, name), 'Weather__c').length, 30);
  }
  assert.equal(objectNamed(schema, 'Port__mdt').createable, false);
});

test('standard objects: each has its own prefix, and texts and numbers have their sizes', () => {
  const objects = standardObjects({ sharedActivities: true, multipleCurrencies: true, datedRates: true });
  const prefixes = objects.map(({ keyPrefix }) => keyPrefix).filter((prefix) => prefix !== '');
  assert.equal(new Set(prefixes).size, prefixes.length);
  for (const one of objects) {
    assert.ok(one.fields.has('id') || one.virtual, `${one.name} has no Id`);
    for (const part of one.fields.values()) {
      const where = `${one.name}.${part.name}`;
      if (part.type === 'string' || part.type === 'textarea') {
        assert.ok(part.length > 0, `${where} has no length`);
      }
      if (part.type === 'currency' || part.type === 'double' || part.type === 'percent') {
        assert.ok(part.precision > 0, `${where} has no precision`);
      }
    }
  }
});

test('Shared Activities add fields to EventRelation', () => {
  const fieldsOf = (sharedActivities: boolean): boolean | undefined =>
    standardObjects({ sharedActivities })
      .find(({ name }) => name === 'EventRelation')
      ?.fields.has('iswhat');
  assert.equal(fieldsOf(true), true);
  assert.equal(fieldsOf(false), false);
});

test('key prefixes count on, and stay with their object', () => {
  const first = new KeyPrefixes();
  assert.deepEqual(
    [first.of('A__c'), first.of('B__c'), first.of('C__mdt'), first.of('A__c')],
    ['a00', 'a01', 'm00', 'a00']
  );
  const second = new KeyPrefixes(new Map(first.entries()));
  assert.deepEqual([second.of('AA__c'), second.of('B__c')], ['a02', 'a01']);
});
