/** Names that list views and page layouts have for fields that every object has, by the path that the API has. */
const COMMON: Readonly<Record<string, string>> = {
  NAME: 'Name',
  FULL_NAME: 'Name',
  CREATED_DATE: 'CreatedDate',
  LAST_UPDATE: 'LastModifiedDate',
  LAST_ACTIVITY: 'LastActivityDate',
  RECORDTYPE: 'RecordType.Name',
  CREATEDBY_USER: 'CreatedBy.Name',
  'CREATEDBY_USER.ALIAS': 'CreatedBy.Alias',
  UPDATEDBY_USER: 'LastModifiedBy.Name',
  'UPDATEDBY_USER.ALIAS': 'LastModifiedBy.Alias',
  'OWNER.ALIAS': 'Owner.Alias',
  'OWNER.FIRST_NAME': 'Owner.FirstName',
  'OWNER.LAST_NAME': 'Owner.LastName',
  'CORE.USERS.ALIAS': 'Owner.Alias',
  'CORE.USERS.FIRST_NAME': 'Owner.FirstName',
  'CORE.USERS.LAST_NAME': 'Owner.LastName'
};

/** Parts of the old names of standard fields that are not the API's name in capitals. */
const STANDARD: Readonly<Record<string, string>> = {
  PHONE1: 'Phone',
  URL: 'Website',
  ADDRESS1_CITY: 'BillingCity',
  ADDRESS1_STATE: 'BillingState'
};

/**
 * The path of the field that a column of a list view or related list of `object` means, in any case: `OWNER.ALIAS` is
 * `Owner.Alias`, `OPPORTUNITY.STAGE_NAME` is `STAGENAME` of an opportunity, `ACCOUNT.NAME` elsewhere is `Account.Name`.
 */
export function columnPath(column: string, object: string): string {
  const token = column.toUpperCase();
  const common = COMMON[token];
  if (common !== undefined) {
    return common;
  }
  const [first = '', second] = column.split('.');
  if (second === undefined || second.endsWith('__c')) {
    return second ?? column;
  }
  if (first.toUpperCase() !== object.toUpperCase()) {
    return second.toUpperCase() === 'NAME' ? `${first}.Name` : column;
  }
  return STANDARD[second.toUpperCase()] ?? second.replaceAll('_', '');
}
