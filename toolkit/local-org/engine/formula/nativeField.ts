/** Formula fields as SQL: their names are columns, or formulas of the same kind. */
import { nameFieldOf } from '../../schema/schemaLookup.ts';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import { formulaTypeOf } from './formulaTypes.ts';
import { nativeFormula, shownNative } from './nativeSql.ts';
import { isMoment } from './nativePiece.ts';
import type { Native } from './nativePiece.ts';
import { parseFormula } from './parseFormula.ts';
import { relationOf } from './recordScope.ts';

/** A formula that comes out longer, through formulas inside formulas, costs more than it saves. */
const MAX_LENGTH = 4000;

/** Undefined where a part of the formula is not exact in SQL. Its function was compiled before: it has no errors. */
export function nativeField(schema: OrgSchema, object: ObjectSchema, field: FieldSchema): Native | undefined {
  const native = formulaAt({ schema, object, prefix: [] }, field);
  return native && native.sql((path) => path.join('.')).length <= MAX_LENGTH ? native : undefined;
}

interface Place {
  schema: OrgSchema;
  /** Whose field it is, and how the formula got there. */
  object: ObjectSchema;
  prefix: readonly string[];
}

function formulaAt(place: Place, field: FieldSchema): Native | undefined {
  const type = formulaTypeOf(field.type);
  const { source = '', treatBlanksAs } = field.formula ?? {};
  if (type === undefined || !isExact(field)) {
    return undefined;
  }
  const native = nativeFormula(parseFormula(source), (path) =>
    resolved(place, path, treatBlanksAs === 'BlankAsZero')
  );
  return native && (native.type === type || native.type === 'null') ? shownNative(native, type) : undefined;
}

/** Numbers with decimals are cleaned and rounded by the engine in ways of its own. */
function isExact({ type, scale }: FieldSchema): boolean {
  const isNumber = formulaTypeOf(type) === 'number';
  return type !== 'percent' && !(isNumber && scale !== 0);
}

function resolved(place: Place, path: readonly string[], blankAsZero: boolean): Native | undefined {
  const [step = '', ...rest] = path;
  if (step.startsWith('$')) {
    return undefined;
  }
  const relation = rest.length > 0 ? relationOf(place.object, step) : undefined;
  if (rest.length > 0 && relation === undefined) {
    return step.toLowerCase() === place.object.name.toLowerCase()
      ? resolved(place, rest, blankAsZero)
      : undefined;
  }
  return relation === undefined
    ? fieldAt(place, step, blankAsZero)
    : followed(place, relation, rest, blankAsZero);
}

function followed(
  place: Place,
  relation: FieldSchema,
  rest: readonly string[],
  blankAsZero: boolean
): Native | undefined {
  const [target = '', ...others] = relation.referenceTo;
  const object = place.schema.objects.get(target.toLowerCase());
  return object === undefined || others.length > 0
    ? undefined
    : resolved(
        { ...place, object, prefix: [...place.prefix, relation.relationshipName ?? ''] },
        rest,
        blankAsZero
      );
}

function fieldAt(place: Place, name: string, blankAsZero: boolean): Native | undefined {
  const field = place.object.fields.get(name.toLowerCase());
  const type = field && formulaTypeOf(field.type);
  if (field === undefined || type === undefined || !isExact(field)) {
    return undefined;
  }
  const native = field.formula === undefined ? column(place, field, type) : nested(place, field);
  return native && blankAsZero && type === 'number'
    ? { type, sql: (columnOf) => `coalesce(${native.sql(columnOf)}, 0)` }
    : native;
}

function column({ object, prefix }: Place, field: FieldSchema, type: Native['type']): Native | undefined {
  const path = [...prefix, field.name];
  // Of what is worked out otherwise only people's names are columns.
  if (field.virtual && nameFieldOf(object) !== field) {
    return undefined;
  }
  if (type === 'boolean') {
    return { type, sql: (columnOf) => `(${columnOf(path)} IS TRUE)` };
  }
  const isStored = type === 'number' || type === 'text' || type === 'picklist' || isMoment(type);
  return isStored ? { type, sql: (columnOf) => columnOf(path) } : undefined;
}

/** A parent that is not there has no formulas either. */
function nested(place: Place, field: FieldSchema): Native | undefined {
  const native = formulaAt(place, field);
  if (native === undefined || place.prefix.length === 0) {
    return native;
  }
  const { type, sql } = native;
  const otherwise = type === 'boolean' ? '0' : 'NULL';
  return {
    type,
    sql: (columnOf) =>
      `(CASE WHEN ${columnOf([...place.prefix, 'Id'])} IS NULL THEN ${otherwise} ELSE ${sql(columnOf)} END)`
  };
}
