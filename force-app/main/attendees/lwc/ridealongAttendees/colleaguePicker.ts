/** How a colleague is searched for by name, for `lightning-record-picker`. */
import USER from '@salesforce/user/Id';

/**
 * Colleagues are users of the company: active, and none of the platform's own, whose names end in the id of the org
 * (https://help.salesforce.com/s/articleView?id=000384569). The reader is not their own colleague.
 */
export const COLLEAGUE_PICKER = {
  filter: {
    criteria: [
      { fieldPath: 'IsActive', operator: 'eq', value: true },
      { fieldPath: 'UserType', operator: 'eq', value: 'Standard' },
      { fieldPath: 'Id', operator: 'ne', value: USER },
      { fieldPath: 'Username', operator: 'like', value: '%@00d%' }
    ],
    filterLogic: '1 AND 2 AND 3 AND NOT 4'
  },
  /** Who does not know a name knows what somebody does: "Engineer". */
  matchingInfo: { primaryField: { fieldPath: 'Name' }, additionalFields: [{ fieldPath: 'Title' }] },
  displayInfo: { primaryField: 'Name', additionalFields: ['Title'] }
};
