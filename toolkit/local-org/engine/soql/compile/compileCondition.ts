/** WHERE and HAVING to SQL. The result is true or not true; where it is negated, "not known" counts as not true. */
import type { SqlFragment } from '../../../core/types.ts';
import { Comparison } from './comparison.ts';
import { isReference, compileExpression, pathOf } from './compileExpression.ts';
import type { CompiledExpression } from './compileExpression.ts';
import type { FieldScope } from './fieldScope.ts';
import { invalidFilterValue, invalidFilter, malformedQuery } from '../tree/queryErrors.ts';
import type { Condition, Expression, FieldExpression, SelectTree } from '../tree/selectTree.ts';
import { fold } from './sqlFunctions.ts';
import { balanced, compose, sql } from './sqlFragment.ts';

export interface ConditionRules {
  /** HAVING: checks that an expression is grouped or aggregated. */
  check?: (expression: Expression) => void;
  /** Compiles `IN (SELECT ...)`; absent where sub-selects are not allowed. */
  subSelect?: (left: FieldExpression, select: SelectTree) => SqlFragment;
}

export function compileCondition(
  scope: FieldScope,
  condition: Condition,
  rules: ConditionRules
): SqlFragment {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const parts = condition.conditions.map((each) => compileCondition(scope, each, rules));
      if (parts.length === 0) {
        return sql(condition.kind === 'and' ? '1' : '0');
      }
      return balanced(parts, condition.kind === 'and' ? 'AND' : 'OR');
    }
    case 'not':
      return compose`((${compileCondition(scope, condition.condition, rules)}) IS NOT TRUE)`;
    case 'inSelect': {
      if (!rules.subSelect) {
        throw malformedQuery('Semi join sub-selects are not allowed here', scope.context.source);
      }
      const left = filterable(scope, condition.left, rules);
      if (!isReference(left.field)) {
        throw malformedQuery(
          `Semi join sub-selects can only compare id or reference fields: '${condition.left.path.join('.')}' is none`,
          scope.context.source
        );
      }
      const rows = rules.subSelect(condition.left, condition.select);
      return condition.negated
        ? compose`(${left.sql} IS NULL OR ${left.sql} NOT IN (${rows}))`
        : compose`${left.sql} IN (${rows})`;
    }
    case 'fields': {
      const left = filterable(scope, condition.left, rules).sql;
      const right = filterable(scope, condition.right, rules).sql;
      return condition.operator === '!='
        ? compose`${left} IS NOT ${right}`
        : compose`${left} ${condition.operator} ${right}`;
    }
    case 'includes':
      return includes(scope, condition.left, condition.values, condition.negated, rules);
    case 'in':
      return comparison(scope, condition.left, rules).within(condition.values, condition.negated);
    case 'compare':
      return comparison(scope, condition.left, rules).compare(condition.operator, condition.value);
  }
}

function filterable(scope: FieldScope, expression: Expression, rules: ConditionRules): CompiledExpression {
  rules.check?.(expression);
  const compiled = compileExpression(scope, expression);
  if (!compiled.field.filterable || compiled.field.type === 'address') {
    throw invalidFilterValue(
      `field '${compiled.field.name}' can not be filtered in a query call`,
      pathOf(expression),
      scope.context.source
    );
  }
  return compiled;
}

function comparison(scope: FieldScope, expression: Expression, rules: ConditionRules): Comparison {
  return new Comparison(scope.context, expression, filterable(scope, expression, rules));
}

function includes(
  scope: FieldScope,
  left: Extract<Condition, { kind: 'includes' }>['left'],
  values: readonly string[],
  negated: boolean,
  rules: ConditionRules
): SqlFragment {
  const compiled = filterable(scope, left, rules);
  if (compiled.field.type !== 'multipicklist') {
    throw invalidFilter(
      `${negated ? 'EXCLUDES' : 'INCLUDES'} is only valid on a multi-select picklist: '${compiled.field.name}' is none`,
      left.path,
      scope.context.source
    );
  }
  const stored = compose`org_fold(';' || ${compiled.sql} || ';')`;
  const choices = values.map((value) =>
    balanced(
      value.split(';').map((part) => compose`instr(${stored}, ${sql('?', fold(`;${part.trim()};`))}) > 0`),
      'AND'
    )
  );
  const any = balanced(choices, 'OR');
  return negated ? compose`((${any}) IS NOT TRUE)` : any;
}
