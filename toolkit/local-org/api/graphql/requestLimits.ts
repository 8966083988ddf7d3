/** What a document may ask for at most, counted through its fragments. */
import { Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

const deepest = 25;
/** "Up to 10 subqueries": https://developer.salesforce.com/docs/platform/graphql/guide/query-limits.md */
const MAX_QUERIES = 10;
/** Ours: fragments that contain fragments double with each level, and so would the work. */
const MAX_FIELDS = 20_000;

interface Extent {
  depth: number;
  fields: number;
}

/** The sentence for what is too much, if anything is. */
export function excessOf(document: DocumentNode): string | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(node.name.value, node);
    }
  }
  const extents = new Map<string, Extent>();

  function extentOf(set: SelectionSetNode | undefined): Extent {
    const extent = { depth: 0, fields: 0 };
    for (const selection of set?.selections ?? []) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragmentExtent(selection.name.value)
          : extentOf(selection.selectionSet);
      const own = selection.kind === Kind.FIELD ? 1 : 0;
      extent.depth = Math.max(extent.depth, inner.depth + own);
      extent.fields += inner.fields + 1;
    }
    return extent;
  }

  function fragmentExtent(name: string): Extent {
    const known = extents.get(name);
    if (known) {
      return known;
    }
    // Stands while the fragment is looked at: one that contains itself is refused by the validation.
    extents.set(name, { depth: 0, fields: 0 });
    const extent = extentOf(fragments.get(name)?.selectionSet);
    extents.set(name, extent);
    return extent;
  }

  let queries = 0;
  function countQueries(set: SelectionSetNode | undefined, inside: boolean, seen: readonly string[]): void {
    for (const selection of set?.selections ?? []) {
      if (queries > MAX_QUERIES) {
        return;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        countQueries(selection.selectionSet, inside, seen);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const { value } = selection.name;
        if (!seen.includes(value)) {
          countQueries(fragments.get(value)?.selectionSet, inside, [...seen, value]);
        }
      } else if (inside && selection.selectionSet !== undefined) {
        queries++;
      } else {
        const { value } = selection.name;
        countQueries(selection.selectionSet, value === 'query' || value === 'aggregate', seen);
      }
    }
  }

  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) {
      continue;
    }
    const extent = extentOf(node.selectionSet);
    if (extent.depth > deepest) {
      return `A query can be nested ${deepest} levels deep.`;
    }
    if (extent.fields > MAX_FIELDS) {
      return `A query can have ${MAX_FIELDS} fields.`;
    }
    if (node.kind === Kind.OPERATION_DEFINITION) {
      countQueries(node.selectionSet, false, []);
    }
  }
  return queries > MAX_QUERIES ? `A request can have ${MAX_QUERIES} queries.` : undefined;
}
