import { FlowReferenceError } from './flowErrors.ts';
import type { FlowElement } from './flowModel.ts';
import { valueType } from './flowValues.ts';
import type { FlowType } from './flowValues.ts';
import type { NameScope } from './named.ts';

/** The element whose current item is called `name`. */
export function processorOfItem(
  elements: ReadonlyMap<string, FlowElement>,
  name: string
): FlowElement | undefined {
  return [...elements.values()].find(
    (element) =>
      (element.kind === 'filterCollection' || element.kind === 'sortCollection') && element.variable === name
  );
}

/** The type of what an element puts out under a name; undefined when it puts out nothing. */
export function outputOf(element: FlowElement, name: string, scope: NameScope): FlowType | undefined {
  switch (element.kind) {
    case 'lookup': {
      if (!element.storeAutomatically) {
        return undefined;
      }
      const object = scope.objectNamed(element.object);
      const record: FlowType = { kind: 'record', object, known: knownFields(element.queriedFields) };
      return element.firstOnly ? record : { kind: 'list', of: record };
    }
    case 'create':
      return element.storeAutomatically ? valueType('text') : undefined;
    case 'loop':
    case 'filterCollection':
    case 'sortCollection': {
      const { type } = scope.named(element.collection);
      if (type.kind !== 'list') {
        throw new FlowReferenceError(
          `${element.collection} is no collection, which ${element.name} goes through`
        );
      }
      return element.kind === 'loop' || name !== element.name ? type.of : type;
    }
    default:
      return undefined;
  }
}

function knownFields(queried: readonly string[] | undefined): ReadonlySet<string> | undefined {
  // Without a list every field is there; with one, the id is too.
  return queried === undefined ? undefined : new Set(['id', ...queried.map((field) => field.toLowerCase())]);
}
