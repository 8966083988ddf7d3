import type { QuickActionPart } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { fieldOf, missingField, objectOf } from '../model/fieldPath.ts';

/** Quick actions: the object, the component and the fields they show exist; the component is made for record actions. */
export function quickActions(context: CheckContext): Problem[] {
  return context.project.quickActions.flatMap((action) => [
    ...objectProblems(context, action),
    ...componentProblems(context, action),
    ...fieldProblems(context, action)
  ]);
}

function objectProblems({ schema }: CheckContext, { object, file, xml }: QuickActionPart): Problem[] {
  return [object, xml.text('targetObject')]
    .filter((name) => name !== undefined && objectOf(schema, name) === undefined)
    .map((name) => problem(file, `there is no object ${name}`, 'correct the name'));
}

/** https://developer.salesforce.com/docs/platform/lwc/guide/use-quick-actions.html */
function componentProblems(
  { project }: CheckContext,
  { file, type, lwc, object, xml }: QuickActionPart
): Problem[] {
  if (type !== 'LightningWebComponent') {
    return [];
  }
  const component = project.lwcs.find(({ name }) => name === lwc);
  if (component === undefined) {
    return [problem(file, `there is no component ${lwc}`, 'correct <lightningWebComponent>')];
  }
  if (!component.exposed || !component.targets.includes('lightning__RecordAction')) {
    return [problem(file, `${lwc} is not made for actions`, 'expose it to lightning__RecordAction')];
  }
  const config = component.targetConfigs.find((each) =>
    each.attribute('targets')?.includes('lightning__RecordAction')
  );
  const made = config?.text('actionType') ?? 'ScreenAction';
  const wanted = xml.text('actionSubtype');
  const objects = config?.child('objects')?.texts('object') ?? [];
  return [
    ...(made === wanted
      ? []
      : [problem(file, `${lwc} is a ${made}, the action a ${wanted}`, 'make them the same')]),
    ...(object === undefined
      ? [problem(file, 'a component cannot be a global action', 'make it the action of an object')]
      : []),
    ...(objects.length > 0 && object !== undefined && !objects.includes(object)
      ? [problem(file, `${lwc} is not made for ${object}`, 'add the object to its <objects>')]
      : [])
  ];
}

function fieldProblems({ schema }: CheckContext, { file, object, xml }: QuickActionPart): Problem[] {
  const target = objectOf(schema, xml.text('targetObject') ?? object ?? '');
  if (target === undefined) {
    return [];
  }
  const shown = xml
    .children('quickActionLayout')
    .flatMap((layout) => layout.children('quickActionLayoutColumns'))
    .flatMap((column) => column.children('quickActionLayoutItems'))
    .map((item) => item.requiredText('field'));
  const set = xml.children('fieldOverrides').map((override) => override.requiredText('field'));
  return [...shown, ...set]
    .filter((name) => fieldOf(target, name) === undefined)
    .map((name) => problem(file, missingField(target, name), 'correct <field>'));
}
