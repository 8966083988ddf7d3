import type { FlowPart } from '@toolkit/sfdx-project';
import { ownObjects } from '../model/prefix.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';

/** Record-triggered flows are called Object_When_Outcome, and the name tells the truth; on objects of others, the prefix comes first. */
export function flowNames({ project, settings: { prefix } }: CheckContext): Problem[] {
  const own = ownObjects(project);
  return project.flows.flatMap((flow) =>
    flowName(flow, (object) => (prefix === undefined || own.has(object) ? '' : `${prefix}_`))
  );
}

function flowName({ name, file, xml }: FlowPart, prefixOn: (object: string) => string): Problem[] {
  const start = xml.child('start');
  const object = start?.text('object');
  const trigger = start?.text('triggerType');
  if (start === undefined || object === undefined || trigger === undefined) {
    return [];
  }
  const wanted = `${prefixOn(object)}${object.replace(/__c$/, '')}_${whenOf(trigger, start.has('scheduledPaths'))}_<Outcome>`;
  const pattern = new RegExp(`^${wanted.replace('<Outcome>', '[A-Z][A-Za-z0-9_]+')}$`);
  return pattern.test(name)
    ? []
    : [
        problem(
          file,
          `a ${trigger} flow on ${object} is called ${name}`,
          `call it ${wanted.replaceAll('(?:', '(')}`
        )
      ];
}

function whenOf(trigger: string, hasScheduledPaths: boolean): string {
  switch (trigger) {
    case 'RecordBeforeSave':
      return 'Before_Save';
    case 'RecordBeforeDelete':
      return 'Before_Delete';
    case 'RecordAfterSave':
      // After_Create, After_Update, After_Decision: what it comes after may be named
      return hasScheduledPaths ? '(?:Scheduled|After_[A-Z][A-Za-z]+)' : 'After_[A-Z][A-Za-z]+';
    default:
      return 'Scheduled';
  }
}
