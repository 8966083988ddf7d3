/** What a request selects, as graphql-js would collect it, but ahead: one query then reads it all. */
import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind
} from 'graphql';
import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo, SelectionNode } from 'graphql';

/** Whatever its resolvers take. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- graphql-js's own default
type AnyObjectType = GraphQLObjectType<any, any>;

export interface SelectedField {
  name: string;
  /** Alias, or the name. */
  key: string;
  nodes: FieldNode[];
}

/** The fields that the selection sets of `nodes` ask of an object of `type`, by key, in order. */
export function selectedFields(
  info: GraphQLResolveInfo,
  type: AnyObjectType,
  nodes: readonly FieldNode[]
): SelectedField[] {
  const fields = new Map<string, SelectedField>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(info, selection)) {
        continue;
      }
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = fields.get(key);
        if (known) {
          known.nodes.push(selection);
        } else {
          fields.set(key, { name: selection.name.value, key, nodes: [selection] });
        }
      } else {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
        if (fragment && applies(info, type, fragment.typeCondition?.name.value)) {
          visit(fragment.selectionSet.selections);
        }
      }
    }
  };
  for (const node of nodes) {
    visit(node.selectionSet?.selections ?? []);
  }
  return [...fields.values()];
}

function isIncluded(info: GraphQLResolveInfo, selection: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.['if'] === true) {
    return false;
  }
  return getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.['if'] !== false;
}

function applies(info: GraphQLResolveInfo, type: AnyObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) {
    return true;
  }
  const other = info.schema.getType(condition);
  return other !== undefined && isAbstractType(other) && info.schema.isSubType(other, type);
}

/** The arguments of a selected field. */
export function argumentsOf<TSource, TContext>(
  definition: GraphQLField<TSource, TContext>,
  field: SelectedField,
  info: GraphQLResolveInfo
): Record<string, unknown> {
  const [node] = field.nodes;
  if (!node) {
    return {};
  }
  // graphql-js reads only the definition's arguments here; its type asks for a field of unknown source.
  return getArgumentValues(
    { ...definition, resolve: undefined, subscribe: undefined },
    node,
    info.variableValues
  );
}
