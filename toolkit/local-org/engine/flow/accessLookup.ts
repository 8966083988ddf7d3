/**
 * Get Records of `UserRecordAccess`, which has no table: what one user may do with one record. Filters must name both.
 * https://salesforcetime.com/2026/06/24/how-to-check-record-access-using-userrecordaccess-in-flow/
 * That a flow, in system context, finds the row also when the user may do nothing with the record is assumed.
 */
import { toId18 } from '../../core/ids.ts';
import { UnsupportedFlowError } from './flowErrors.ts';
import type { RecordLookup } from './flowModel.ts';
import type { FlowScope } from './flowScope.ts';
import { FlowRecord, asValue } from './flowValues.ts';
import type { Interview } from './interview.ts';

export const ACCESS_OBJECT = 'UserRecordAccess';

export function compileAccessLookup(
  scope: FlowScope,
  element: RecordLookup & { name: string }
): (interview: Interview) => FlowRecord[] {
  const object = scope.objectNamed(element.object);
  const valueOf = (field: string): ((interview: Interview) => string | undefined) => {
    const filter = element.filters.filters.find((each) => each.field.toLowerCase() === field.toLowerCase());
    if (filter?.operator !== 'EqualTo' || element.filters.filters.length !== 2) {
      throw new UnsupportedFlowError(
        `filters on ${ACCESS_OBJECT} other than UserId and RecordId, each equal to one id`
      );
    }
    const id = scope.value(filter.value);
    return (interview) => toId18(String(asValue(id.read(interview)) ?? ''));
  };
  const user = valueOf('UserId');
  const record = valueOf('RecordId');
  return (interview) => {
    const [userId, recordId] = [user(interview), record(interview)];
    const { schema, accessControl } = interview.context.services;
    const target = [...schema.objects.values()].find(
      (each) => each.keyPrefix === recordId?.slice(0, 3) && !each.virtual
    );
    if (userId === undefined || recordId === undefined || target === undefined) {
      return [];
    }
    const may = accessControl.forUser(userId).record(target, recordId);
    return [
      new FlowRecord(object, {
        Id: recordId,
        UserId: userId,
        RecordId: recordId,
        HasReadAccess: may.read,
        HasEditAccess: may.edit,
        HasDeleteAccess: may.delete,
        HasTransferAccess: may.transfer,
        HasAllAccess: may.all
      })
    ];
  };
}
