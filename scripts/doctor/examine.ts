import type { Transport } from '../sync/org/transport.ts';
import { addresses } from './addresses.ts';
import type { Expectations } from './expectations.ts';
import type { Finding } from './finding.ts';
import * as installed from './installed.ts';
import { readFacts } from './readFacts.ts';
import type { Facts } from './readFacts.ts';
import * as working from './working.ts';

type Check = (facts: Facts, expected: Expectations) => Finding[];

/** In the order in which things have to be right. */
export const CHECKS: readonly Check[] = [
  installed.objects,
  installed.flows,
  installed.permissionSets,
  installed.grants,
  installed.notificationTypes,
  installed.reports,
  installed.folders,
  installed.app,
  installed.pages,
  installed.history,
  working.assignments,
  working.licences,
  working.sharing,
  working.hierarchies,
  working.defaultWorkflowUser,
  working.syncUser,
  working.syncGroup,
  working.dealsOfSync,
  working.currency,
  working.activityCapture,
  addresses,
  working.lastSync,
  working.problems,
  working.colleagues,
  working.setsOfColleagues,
  working.salesOwner,
  working.orphans,
  working.limits
];

export function examineFacts(facts: Facts, expected: Expectations): Finding[] {
  return CHECKS.flatMap((check) => check(facts, expected));
}

export async function examine(transport: Transport, expected: Expectations): Promise<Finding[]> {
  return examineFacts(await readFacts(transport, expected), expected);
}
