/** Records of this org by what the files of an export call them. */
import type { Transport } from '../../sync/org/transport.ts';
import { queryRows, quoted, textAt } from '../../target-org/queries.ts';
import type { Row } from '../../target-org/queries.ts';

/** As many values as fit into the address of a query. */
const VALUES_A_QUERY = 50;

/** Rows of an object whose field has one of the values: `Id, Name` asks by the first and reads both. */
export async function rowsWith(
  transport: Transport,
  object: string,
  fields: string,
  values: Iterable<string>,
  where = ''
): Promise<Row[]> {
  const [field = ''] = fields.split(',');
  const select = field === 'Id' ? fields : `Id, ${fields}`;
  const distinct = [...new Set(values)].filter((value) => value !== '');
  const rows: Row[] = [];
  for (let start = 0; start < distinct.length; start += VALUES_A_QUERY) {
    const list = distinct
      .slice(start, start + VALUES_A_QUERY)
      .map(quoted)
      .join(', ');
    const also = where === '' ? '' : ` AND ${where}`;
    rows.push(
      ...(await queryRows(transport, `SELECT ${select} FROM ${object} WHERE ${field} IN (${list})${also}`))
    );
  }
  return rows;
}

/** Ids by value, for values that one record has. */
export async function idsBy(
  transport: Transport,
  object: string,
  field: string,
  values: Iterable<string>,
  where = ''
): Promise<ReadonlyMap<string, string>> {
  const ids = Map.groupBy(await rowsWith(transport, object, field, values, where), (row) =>
    textAt(row, field).toLowerCase()
  );
  return new Map(
    [...ids].flatMap(([value, rows]) => (rows.length === 1 ? [[value, textAt(rows[0] ?? {}, 'Id')]] : []))
  );
}
