import type { CustomObjectPart } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { fieldOf, missingField, objectOf } from '../model/fieldPath.ts';
import { objectFormulaProblems } from '../model/formulaProblems.ts';

const TODO = 'correct the formula';

/** Formula fields, default values and validation rules: every field, function, setting, permission and value they name exists. */
export function formulas(context: CheckContext): Problem[] {
  return context.project.objects.flatMap((object) => [
    ...formulaFields(context, object),
    ...defaultValues(context, object),
    ...validationRules(context, object)
  ]);
}

function formulaFields(context: CheckContext, object: CustomObjectPart): Problem[] {
  return object.fields.flatMap(({ file, xml }) => {
    const source = xml.text('formula');
    return source === undefined
      ? []
      : objectFormulaProblems(context, source, 'field', object.name).map((what) => problem(file, what, TODO));
  });
}

/** Custom metadata types keep plain values, ticks are `true` or `false`, the rest are formulas. */
function defaultValues(context: CheckContext, object: CustomObjectPart): Problem[] {
  return object.fields.flatMap(({ file, xml }) => {
    const source = xml.text('defaultValue');
    if (source === undefined || object.name.endsWith('__mdt')) {
      return [];
    }
    if (xml.text('type') === 'Checkbox') {
      return source === 'true' || source === 'false'
        ? []
        : [problem(file, `the default of a checkbox is "${source}"`, 'write true or false')];
    }
    return objectFormulaProblems(context, source, 'default', object.name).map((what) =>
      problem(file, `default value: ${what}`, TODO)
    );
  });
}

function validationRules(context: CheckContext, object: CustomObjectPart): Problem[] {
  const schema = objectOf(context.schema, object.name);
  return object.validationRules.flatMap(({ file, xml }) => {
    const errorField = xml.text('errorDisplayField');
    return [
      ...objectFormulaProblems(
        context,
        xml.text('errorConditionFormula') ?? '',
        'validation',
        object.name
      ).map((what) => problem(file, what, TODO)),
      ...(schema !== undefined && errorField !== undefined && fieldOf(schema, errorField) === undefined
        ? [problem(file, missingField(schema, errorField), 'correct <errorDisplayField>')]
        : [])
    ];
  });
}
