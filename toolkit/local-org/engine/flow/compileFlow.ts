import type { FormulaLibrary } from '../formula/formulaLibrary.ts';
import type { OrgSchema } from '../../core/schemaTypes.ts';
import { compileAction } from './actionStep.ts';
import { compileAssignment } from './assignmentStep.ts';
import { compileCollectionProcessor } from './collectionStep.ts';
import { compileConditions } from './conditions.ts';
import type { Test } from './conditions.ts';
import { compileCreate, compileDelete, compileUpdate } from './dmlSteps.ts';
import { FlowReferenceError } from './flowErrors.ts';
import { mergeText } from './mergeText.ts';
import type { FlowElement, FlowModel, Loop } from './flowModel.ts';
import { FlowScope } from './flowScope.ts';
import { isList } from './flowValues.ts';
import type { RuntimeValue } from './flowValues.ts';
import type { Interview } from './interview.ts';
import { compileLookup } from './lookupStep.ts';
import { compileRecords } from './scheduledRecords.ts';
import type { SaveContext } from '../save/saveContext.ts';
import type { Step } from './step.ts';

export interface CompiledFlow {
  model: FlowModel;
  /** Entry conditions on the record as it is now. */
  entry: Test;
  /** Of a schedule-triggered flow: ids of the records that it runs for. */
  records?: (context: SaveContext) => string[];
  steps: ReadonlyMap<string, Step>;
  initialize(interview: Interview): void;
}

/** Looks up every name of a flow and turns its elements into steps. A name that stands for nothing is a FlowReferenceError. */
export function compileFlow(model: FlowModel, schema: OrgSchema, formulas: FormulaLibrary): CompiledFlow {
  const scope = new FlowScope(model, schema, formulas);
  const steps = new Map(
    [...model.elements.values()].map((element) => [element.name, compileElement(scope, element)])
  );
  checkTargets(model, steps);
  for (const name of model.formulas.keys()) {
    scope.named(name);
  }
  for (const path of model.trigger.paths) {
    if (path.when.kind === 'field') {
      scope.fieldNamed(scope.object, path.when.field ?? '');
    }
  }
  const initial = [...model.variables.values()].map(({ name, value }) => ({
    name,
    value: value && scope.value(value)
  }));
  return {
    model,
    entry: entryTest(scope),
    ...(model.trigger.records && { records: compileRecords(scope, model.trigger.records) }),
    steps,
    initialize: (interview) => {
      for (const { name, value } of initial) {
        // What the start has been given stands for what is written down.
        if (value !== undefined && !interview.values.has(name)) {
          interview.values.set(name, value.read(interview));
        }
      }
    }
  };
}

function entryTest(scope: FlowScope): Test {
  const { conditions, formula } = scope.model.trigger;
  const meets = conditions === undefined ? undefined : compileConditions(scope, conditions);
  const works = formula === undefined ? undefined : scope.compile(formula, 'the entry conditions');
  return (interview) =>
    meets?.(interview) !== false && (works === undefined || works.evaluate(interview) === true);
}

function compileElement(scope: FlowScope, element: FlowElement): Step {
  switch (element.kind) {
    case 'assignment':
      return compileAssignment(scope, element);
    case 'decision': {
      const outcomes = element.outcomes.map(({ conditions, onlyWhenBecomesTrue, next }) => ({
        next,
        test: onlyWhenBecomesTrue
          ? becomesTrue(compileConditions(scope, conditions))
          : compileConditions(scope, conditions)
      }));
      return {
        kind: 'inline',
        run: (interview) => {
          const outcome = outcomes.find(({ test }) => test(interview));
          return outcome === undefined ? element.otherwise : outcome.next;
        }
      };
    }
    case 'loop':
      return compileLoop(scope, element);
    case 'filterCollection':
    case 'sortCollection':
      return compileCollectionProcessor(scope, element);
    case 'customError': {
      const messages = element.messages.map(({ message, field }) => ({
        message: mergeText(scope, message),
        field
      }));
      return {
        kind: 'inline',
        run: (interview) => {
          for (const { message, field } of messages) {
            interview.customErrors.push({ message: String(message(interview) ?? ''), field });
          }
          return element.next;
        }
      };
    }
    case 'lookup':
      return compileLookup(scope, element);
    case 'create':
      return compileCreate(scope, element);
    case 'update':
      return compileUpdate(scope, element);
    case 'delete':
      return compileDelete(scope, element);
    case 'action':
      return compileAction(scope, element);
  }
}

/** Now, but not before the update. */
export function becomesTrue(test: Test): Test {
  return (interview) => {
    const before = interview.before();
    return test(interview) && (before === undefined || !test(before));
  };
}

function compileLoop(scope: FlowScope, element: Loop & { name: string }): Step {
  const collection = scope.named(element.collection);
  const variable = element.variable ?? element.name;
  scope.named(variable);
  return {
    kind: 'inline',
    run: (interview) => {
      const loop = interview.loops.get(element.name) ?? {
        items: itemsOf(collection.read(interview), element),
        next: 0
      };
      const item = loop.items[loop.next];
      if (loop.next >= loop.items.length || item === undefined) {
        interview.loops.delete(element.name);
        return element.done;
      }
      interview.loops.set(element.name, { items: loop.items, next: loop.next + 1 });
      interview.values.set(variable, copied(item));
      return element.next;
    }
  };
}

function itemsOf(value: RuntimeValue, { descending }: Loop): RuntimeValue[] {
  const items = isList(value) ? [...value] : [];
  return descending ? items.toReversed() : items;
}

/** The loop variable is a copy: changing it leaves the collection as it is. */
function copied(item: RuntimeValue): RuntimeValue {
  return typeof item === 'object' && item !== null && !isList(item) ? item.copy() : item;
}

/** Every connector must lead to an element that is there. */
function checkTargets(model: FlowModel, steps: ReadonlyMap<string, Step>): void {
  const targets = [...model.elements.values()].flatMap((element): (string | undefined)[] => {
    switch (element.kind) {
      case 'decision':
        return [element.otherwise, ...element.outcomes.map(({ next }) => next)];
      case 'loop':
        return [element.next, element.done];
      case 'lookup':
      case 'create':
      case 'update':
      case 'delete':
      case 'action':
        return [element.next, element.fault];
      default:
        return [element.next];
    }
  });
  for (const target of [...targets, model.trigger.next, ...model.trigger.paths.map(({ next }) => next)]) {
    if (target !== undefined && !steps.has(target)) {
      throw new FlowReferenceError(`a connector leads to ${target}, which is not there`);
    }
  }
}
