import type { ObjectSchema } from '../../../schema/types.ts';
import type { RowWork } from '../rowWork.ts';
import type { SaveContext } from '../saveContext.ts';
import { checkEvent, deriveEvent, deriveEventRelation, deriveTask } from './activity.ts';
import { deriveCase } from './case.ts';
import { deriveOpportunity } from './opportunity.ts';
import { derivePersonName } from './person.ts';
import { checkUser, deriveUser } from './user.ts';

/** Fields of standard objects that follow from others. Runs when values are in, and again when before-save flows have run. */
export function deriveStandard(object: ObjectSchema, work: RowWork, context: SaveContext): void {
  switch (object.name) {
    case 'Opportunity':
      deriveOpportunity(work, context);
      break;
    case 'Contact':
    case 'Lead':
      derivePersonName(work);
      break;
    case 'User':
      deriveUser(work);
      break;
    case 'Event':
      deriveEvent(work, context);
      break;
    case 'EventRelation':
      deriveEventRelation(work, context);
      break;
    case 'Task':
      deriveTask(work, context);
      break;
    case 'Case':
      deriveCase(work, context);
      break;
    default:
      break;
  }
  work.derived = { ...work.record };
}

/** What the platform asks of standard objects beyond required fields. */
export function checkStandard(object: ObjectSchema, work: RowWork): void {
  if (object.name === 'Event') {
    checkEvent(work, work.given);
  } else if (object.name === 'User') {
    checkUser(work);
  }
}
