import type { Value } from '../../core/types.ts';
import { compileConditions } from './conditions.ts';
import { FlowReferenceError } from './flowErrors.ts';
import type { CollectionProcessor } from './flowModel.ts';
import type { FlowScope } from './flowScope.ts';
import { FlowRecord, asValue, isList } from './flowValues.ts';
import type { RuntimeValue } from './flowValues.ts';
import type { Step } from './step.ts';

/** Collection Filter and Collection Sort: their output goes by the name of the element. */
export function compileCollectionProcessor(
  scope: FlowScope,
  element: CollectionProcessor & { name: string }
): Step {
  const collection = scope.named(element.collection);
  if (collection.type.kind !== 'list') {
    throw new FlowReferenceError(`${element.name}: ${element.collection} is no collection`);
  }
  const meets = element.conditions === undefined ? undefined : compileConditions(scope, element.conditions);
  const formula = element.formula === undefined ? undefined : scope.compile(element.formula, element.name);
  return {
    kind: 'inline',
    run: (interview) => {
      const value = collection.read(interview);
      let items = isList(value) ? [...value] : [];
      if (element.kind === 'filterCollection') {
        items = items.filter((item) => {
          interview.values.set(element.variable, item);
          return (
            meets?.(interview) !== false && (formula === undefined || formula.evaluate(interview) === true)
          );
        });
        interview.values.delete(element.variable);
      } else {
        items.sort((one, other) => order(one, other, element.sort));
        items = items.slice(0, element.limit);
        // Sorting changes the collection itself.
        if (scope.model.variables.has(element.collection)) {
          interview.values.set(element.collection, items);
        }
      }
      interview.values.set(element.name, items);
      return element.next;
    }
  };
}

function order(one: RuntimeValue, other: RuntimeValue, sort: CollectionProcessor['sort']): number {
  for (const { field, descending, nullsFirst } of sort) {
    const left = part(one, field);
    const right = part(other, field);
    if (left === right) {
      continue;
    }
    if (left === null || right === null) {
      return (left === null) === nullsFirst ? -1 : 1;
    }
    return left < right === descending ? 1 : -1;
  }
  return 0;
}

function part(item: RuntimeValue, field: string | undefined): Value {
  return item instanceof FlowRecord ? (item.fields[field ?? 'Id'] ?? null) : asValue(item);
}
