import type { FlexiPagePart, XmlNode } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { resolvePath } from '../model/fieldPath.ts';
import { filterLogicProblems } from '../model/filterProblems.ts';
import { knownValues, list } from '../model/knownValues.ts';
import { regionsOf } from '../model/pageItems.ts';
import { isUserPermission } from '../model/userPermissions.ts';

/** Rules that show a component to some only: what they look at exists, and can have the value they wait for. */
export function visibilityRules(context: CheckContext): Problem[] {
  return context.project.flexiPages.flatMap((page) =>
    regionsOf(page)
      .flatMap(({ items, fields }) => [...items.map(({ xml }) => xml), ...fields])
      .flatMap((item) => item.children('visibilityRule'))
      .flatMap((rule) => ruleProblems(context, page, rule))
      .map((what) => problem(page.file, what, 'correct <visibilityRule>'))
  );
}

function ruleProblems(context: CheckContext, page: FlexiPagePart, rule: XmlNode): string[] {
  const criteria = rule.children('criteria');
  return [
    ...criteria.flatMap((criterion) => criterionProblems(context, page, criterion)),
    ...filterLogicProblems(rule.text('booleanFilter'), criteria.length)
  ];
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_flexipage.htm, UiFormulaCriterion */
function criterionProblems(
  { project, schema }: CheckContext,
  { sobjectType = '' }: FlexiPagePart,
  criterion: XmlNode
): string[] {
  const left = criterion.text('leftValue') ?? '';
  const right = criterion.text('rightValue') ?? '';
  const [root, ...rest] = (/^\{!(.*)\}$/.exec(left)?.[1] ?? left).split('.');
  const path = rest.join('.');
  switch (root) {
    case 'Record':
      return fieldProblems(schema, sobjectType, path, criterion.text('operator'), right);
    case '$User':
      return fieldProblems(schema, 'User', path, criterion.text('operator'), right);
    case '$Client':
      return path === 'FormFactor' && ['Large', 'Small'].includes(right) ? [] : [`${left} is Large or Small`];
    case '$Permission': {
      const [kind, name = ''] = rest;
      const isThere =
        kind === 'CustomPermission'
          ? project.customPermissions.some((permission) => permission.name === name)
          : kind === 'StandardPermission' && isUserPermission(name);
      return isThere ? [] : [`there is no permission ${path}`];
    }
    default:
      return [`a visibility rule cannot look at ${left}`];
  }
}

function fieldProblems(
  schema: CheckContext['schema'],
  objectName: string,
  path: string,
  operator: string | undefined,
  value: string
): string[] {
  const end = resolvePath(schema, objectName, path);
  if (end.problem !== undefined) {
    return [end.problem];
  }
  const known =
    operator === 'EQUAL' || operator === 'NE' ? knownValues(schema, end.object, end.field) : undefined;
  return value !== '' && known?.has(value) === false
    ? [`${path} never is "${value}": it has ${list(known)}`]
    : [];
}
