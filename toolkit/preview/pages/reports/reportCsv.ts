/** A report as a file for spreadsheets. */
import { aggregateLabels, detailColumns } from './reportView.ts';
import { groupingLabel, groupLabel, numberIn } from './reportResult.ts';
import type { Cell, Grouping, ReportResult } from './reportResult.ts';

/**
 * Rows of a report, each with the groups that it is in; of a report without rows, the groups with their figures. Starts with
 * the mark by which spreadsheets know UTF-8.
 */
export function reportCsv(report: ReportResult): string {
  const { groupingsDown, groupingsAcross } = report.reportMetadata;
  const groupLabels = [...groupingsDown, ...groupingsAcross].map(({ name }) => groupingLabel(report, name));
  const leaves = leavesOf(report);
  const hasRows = leaves.some(({ key }) => (report.factMap[key]?.rows ?? []).length > 0);
  const head = hasRows ? detailColumns(report).map(({ label }) => label) : aggregateLabels(report);
  const rows = leaves.flatMap(({ key, path }) => {
    const groups = path.map(groupLabel);
    const facts = report.factMap[key];
    const cells = hasRows ? (facts?.rows ?? []).map(({ dataCells }) => dataCells) : [facts?.aggregates ?? []];
    return cells.map((row) => [...groups, ...row.map(cellText)]);
  });
  return `\uFEFF${[[...groupLabels, ...head], ...rows].map(csvLine).join('\r\n')}\r\n`;
}

interface Leaf {
  key: string;
  path: Grouping[];
}

/** The innermost groups, of both sides where there are two. */
function leavesOf({ groupingsDown, groupingsAcross }: ReportResult): Leaf[] {
  const down = innermost(groupingsDown?.groupings ?? [], []);
  const across = innermost(groupingsAcross?.groupings ?? [], []);
  return down.flatMap((row) =>
    across.map((column) => ({ key: `${row.key}!${column.key}`, path: [...row.path, ...column.path] }))
  );
}

function innermost(groupings: readonly Grouping[], path: Grouping[], key = 'T'): Leaf[] {
  return groupings.length === 0
    ? [{ key, path }]
    : groupings.flatMap((one) => innermost(one.groupings ?? [], [...path, one], one.key));
}

/** Numbers as numbers: a spreadsheet adds them up. */
function cellText(cell: Cell): string {
  const number = numberIn(cell);
  return number === undefined ? (cell.label === '-' ? '' : cell.label) : String(number);
}

/** Fields as RFC 4180 has them. */
function csvLine(fields: readonly string[]): string {
  return fields.map((field) => `"${harmless(field).replaceAll('"', '""')}"`).join(',');
}

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe in front; what is a number, minus and all, stays one.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function harmless(text: string): string {
  const isNumber = /^[+-]?\d+([.,]\d+)*$/.test(text);
  return /^[\s\p{C}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text) && !isNumber
    ? `'${text}`
    : text;
}
