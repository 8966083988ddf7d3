/**
 * Takes out the fields marked `@optional` that the session's schema does not have, and the directive itself.
 * https://developer.salesforce.com/docs/platform/graphql/guide/query-record-objects.md ("Optional fields", API 65)
 */
import { Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, SelectionSetNode } from 'graphql';

/** A selection set must select something. */
const filled: { selectionSet: SelectionSetNode } = {
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }]
  }
};

export function withoutMissingOptionals(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter(node) {
          if (!isOptional(node)) {
            return undefined;
          }
          const parent = types.getParentType();
          if (parent && types.getFieldDef() === undefined && node.name.value !== '__typename') {
            return null;
          }
          return undefined;
        },
        leave(node) {
          const empty = node.selectionSet?.selections.length === 0;
          // Nothing left of what was asked of it: an optional parent is not worth an error.
          if (empty && isOptional(node)) {
            return null;
          }
          if (!empty && !isOptional(node)) {
            return undefined;
          }
          return {
            ...node,
            directives: node.directives?.filter((each) => each.name.value !== 'optional'),
            ...(empty && filled)
          };
        }
      },
      InlineFragment: {
        leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined)
      },
      FragmentDefinition: {
        leave: (node) => (node.selectionSet.selections.length === 0 ? { ...node, ...filled } : undefined)
      }
    })
  );
}

function isOptional(node: FieldNode): boolean {
  return node.directives?.some((each) => each.name.value === 'optional') ?? false;
}
