/** Which GraphQL types stand for a field: its value type, its filter operators and its input scalar. */
import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { GraphQLScalarType } from 'graphql';
import type { FieldSchema } from '../../core/schemaTypes.ts';
import { scalars } from './scalars.ts';

export interface FieldKind {
  /** `StringValue`, `StringOperators` and the like are named after it. */
  name: string;
  scalar: GraphQLScalarType;
  operators: 'boolean' | 'id' | 'date' | 'dateTime' | 'multiPicklist' | 'number' | 'text';
}

/** Names as in the types generated from an org's schema (forcedotcom/sf-skills, `graphql-operations-types.ts`). */
const kinds = {
  string: { name: 'String', scalar: GraphQLString, operators: 'text' },
  textArea: { name: 'TextArea', scalar: scalars.TextArea, operators: 'text' },
  longTextArea: { name: 'LongTextArea', scalar: scalars.LongTextArea, operators: 'text' },
  picklist: { name: 'Picklist', scalar: scalars.Picklist, operators: 'text' },
  email: { name: 'Email', scalar: scalars.Email, operators: 'text' },
  phone: { name: 'PhoneNumber', scalar: scalars.PhoneNumber, operators: 'text' },
  url: { name: 'Url', scalar: scalars.Url, operators: 'text' },
  multiPicklist: { name: 'MultiPicklist', scalar: scalars.MultiPicklist, operators: 'multiPicklist' },
  boolean: { name: 'Boolean', scalar: GraphQLBoolean, operators: 'boolean' },
  integer: { name: 'Integer', scalar: GraphQLInt, operators: 'number' },
  double: { name: 'Double', scalar: scalars.Double, operators: 'number' },
  currency: { name: 'Currency', scalar: scalars.Currency, operators: 'number' },
  percent: { name: 'Percent', scalar: scalars.Percent, operators: 'number' },
  latitude: { name: 'Latitude', scalar: scalars.Latitude, operators: 'number' },
  longitude: { name: 'Longitude', scalar: scalars.Longitude, operators: 'number' },
  time: { name: 'Time', scalar: scalars.Time, operators: 'number' },
  date: { name: 'Date', scalar: scalars.Date, operators: 'date' },
  dateTime: { name: 'DateTime', scalar: scalars.DateTime, operators: 'dateTime' },
  id: { name: 'Id', scalar: GraphQLID, operators: 'id' }
} satisfies Record<string, FieldKind>;

/** Undefined for what the GraphQL API here does not show: addresses, locations, binary data. */
export function fieldKind(field: FieldSchema): FieldKind | undefined {
  switch (field.type) {
    case 'id':
    case 'reference':
      return kinds.id;
    case 'string':
      return kinds.string;
    case 'textarea':
      return field.length > 255 ? kinds.longTextArea : kinds.textArea;
    case 'picklist':
    case 'combobox':
      return kinds.picklist;
    case 'multipicklist':
      return kinds.multiPicklist;
    case 'email':
      return kinds.email;
    case 'phone':
      return kinds.phone;
    case 'url':
      return kinds.url;
    case 'boolean':
      return kinds.boolean;
    case 'int':
      return kinds.integer;
    case 'double':
      if (field.compoundFieldName && /latitude/i.test(field.name)) {
        return kinds.latitude;
      }
      if (field.compoundFieldName && /longitude/i.test(field.name)) {
        return kinds.longitude;
      }
      return kinds.double;
    case 'currency':
      return kinds.currency;
    case 'percent':
      return kinds.percent;
    case 'time':
      return kinds.time;
    case 'date':
      return kinds.date;
    case 'datetime':
      return kinds.dateTime;
    case 'address':
    case 'location':
    case 'base64':
    case 'anyType':
      return undefined;
  }
}

export const fieldKinds = Object.values(kinds) satisfies FieldKind[];
