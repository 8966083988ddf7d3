/**
 * graphql-js gives input objects in the order of their type; the order of several `orderBy` fields is the order they
 * are written in.
 */
import { Kind } from 'graphql';
import type { FieldNode, ValueNode } from 'graphql';
import { isRecord } from './isRecord.ts';

/** The argument's value with its keys in the order of the request. `variables`: as they came with the request. */
export function asWritten(
  value: unknown,
  argument: string,
  node: FieldNode | undefined,
  variables: Record<string, unknown>
): unknown {
  const written = node?.arguments?.find((each) => each.name.value === argument)?.value;
  return written === undefined ? value : reordered(value, keysOf(written, variables));
}

/** Keys in order, each with the same of what is below it. */
type Keys = Map<string, Keys>;
const none: Keys = new Map<string, Keys>();

function keysOf(node: ValueNode, variables: Record<string, unknown>): Keys {
  switch (node.kind) {
    case Kind.VARIABLE:
      return keysOfValue(variables[node.name.value]);
    case Kind.OBJECT:
      return new Map(node.fields.map((field) => [field.name.value, keysOf(field.value, variables)]));
    default:
      return new Map();
  }
}

function keysOfValue(value: unknown): Keys {
  return new Map(isRecord(value) ? Object.entries(value).map(([key, each]) => [key, keysOfValue(each)]) : []);
}

function reordered(value: unknown, keys: Keys): unknown {
  if (!isRecord(value)) {
    return value;
  }
  const order = [...keys.keys()];
  const rank = (key: string): number => (keys.has(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, each]) => [key, reordered(each, keys.get(key) ?? none)])
  );
}
