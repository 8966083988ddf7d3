/**
 * Queries that a module declares in parts, read as the one text they make when nothing is left out:
 * `const NAME: PartedQuery = { name, variables, core, parts }`, where each part is a constant text.
 */
import ts from 'typescript';
import type { Script } from './bundle.ts';
import type { ConstantTexts } from './constantText.ts';
import { nodesWhere } from './syntax.ts';

/** An expression, and the module that its names are to be looked up in. */
interface Place {
  node: ts.Expression;
  script: Script;
}

/** The text of each parted query that a script declares; undefined for one that depends on what is known only later. */
export function partedQueries(script: Script, texts: ConstantTexts): (string | undefined)[] {
  return nodesWhere(script, ts.isVariableDeclaration)
    .filter(({ type }) => type?.getText(script.tree) === 'PartedQuery')
    .map(({ initializer }) => initializer && queryText({ node: initializer, script }, texts));
}

function queryText(query: Place, texts: ConstantTexts): string | undefined {
  const properties = propertiesOf(query, texts);
  const name = textOf(properties?.get('name'), texts);
  const variables = properties?.get('variables');
  const types = variables && propertiesOf(variables, texts);
  const core = properties?.get('core');
  const parts = properties?.get('parts');
  const bodies = [core === undefined ? [] : elementsOf(core, texts), parts && elementsOf(parts, texts)];
  if (name === undefined || types === undefined) {
    return undefined;
  }
  const body: string[] = [];
  for (const places of bodies) {
    if (places === undefined) {
      return undefined;
    }
    for (const place of places) {
      const text = textOf(place, texts);
      if (text === undefined) {
        return undefined;
      }
      body.push(text);
    }
  }
  const used = [...types].filter(([variable]) => new RegExp(`\\$${variable}\\b`).test(body.join('\n')));
  const declared = used.map(([variable, type]) => `$${variable}: ${textOf(type, texts) ?? ''}`);
  const head = declared.length > 0 ? `query ${name}(${declared.join(', ')})` : `query ${name}`;
  return `${head} { uiapi { query {\n${body.join('\n')}\n} } }`;
}

const textOf = (place: Place | undefined, texts: ConstantTexts): string | undefined =>
  place && texts.textOf(place.node, place.script);

/** What an object holds, with what is spread into it before. */
function propertiesOf(place: Place, texts: ConstantTexts): Map<string, Place> | undefined {
  const { node, script } = resolved(place, texts) ?? place;
  if (!ts.isObjectLiteralExpression(node)) {
    return undefined;
  }
  const found = new Map<string, Place>();
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property)) {
      found.set(property.name.getText(script.tree), { node: property.initializer, script });
    } else if (ts.isShorthandPropertyAssignment(property)) {
      found.set(property.name.text, { node: property.name, script });
    } else if (ts.isSpreadAssignment(property)) {
      const inner = propertiesOf({ node: property.expression, script }, texts);
      if (inner === undefined) {
        return undefined;
      }
      for (const [name, value] of inner) {
        found.set(name, value);
      }
    } else {
      return undefined;
    }
  }
  return found;
}

function elementsOf(place: Place, texts: ConstantTexts): Place[] | undefined {
  const { node, script } = resolved(place, texts) ?? place;
  if (!ts.isArrayLiteralExpression(node)) {
    return undefined;
  }
  const found: Place[] = [];
  for (const element of node.elements) {
    const inner = ts.isSpreadElement(element)
      ? elementsOf({ node: element.expression, script }, texts)
      : [{ node: element, script }];
    if (inner === undefined) {
      return undefined;
    }
    found.push(...inner);
  }
  return found;
}

/** What a constant, or a property of one, stands for. */
function resolved({ node, script }: Place, texts: ConstantTexts): Place | undefined {
  if (ts.isIdentifier(node)) {
    const found = texts.declaration(node.text, script);
    return found !== undefined && ts.isVariableDeclaration(found.node) && found.node.initializer !== undefined
      ? resolved({ node: found.node.initializer, script: found.script }, texts)
      : undefined;
  }
  if (ts.isPropertyAccessExpression(node)) {
    const value = propertiesOf({ node: node.expression, script }, texts)?.get(node.name.text);
    return value && (resolved(value, texts) ?? value);
  }
  return { node, script };
}
