/** What the elements of a flow's metadata have in common: names, connectors, conditions, filters and values. */
import { parseFilterLogic } from '@toolkit/sfdx-project';
import type { XmlNode } from '@toolkit/sfdx-project';
import { toStoredDateTime } from '../../core/clock.ts';
import { UnsupportedFlowError } from './flowErrors.ts';
import type { Condition, Conditions, FieldAssignment, FieldFilters, FlowValue } from './flowModel.ts';

/** What any element may have besides its own. */
const NODE = [
  'name',
  'label',
  'description',
  'locationX',
  'locationY',
  'elementSubtype',
  'processMetadataValues',
  'styleProperties'
];

export function conditionsOf(node: XmlNode): Conditions {
  const conditions = node.children('conditions').map((condition): Condition => {
    only(condition, ['leftValueReference', 'operator', 'rightValue']);
    return {
      left: condition.requiredText('leftValueReference'),
      operator: condition.requiredText('operator'),
      right: optionalValue(condition, 'rightValue')
    };
  });
  return { logic: logicOf(node, 'conditionLogic', conditions.length), conditions };
}

export function common(node: XmlNode): { name: string; label: string } {
  const name = node.requiredText('name');
  return { name, label: node.text('label') ?? name };
}

export function target(node: XmlNode, element: string): string | undefined {
  return node.child(element)?.requiredText('targetReference');
}

export function only(node: XmlNode, known: readonly string[]): void {
  const unknown = node.names().filter((name) => !known.includes(name) && !NODE.includes(name));
  if (unknown.length > 0) {
    const where = node.text('name') ?? node.path;
    throw new UnsupportedFlowError(`<${unknown.join('>, <')}> of ${where}`);
  }
}

export function logicOf(node: XmlNode, element: string, count: number): Conditions['logic'] {
  const text = node.text(element) ?? 'and';
  const logic = text === 'no_conditions' ? parseFilterLogic('and', 0) : parseFilterLogic(text, count);
  if (logic === undefined) {
    throw node.error(
      `<${element}> "${text}" cannot be read; use and, or, or an expression such as 1 AND (2 OR 3)`
    );
  }
  return logic;
}

export function filtersOf(node: XmlNode): FieldFilters {
  const filters = node.children('filters').map((filter) => {
    only(filter, ['field', 'operator', 'value']);
    return {
      field: filter.requiredText('field'),
      operator: filter.requiredText('operator'),
      value: optionalValue(filter, 'value')
    };
  });
  return { logic: logicOf(node, 'filterLogic', filters.length), filters };
}

export function assignmentsOf(node: XmlNode): FieldAssignment[] {
  return node.children('inputAssignments').map((item) => {
    only(item, ['field', 'value']);
    return {
      field: item.requiredText('field'),
      value: optionalValue(item, 'value') ?? { kind: 'text', template: '' }
    };
  });
}

export function requiredValue(node: XmlNode, element: string): FlowValue {
  const value = optionalValue(node, element);
  if (value === undefined) {
    throw node.error(`<${element}> is missing`);
  }
  return value;
}

export function optionalValue(node: XmlNode, element: string): FlowValue | undefined {
  const value = node.child(element);
  if (value === undefined) {
    return undefined;
  }
  const [kind, ...more] = value.names();
  if (kind === undefined) {
    return undefined;
  }
  const text = value.text(kind);
  if (more.length > 0) {
    throw new UnsupportedFlowError(`the value <${value.names().join('>, <')}>`);
  }
  switch (kind) {
    case 'elementReference':
      return { kind: 'reference', name: value.requiredText(kind) };
    case 'stringValue':
      return { kind: 'text', template: text ?? '' };
    case 'booleanValue':
      return { kind: 'literal', type: 'boolean', value: value.boolean(kind) };
    case 'numberValue':
      return { kind: 'literal', type: 'number', value: value.number(kind) ?? 0 };
    case 'dateValue':
      return { kind: 'literal', type: 'date', value: (text ?? '').slice(0, 10) };
    case 'dateTimeValue':
      return {
        kind: 'literal',
        type: 'datetime',
        value: toStoredDateTime(new Date(text ?? ''))
      };
    default:
      throw new UnsupportedFlowError(`the value <${kind}>`);
  }
}
