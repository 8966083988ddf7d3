import { Kind, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import ts from 'typescript';
import { OPEN_ACCESS, VisibleSchema, buildGraphqlSchema, withCurrencies } from '@toolkit/local-org';
import type { Access, OrgSchema } from '@toolkit/local-org';
import type { Script } from '../model/bundle.ts';
import type { CheckContext } from '../model/context.ts';
import { ConstantTexts } from '../model/constantText.ts';
import { partedQueries } from '../model/partedQuery.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { nodesWhere } from '../model/syntax.ts';

/** https://developer.salesforce.com/docs/platform/graphql/guide/query-limits.html */
const MAX_ROWS = 2000;

/** GraphQL texts of components are constant, and valid against the schema that an admin's session has, with one currency or several. */
export function lwcGraphql({ schema: ownSchema, settings, bundles }: CheckContext): Problem[] {
  const schema = withCurrencies(ownSchema);
  const texts = new ConstantTexts(bundles);
  let graphqlSchema: GraphQLSchema | undefined;
  return bundles.flatMap(({ scripts }) =>
    scripts
      .filter(({ isTest, path }) => !isTest && !settings.graphqlBuilders.includes(path))
      .flatMap((script) =>
        [...taggedTexts(script, texts), ...partedQueries(script, texts)].flatMap((text) => {
          if (text === undefined) {
            return [
              problem(
                script.path,
                'a GraphQL text depends on what is known only when it runs',
                'put values into variables'
              )
            ];
          }
          graphqlSchema ??= buildGraphqlSchema(new VisibleSchema(schema, everything(schema)));
          return queryProblems(schema, graphqlSchema, text).map((what) =>
            problem(script.path, what, 'correct the query')
          );
        })
      )
  );
}

function taggedTexts(script: Script, texts: ConstantTexts): (string | undefined)[] {
  return nodesWhere(script, ts.isTaggedTemplateExpression)
    .filter(({ tag }) => tag.getText() === 'gql')
    .map(({ template }) => texts.textOf(template, script));
}

function queryProblems(schema: OrgSchema, graphqlSchema: GraphQLSchema, text: string): string[] {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    return [`the GraphQL does not parse: ${error instanceof Error ? error.message : String(error)}`];
  }
  const found = [
    ...validate(graphqlSchema, document).map(({ message }) => message),
    ...unboundLists(document),
    ...hiddenFields(schema, graphqlSchema, document)
  ];
  return [...new Set(found)];
}

/** A connection without `first` gives ten rows, silently; more than 2,000 give an error. */
function unboundLists(document: DocumentNode): string[] {
  const problems: string[] = [];
  visit(document, {
    Field(node) {
      const isConnection = node.selectionSet?.selections.some(
        (selection) => selection.kind === Kind.FIELD && selection.name.value === 'edges'
      );
      const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
      if (isConnection === true && first === undefined) {
        problems.push(`${node.name.value} does not say how many rows: without first it gives ten`);
      }
      if (first?.kind === Kind.INT && Number(first.value) > MAX_ROWS) {
        problems.push(`${node.name.value} asks for ${first.value} rows, more than ${MAX_ROWS}`);
      }
    }
  });
  return problems;
}

/** One field that field-level security hides from somebody makes the whole query fail for them, unless it is optional. */
function hiddenFields(schema: OrgSchema, graphqlSchema: GraphQLSchema, document: DocumentNode): string[] {
  const problems: string[] = [];
  const types = new TypeInfo(graphqlSchema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name, directives }) {
        const object = schema.objects.get(types.getParentType()?.name.toLowerCase() ?? '');
        const field = [...(object?.fields.values() ?? [])].find(
          (each) => each.name === name.value || each.relationshipName === name.value
        );
        const isOptional = directives?.some((directive) => directive.name.value === 'optional');
        if (field?.permissionable === true && isOptional !== true) {
          problems.push(`${object?.name}.${name.value} may be hidden from somebody: mark it @optional`);
        }
      }
    })
  );
  return problems;
}

/** The access of somebody who may do everything. */
function everything(schema: OrgSchema): Access {
  return {
    ...OPEN_ACCESS,
    field: (object, fieldName) => {
      const field = schema.objects.get(object.name.toLowerCase())?.fields.get(fieldName.toLowerCase());
      return { read: field !== undefined, edit: field?.createable === true || field?.updateable === true };
    }
  };
}
