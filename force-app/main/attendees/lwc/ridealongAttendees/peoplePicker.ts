/** How people are searched for, for `lightning-record-picker`. */

/**
 * Who does not know a name knows what somebody does ("Engineer"), or has a mail of theirs. The picker looks for what was typed as a whole, in
 * each of the fields: "Solheim Ingrid" is in none of Ingrid Solheim's (docs/decisions/0131-what-a-record-picker-finds.md).
 */
const FIELDS = {
  matchingInfo: {
    primaryField: { fieldPath: 'Name' },
    additionalFields: [{ fieldPath: 'Title' }, { fieldPath: 'Email' }, { fieldPath: 'Username' }]
  },
  displayInfo: { primaryField: 'Name', additionalFields: ['Title'] }
};

interface Criterion {
  fieldPath: string;
  operator: string;
  value: unknown;
}

/**
 * Users of the company: active, and none of the platform's own, whose names end in the id of the org
 * (https://help.salesforce.com/s/articleView?id=000384569).
 */
export function peoplePicker(others: Criterion[] = []) {
  const criteria: Criterion[] = [
    { fieldPath: 'IsActive', operator: 'eq', value: true },
    { fieldPath: 'UserType', operator: 'eq', value: 'Standard' },
    ...others,
    { fieldPath: 'Username', operator: 'like', value: '%@00d%' }
  ];
  const logic = criteria.map((_one, index) => `${index === criteria.length - 1 ? 'NOT ' : ''}${index + 1}`);
  return { ...FIELDS, filter: { criteria, filterLogic: logic.join(' AND ') } };
}

export const PEOPLE_PICKER = peoplePicker();
