import type { Project } from '@toolkit/sfdx-project';

/** Standard actions of record pages and layouts, as `sf project retrieve` writes them. */
const STANDARD_ACTIONS = new Set(
  (
    'Edit Delete Clone Share ChangeOwnerOne ChangeRecordType Follow PrintableView NewTask NewEvent LogACall SendEmail ' +
    'NewNote NewContact NewOpportunity NewCase XClean FeedItem.TextPost FeedItem.ContentPost FeedItem.LinkPost FeedItem.PollPost ' +
    'Submit EditOpportunityProduct RecordShareHierarchy'
  ).split(' ')
);

/** What is wrong with an action of pages and layouts of an object; undefined when it exists. */
export function actionProblem(
  project: Project,
  name: string,
  object: string | undefined
): string | undefined {
  if (STANDARD_ACTIONS.has(name)) {
    return undefined;
  }
  const action = project.quickActions.find((part) => part.name === name);
  if (action === undefined) {
    return `there is no action ${name}`;
  }
  return action.object === undefined || action.object === object
    ? undefined
    : `${name} is an action of ${action.object}, not of ${object}`;
}
