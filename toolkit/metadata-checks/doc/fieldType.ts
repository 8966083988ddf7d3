import type { MetadataPart, Project, XmlNode } from '@toolkit/sfdx-project';

const PLAIN: Readonly<Record<string, string>> = {
  AutoNumber: 'Auto number',
  Checkbox: 'Checkbox',
  Currency: 'Currency',
  Date: 'Date',
  DateTime: 'Date and time',
  Html: 'Rich text',
  LongTextArea: 'Long text',
  Number: 'Number',
  Percent: 'Percent',
  Text: 'Text',
  TextArea: 'Text (255)'
};

/** The type of a field in words: `Text (18), unique`, `Lookup to User`, `Count of Internal Attendee`. */
export function fieldType(project: Project, { xml }: MetadataPart): string {
  const type = xml.text('type') ?? '';
  const plain = PLAIN[type] ?? type;
  if (xml.has('formula')) {
    return `${plain} formula`;
  }
  switch (type) {
    case 'Lookup':
      return `Lookup to ${xml.text('referenceTo')}`;
    case 'MasterDetail':
      return `Master-detail to ${xml.text('referenceTo')}`;
    case 'Picklist':
    case 'MultiselectPicklist':
      return `Picklist: ${picklistValues(project, xml).join(', ')}`;
    case 'Summary':
      return rollUp(xml);
    case 'Number':
    case 'Currency':
    case 'Percent':
      return `${plain} (${xml.text('precision')}, ${xml.text('scale')})`;
    default:
      return [xml.has('length') ? `${plain} (${xml.text('length')})` : plain, ...key(xml)].join(', ');
  }
}

function key(xml: XmlNode): string[] {
  return [
    ...(xml.boolean('unique') ? ['unique'] : []),
    ...(xml.boolean('externalId') ? ['external id'] : [])
  ];
}

function picklistValues({ globalValueSets }: Project, xml: XmlNode): string[] {
  const valueSet = xml.child('valueSet');
  const shared = globalValueSets.find(({ name }) => name === valueSet?.text('valueSetName'));
  const own = valueSet?.child('valueSetDefinition')?.children('value') ?? [];
  return (
    shared?.values.map(({ label }) => label) ??
    own.map((value) => value.text('label') ?? value.text('fullName') ?? '')
  );
}

function rollUp(xml: XmlNode): string {
  const [child] = xml.requiredText('summaryForeignKey').split('.');
  const filters = xml
    .children('summaryFilterItems')
    .map(
      (item) =>
        `${item.requiredText('field').split('.')[1]} ${item.requiredText('operation')} ${item.text('value')}`
    );
  const what = xml.has('summarizedField') ? ` ${xml.requiredText('summarizedField')}` : '';
  const where = filters.length > 0 ? ` where ${filters.join(' and ')}` : '';
  return `${xml.requiredText('summaryOperation')} of ${child}${what}${where}`;
}
