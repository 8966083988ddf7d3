import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import type { SaveError, SObjectRecord } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { asArray, asObject, isObject, readJsonObject } from '../http/jsonBody.ts';
import type { JsonObject } from '../http/jsonBody.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { visibleObject } from './describeObject.ts';
import { deserializeRow } from './deserialize.ts';
import { resolveParents } from './resolveParents.ts';

const MAX_RECORDS = 200;
const MAX_TYPES = 5;
const MAX_LEVELS = 5;

interface TreeNode {
  object: ObjectSchema;
  referenceId: string;
  body: JsonObject;
  level: number;
  parent?: { node: TreeNode; field: string };
  id?: string;
}

interface TreeFailure {
  referenceId: string;
  errors: SaveError[];
}

class RolledBack extends Error {}

/** POST /composite/tree/{object} (REST guide, "sObject Tree"). One error fails the whole request. */
export function postTree(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const object = visibleObject(context, params['object'] ?? '');
  const nodes: TreeNode[] = [];
  collect(context, object, readJsonObject(request)['records'], 1, undefined, nodes);
  const duplicates = duplicateReferences(nodes);
  if (duplicates.length > 0) {
    return json({ hasErrors: true, results: duplicates }, 400);
  }
  let failures: TreeFailure[] = [];
  try {
    context.org.transaction(() => {
      failures = saveLevels(context, nodes);
      if (failures.length > 0) {
        throw new RolledBack();
      }
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) {
      throw error;
    }
    return json({ hasErrors: true, results: failures }, 400);
  }
  return json({ hasErrors: false, results: nodes.map(({ referenceId, id }) => ({ referenceId, id })) }, 201);
}

/** Nodes level by level, as the answer lists them. */
function collect(
  context: DataContext,
  object: ObjectSchema,
  records: unknown,
  level: number,
  parent: TreeNode['parent'],
  nodes: TreeNode[]
): void {
  let current = readNodes(object, records, level, parent);
  nodes.push(...current);
  while (current.length > 0) {
    const next = current.flatMap((node) => childrenOf(context, node));
    nodes.push(...next);
    checkSize(nodes);
    current = next;
  }
  checkSize(nodes);
}

function readNodes(
  object: ObjectSchema,
  records: unknown,
  level: number,
  parent: TreeNode['parent']
): TreeNode[] {
  return asArray(records, 'list of records').map((one) => {
    const body = asObject(one, 'sObject Tree Input');
    const attributes = isObject(body['attributes']) ? body['attributes'] : {};
    const { type, referenceId } = attributes;
    if (typeof type !== 'string' || typeof referenceId !== 'string') {
      throw new SalesforceError(
        'INVALID_INPUT',
        'Include a type and a referenceId in the attributes of every record.'
      );
    }
    if (type.toLowerCase() !== object.name.toLowerCase()) {
      throw new SalesforceError(
        'INVALID_INPUT',
        `A record of type ${type} stands where ${object.name} is expected.`
      );
    }
    if (!/^[A-Za-z0-9]\w*$/.test(referenceId)) {
      throw new SalesforceError(
        'INVALID_INPUT',
        `Provided referenceId ('${referenceId}') must start with a letter or a number, and it can contain only letters, numbers and underscores ('_').`
      );
    }
    return { object, referenceId, body, level, parent };
  });
}

/** Takes the child collections out of a node's body; what stays are its own fields. */
function childrenOf(context: DataContext, node: TreeNode): TreeNode[] {
  const children: TreeNode[] = [];
  const own: JsonObject = {};
  for (const [name, value] of Object.entries(node.body)) {
    const relationship = node.object.childRelationships.find(
      (one) => one.relationshipName?.toLowerCase() === name.toLowerCase()
    );
    if (relationship !== undefined && isObject(value) && Array.isArray(value['records'])) {
      const child = visibleObject(context, relationship.childObject);
      children.push(
        ...readNodes(child, value['records'], node.level + 1, { node, field: relationship.field })
      );
    } else {
      own[name] = value;
    }
  }
  node.body = own;
  return children;
}

function checkSize(nodes: readonly TreeNode[]): void {
  if (nodes.length > MAX_RECORDS) {
    throw new SalesforceError(
      'EXCEEDED_ID_LIMIT',
      `record limit reached. cannot submit more than ${MAX_RECORDS} records into this call`
    );
  }
  const types = new Set(nodes.map(({ object }) => object.name));
  if (types.size > MAX_TYPES) {
    throw new SalesforceError(
      'INVALID_INPUT',
      `A tree request can hold at most ${MAX_TYPES} record types; this one has ${types.size}.`
    );
  }
  if (nodes.some(({ level }) => level > MAX_LEVELS)) {
    throw new SalesforceError('INVALID_INPUT', `A tree can be at most ${MAX_LEVELS} levels deep.`);
  }
}

/** "In the case of duplicate reference IDs, results contains one item for each instance of the duplicate ID." */
function duplicateReferences(nodes: readonly TreeNode[]): TreeFailure[] {
  const counts = new Map<string, number>();
  for (const { referenceId } of nodes) {
    counts.set(referenceId, (counts.get(referenceId) ?? 0) + 1);
  }
  return nodes
    .filter(({ referenceId }) => (counts.get(referenceId) ?? 0) > 1)
    .map(({ referenceId }) => ({
      referenceId,
      errors: [
        {
          statusCode: 'INVALID_INPUT',
          message: `Duplicate ReferenceId provided in the request: ${referenceId}`,
          fields: []
        }
      ]
    }));
}

/** Saves the roots, then each lower level, records of one type together. Stops at the first level with an error. */
function saveLevels(context: DataContext, nodes: readonly TreeNode[]): TreeFailure[] {
  for (let level = 1; level <= MAX_LEVELS; level++) {
    const atLevel = nodes.filter((node) => node.level === level);
    for (const object of new Set(atLevel.map((node) => node.object))) {
      const failures = saveGroup(
        context,
        object,
        atLevel.filter((node) => node.object === object)
      );
      if (failures.length > 0) {
        return failures;
      }
    }
  }
  return [];
}

function saveGroup(context: DataContext, object: ObjectSchema, nodes: readonly TreeNode[]): TreeFailure[] {
  const rows: SObjectRecord[] = [];
  const failures: TreeFailure[] = [];
  const incoming = nodes.map((node) => deserializeRow(object, context.session, node.body));
  for (const [index, resolved] of resolveParents(context.org, incoming).entries()) {
    const node = nodes[index];
    if (!resolved.ok) {
      failures.push({ referenceId: node?.referenceId ?? '', errors: [resolved.error] });
      continue;
    }
    if (node?.parent !== undefined) {
      resolved.row[node.parent.field] = node.parent.node.id ?? null;
    }
    rows.push(resolved.row);
  }
  if (failures.length > 0) {
    return failures;
  }
  const results = context.org.save({ operation: 'create', object: object.name, rows }, context.session);
  for (const [index, result] of results.entries()) {
    const node = nodes[index];
    if (node !== undefined && result.success && result.id !== null) {
      node.id = result.id;
    } else {
      failures.push({ referenceId: node?.referenceId ?? '', errors: result.errors });
    }
  }
  return failures;
}
