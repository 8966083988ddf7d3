/** Runs of reports for tests, from what differs. */
import type { Cell, Grouping, ReportResult } from './reportResult.ts';

export function cell(label: string, value: unknown = label): Cell {
  return { label, value };
}

export function numbers(...values: number[]): Cell[] {
  return values.map((value) => cell(String(value), value));
}

export function group(key: string, label: string, groupings: Grouping[] = []): Grouping {
  return { key, label, value: label, groupings };
}

interface Options {
  down?: Grouping[];
  downNames?: string[];
  across?: Grouping[];
  acrossNames?: string[];
  aggregates?: string[];
  facts: Record<string, Cell[]>;
  rows?: Record<string, Cell[][]>;
  columns?: string[];
}

export function testReport({
  down = [],
  downNames = [],
  across = [],
  acrossNames = [],
  aggregates = ['RowCount'],
  facts,
  rows = {},
  columns = []
}: Options): ReportResult {
  const keys = new Set([...Object.keys(facts), ...Object.keys(rows)]);
  const labelled = (names: string[]): Record<string, { label: string }> =>
    Object.fromEntries(names.map((name) => [name, { label: `The ${name}` }]));
  return {
    allData: true,
    hasDetailRows: Object.keys(rows).length > 0,
    factMap: Object.fromEntries(
      [...keys].map((key) => [
        key,
        { aggregates: facts[key] ?? [], rows: (rows[key] ?? []).map((dataCells) => ({ dataCells })) }
      ])
    ),
    groupingsDown: { groupings: down },
    groupingsAcross: { groupings: across },
    reportMetadata: {
      id: '00O000000000001AAA',
      name: 'Test',
      reportFormat: across.length > 0 ? 'MATRIX' : 'SUMMARY',
      reportType: { type: 'T', label: 'Things' },
      detailColumns: columns,
      aggregates,
      groupingsDown: downNames.map((name) => ({ name })),
      groupingsAcross: acrossNames.map((name) => ({ name }))
    },
    reportExtendedMetadata: {
      detailColumnInfo: labelled(columns),
      aggregateColumnInfo: labelled(aggregates),
      groupingColumnInfo: labelled([...downNames, ...acrossNames])
    }
  };
}
