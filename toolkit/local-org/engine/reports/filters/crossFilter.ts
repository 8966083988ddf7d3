/** Rows whose record has, or has not, related records that meet the criteria. */
import type { QueryContext } from '../../../core/types.ts';
import type { ObjectSchema } from '../../../core/schemaTypes.ts';
import { allOf } from '../../soql/tree/selectTree.ts';
import type { Condition } from '../../soql/tree/selectTree.ts';
import type { CrossFilter } from '../metadata/reportMetadata.ts';
import { reportError } from '../reportError.ts';
import { columnOf } from '../types/columnOf.ts';
import type { ReportColumn } from '../types/reportType.ts';
import { filterCondition } from './filterCondition.ts';

/** https://help.salesforce.com/s/articleView?id=analytics.rd_reports_dashboards_limits.htm */
const MAX_SUB_FILTERS = 5;

export function crossFilterCondition(
  filter: CrossFilter,
  { schema, session, now }: QueryContext,
  primary: ReportColumn
): Condition {
  const related = schema.objects.get(filter.relatedEntity.toLowerCase());
  if (!related || !session.access.object(related).read) {
    throw reportError(400, `There is no object ${filter.relatedEntity} for a cross filter.`);
  }
  if (filter.criteria.length > MAX_SUB_FILTERS) {
    throw reportError(400, `A cross filter can have up to ${MAX_SUB_FILTERS} filters of its own.`);
  }
  const column = (id: string): ReportColumn => relatedColumn({ schema, session }, related, id);
  const where = allOf(
    ...filter.criteria.map((criterion) => filterCondition(criterion, column, session, now))
  );
  return {
    kind: 'inSelect',
    left: { kind: 'field', path: primary.idPath ?? primary.path },
    negated: !filter.includesObject,
    select: {
      object: related.name,
      columns: [
        {
          kind: 'value',
          expression: { kind: 'field', path: [joinField(related, filter.relatedEntityJoinField)] }
        }
      ],
      orderBy: [],
      ...(where && { where })
    }
  };
}

/** A standard lookup is written without "Id": `Account`. */
function joinField(related: ObjectSchema, name: string): string {
  return (
    related.fields.get(name.toLowerCase())?.name ??
    related.fields.get(`${name}Id`.toLowerCase())?.name ??
    name
  );
}

/** Criteria name fields of the related object, with or without its name in front. */
function relatedColumn(
  { schema, session }: Pick<QueryContext, 'schema' | 'session'>,
  related: ObjectSchema,
  id: string
): ReportColumn {
  const prefix = [`${related.name}.`, `${related.name}$`].find((each) => id.startsWith(each)) ?? '';
  const table = { table: related.name, object: related, join: undefined };
  return columnOf({ schema, words: session.words, table, id, label: undefined }, id.slice(prefix.length));
}
