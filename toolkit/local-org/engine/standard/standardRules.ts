import { rulesFor } from '../save/objectRules.ts';
import type { ObjectRules } from '../save/saveContext.ts';
import { checkEvent, deriveEvent, deriveEventRelation, deriveTask } from './activity.ts';
import { deriveCase } from './case.ts';
import { deriveOpportunity } from './opportunity.ts';
import { checkAssignment } from './permissionSetAssignment.ts';
import { derivePersonName, refuseConverted } from './person.ts';
import { checkShare, checkShareDelete, deriveShare, existingShares } from './share.ts';
import { checkUser, deriveUser } from './user.ts';

/** What the platform keeps right in standard objects. The calendar's own rules are in `calendar/`. */
export const STANDARD_RULES: readonly ObjectRules[] = [
  rulesFor(['Opportunity'], { derive: deriveOpportunity }),
  rulesFor(['Contact', 'Lead'], { derive: derivePersonName }),
  rulesFor(['Lead'], { validate: refuseConverted }),
  rulesFor(['User'], { derive: deriveUser, validate: checkUser }),
  rulesFor(['PermissionSetAssignment'], { validate: checkAssignment }),
  rulesFor(['Event'], { derive: deriveEvent, validate: checkEvent }),
  rulesFor(['EventRelation'], { derive: deriveEventRelation }),
  rulesFor(['Task'], { derive: deriveTask }),
  rulesFor(['Case'], { derive: deriveCase }),
  {
    appliesTo: ({ share }) => share !== undefined,
    derive: deriveShare,
    validate: checkShare,
    validateDelete: checkShareDelete,
    matchExisting: existingShares
  }
];
