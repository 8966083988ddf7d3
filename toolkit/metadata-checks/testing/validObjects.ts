/** Objects of the valid project: people on visits to customers, and problems heard there. */
import { elements, group, xml } from './xml.ts';
import type { Files } from './xml.ts';

type Values = Parameters<typeof elements>[0];

const MAIN = 'force-app/main';

export function field(feature: string, object: string, name: string, values: Values, rest = ''): Files {
  const label = name.replace(/__c$/, '').replaceAll('_', ' ');
  const all = {
    fullName: name,
    label,
    description: `About ${label}.`,
    inlineHelpText: `Enter ${label}.`,
    ...values
  };
  return {
    [`${MAIN}/${feature}/objects/${object}/fields/${name}.field-meta.xml`]: xml(
      'CustomField',
      `${elements(all)}\n${rest}`
    )
  };
}

export function picklist(...values: string[]): string {
  const each = values.map((value) =>
    group('value', elements({ fullName: value, default: false, label: value }))
  );
  return group(
    'valueSet',
    '<restricted>true</restricted>',
    group('valueSetDefinition', '<sorted>false</sorted>', ...each)
  );
}

function object(feature: string, name: string, values: Values, nameField: Values): Files {
  const body = `${elements({ deploymentStatus: 'Deployed', description: `All about ${name}.`, ...values })}
${group('nameField', elements(nameField))}`;
  return { [`${MAIN}/${feature}/objects/${name}/${name}.object-meta.xml`]: xml('CustomObject', body) };
}

export const validObjects: Files = {
  // shared: settings and what several features use
  ...object(
    'shared',
    'Trip_Setting__mdt',
    { label: 'Trip Setting', pluralLabel: 'Trip Settings', visibility: 'Public' },
    { label: 'x', type: 'Text' }
  ),
  ...field('shared', 'Trip_Setting__mdt', 'Days__c', {
    type: 'Number',
    precision: 3,
    scale: 0,
    fieldManageability: 'SubscriberControlled'
  }),
  [`${MAIN}/shared/customMetadata/Trip_Setting.Default.md-meta.xml`]: xml(
    'CustomMetadata',
    `<label>Default</label><protected>false</protected><values><field>Days__c</field><value xsi:type="xsd:double">30</value></values>`
  ),
  [`${MAIN}/shared/globalValueSets/Trips_Team.globalValueSet-meta.xml`]: xml(
    'GlobalValueSet',
    `${group('customValue', elements({ fullName: 'Product', default: false, label: 'Product' }))}
${group('customValue', elements({ fullName: 'IT', default: false, label: 'IT' }))}
${elements({ description: 'Where people work.', masterLabel: 'Team', sorted: false })}`
  ),

  // bookings: visits and their guests
  ...object(
    'bookings',
    'Visit__c',
    {
      compactLayoutAssignment: 'Visit_Compact',
      enableActivities: false,
      enableReports: true,
      label: 'Visit',
      pluralLabel: 'Visits',
      sharingModel: 'Read'
    },
    { label: 'Visit', type: 'Text' }
  ),
  ...field('bookings', 'Visit__c', 'Account__c', {
    type: 'Lookup',
    referenceTo: 'Account',
    relationshipLabel: 'Visits',
    relationshipName: 'Visits',
    deleteConstraint: 'SetNull',
    required: false
  }),
  ...field('bookings', 'Visit__c', 'Day__c', { type: 'Date' }),
  ...field('bookings', 'Visit__c', 'Is_Open__c', { type: 'Checkbox', defaultValue: false }),
  ...field('bookings', 'Visit__c', 'Kind__c', { type: 'Picklist' }, picklist('On Site', 'Phone')),
  ...field(
    'bookings',
    'Visit__c',
    'Team__c',
    { type: 'Picklist' },
    '<valueSet><restricted>true</restricted><valueSetName>Trips_Team</valueSetName></valueSet>'
  ),
  ...field('bookings', 'Visit__c', 'Notes__c', { type: 'LongTextArea', length: 2000, visibleLines: 4 }),
  ...field('bookings', 'Visit__c', 'Status__c', {
    type: 'Text',
    formula:
      'IF(Is_Open__c, "Open", IF(Day__c < TODAY() - $CustomMetadata.Trip_Setting__mdt.Default.Days__c, "Old", "Closed"))',
    formulaTreatBlanksAs: 'BlankAsBlank'
  }),
  ...field(
    'bookings',
    'Visit__c',
    'Coming__c',
    { type: 'Summary', summaryForeignKey: 'Guest__c.Visit__c', summaryOperation: 'count' },
    group(
      'summaryFilterItems',
      elements({ field: 'Guest__c.State__c', operation: 'equals', value: 'Coming' })
    )
  ),
  [`${MAIN}/bookings/objects/Visit__c/validationRules/Open_Visits_Have_A_Day.validationRule-meta.xml`]: xml(
    'ValidationRule',
    elements({
      fullName: 'Open_Visits_Have_A_Day',
      active: true,
      description: 'A visit without a day cannot be planned.',
      errorConditionFormula:
        'AND(Is_Open__c, ISPICKVAL(Kind__c, "On Site"), ISBLANK(Day__c), NOT($Permission.Trips_Manage_Visits))',
      errorDisplayField: 'Day__c',
      errorMessage: 'Enter the day.'
    })
  ),
  [`${MAIN}/bookings/objects/Visit__c/listViews/Open_Visits.listView-meta.xml`]: xml(
    'ListView',
    `${elements({ fullName: 'Open_Visits', columns: ['NAME', 'Kind__c', 'CREATED_DATE'], filterScope: 'Everything' })}
${group('filters', elements({ field: 'Status__c', operation: 'equals', value: 'Open,Closed' }))}
${group('filters', elements({ field: 'Day__c', operation: 'greaterOrEqual', value: 'TODAY' }))}
${elements({ label: 'Open Visits' })}`
  ),
  [`${MAIN}/bookings/objects/Visit__c/compactLayouts/Visit_Compact.compactLayout-meta.xml`]: xml(
    'CompactLayout',
    elements({ fullName: 'Visit_Compact', fields: ['Name', 'Day__c', 'Status__c'], label: 'Visit' })
  ),

  ...object(
    'bookings',
    'Guest__c',
    { label: 'Guest', pluralLabel: 'Guests', sharingModel: 'ControlledByParent' },
    { displayFormat: 'G-{0000}', label: 'Guest Number', type: 'AutoNumber' }
  ),
  ...field('bookings', 'Guest__c', 'Visit__c', {
    type: 'MasterDetail',
    referenceTo: 'Visit__c',
    relationshipLabel: 'Guests',
    relationshipName: 'Guests',
    relationshipOrder: 0,
    writeRequiresMasterRead: true
  }),
  ...field('bookings', 'Guest__c', 'Person__c', {
    type: 'Lookup',
    referenceTo: 'User',
    relationshipLabel: 'Guests',
    relationshipName: 'Guests',
    deleteConstraint: 'Restrict',
    required: true
  }),
  ...field('bookings', 'Guest__c', 'State__c', { type: 'Picklist' }, picklist('Coming', 'Absent')),
  ...field('bookings', 'Guest__c', 'Guest_Key__c', {
    type: 'Text',
    length: 40,
    unique: true,
    externalId: true
  }),

  ...field('bookings', 'Opportunity', 'Trips_Visits__c', { type: 'Number', precision: 4, scale: 0 }),

  // complaints: problems heard on a visit
  ...object(
    'complaints',
    'Problem__c',
    { label: 'Problem', pluralLabel: 'Problems', sharingModel: 'Private' },
    { label: 'Problem', type: 'Text' }
  ),
  ...field('complaints', 'Problem__c', 'Visit__c', {
    type: 'Lookup',
    referenceTo: 'Visit__c',
    relationshipLabel: 'Problems',
    relationshipName: 'Problems',
    deleteConstraint: 'SetNull',
    required: false
  }),
  ...field('complaints', 'Problem__c', 'Told_On__c', { type: 'Date' }),
  ...field('complaints', 'Opportunity', 'Trips_Problems__c', { type: 'Number', precision: 4, scale: 0 })
};
