/**
 * The scalars of the GraphQL API. Values travel as the UI API writes them; numbers may be given as text.
 * https://developer.salesforce.com/docs/platform/graphql/guide/schema-conventions.md
 */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { parseDate, parseDateTime } from '../../engine/soql/parse/dateLiterals.ts';

function scalar<T>(
  name: string,
  what: string,
  read: (value: unknown) => T | undefined
): GraphQLScalarType<T> {
  const parse = (value: unknown): T => {
    const result = read(value);
    if (result === undefined) {
      throw new GraphQLError(`${name} cannot represent ${JSON.stringify(value)}: it must be ${what}.`);
    }
    return result;
  };
  return new GraphQLScalarType<T>({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(literal(node))
  });
}

function literal(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    default:
      return undefined;
  }
}

const text = (name: string): GraphQLScalarType<string> =>
  scalar(name, 'text', (value) => (typeof value === 'string' ? value : undefined));

const number = (name: string): GraphQLScalarType<number> =>
  scalar(name, 'a number', (value) => {
    const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
  });

export const scalars = {
  Currency: number('Currency'),
  Double: number('Double'),
  Latitude: number('Latitude'),
  Longitude: number('Longitude'),
  Percent: number('Percent'),
  Long: scalar('Long', 'a whole number', (value) => {
    const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof read === 'number' && Number.isSafeInteger(read) ? read : undefined;
  }),
  Date: scalar('Date', 'a date such as 2026-03-31', (value) =>
    typeof value === 'string' ? parseDate(value) : undefined
  ),
  DateTime: scalar('DateTime', 'a date and time such as 2026-03-31T12:00:00Z', (value) =>
    typeof value === 'string' && parseDateTime(value) !== undefined ? value : undefined
  ),
  Time: text('Time'),
  Base64: text('Base64'),
  Email: text('Email'),
  EncryptedString: text('EncryptedString'),
  /** An Id, or `@{alias}` for the Id that another operation of the same request gives. */
  IdOrRef: text('IdOrRef'),
  LongTextArea: text('LongTextArea'),
  MultiPicklist: text('MultiPicklist'),
  PhoneNumber: text('PhoneNumber'),
  Picklist: text('Picklist'),
  RichTextArea: text('RichTextArea'),
  TextArea: text('TextArea'),
  Url: text('Url')
};
