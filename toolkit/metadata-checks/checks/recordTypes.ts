import type { CustomObjectPart, Labelled } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { fieldOf, missingField, objectOf } from '../model/fieldPath.ts';
import { knownValues, list } from '../model/knownValues.ts';

/** Record types: their picklists exist and have the values, their compact layout exists. */
export function recordTypes(context: CheckContext): Problem[] {
  return context.project.objects.flatMap((object) =>
    object.recordTypes.flatMap((recordType) => recordTypeProblems(context, object, recordType))
  );
}

function recordTypeProblems(
  { schema }: CheckContext,
  part: CustomObjectPart,
  { file, xml }: Labelled
): Problem[] {
  const object = objectOf(schema, part.name);
  const layout = xml.text('compactLayoutAssignment');
  const layoutProblem =
    layout === undefined || part.compactLayouts.some(({ name }) => name === layout)
      ? []
      : [problem(file, `${part.name} has no compact layout ${layout}`, 'correct <compactLayoutAssignment>')];
  if (object === undefined) {
    return layoutProblem;
  }
  const picklists = xml.children('picklistValues').flatMap((picklist) => {
    const name = picklist.requiredText('picklist');
    const field = fieldOf(object, name);
    if (field === undefined) {
      return [problem(file, missingField(object, name), 'correct <picklist>')];
    }
    const known = knownValues(schema, object, field);
    return picklist
      .children('values')
      .map((value) => decodeURIComponent(value.requiredText('fullName')))
      .filter((value) => known?.has(value) === false)
      .map((value) =>
        problem(file, `${name} never is "${value}": it has ${list(known ?? [])}`, 'correct <values>')
      );
  });
  return [...layoutProblem, ...picklists];
}
