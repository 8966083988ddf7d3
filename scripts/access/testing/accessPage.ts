/**
 * docs/access.md as data: what each persona may do with each object, and with each field of it. People write that page,
 * nothing generates it; the tests hold the org to it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PERSONAS = [
  'Admin',
  'Rep',
  'Colleague',
  'Theme Owner',
  'Leader',
  'Sync',
  'Theme Amounts',
  'Sales Owner',
  'Nobody'
] as const;
export type Persona = (typeof PERSONAS)[number];

/** `-` nothing, `R` read, `C` read and set when the record is made, `W` read and write. */
export type FieldAccess = '-' | 'R' | 'C' | 'W';

export interface ObjectTable {
  object: string;
  /** Letters of CRED: on records that are theirs, and on those of others. */
  own: Record<Persona, string>;
  others: Record<Persona, string>;
  fields: Map<string, Record<Persona, FieldAccess>>;
}

const PAGE = join(import.meta.dirname, '../../../docs/access.md');

export function readAccessPage(page = readFileSync(PAGE, 'utf8')): ObjectTable[] {
  return page
    .split(/^## /m)
    .slice(1)
    .filter((section) => section.startsWith('`'))
    .map(readSection);
}

function readSection(section: string): ObjectTable {
  const object = /^`(\w+)`/.exec(section)?.[1] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  const [head, , ...rows] = lines.map(cellsOf);
  const personas = head?.slice(1) ?? [];
  if (personas.join() !== PERSONAS.join()) {
    throw new Error(`${object}: the columns are ${personas.join(', ')}.`);
  }
  const table = new Map(rows.map(([name = '', ...cells]) => [name, byPersona(object, name, cells)]));
  const fields = [...table].filter(([name]) => name.startsWith('`'));
  return {
    object,
    own: rowOf(table, object, '_their own_'),
    others: rowOf(table, object, '_of others_'),
    fields: new Map(fields.map(([name, cells]) => [name.slice(1, -1), fieldRow(object, name, cells)]))
  };
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

function byPersona(object: string, name: string, cells: string[]): Record<Persona, string> {
  if (cells.length !== PERSONAS.length) {
    throw new Error(`${object}, ${name}: ${cells.length} cells.`);
  }
  return Object.fromEntries(PERSONAS.map((persona, index) => [persona, cells[index] ?? ''])) as Record<
    Persona,
    string
  >;
}

function rowOf(
  table: ReadonlyMap<string, Record<Persona, string>>,
  object: string,
  name: string
): Record<Persona, string> {
  const row = table.get(name);
  const wrong = row && PERSONAS.find((persona) => !/^(-|C?R?E?D?)$/.test(row[persona]));
  if (row === undefined || wrong !== undefined) {
    throw new Error(`${object}: the row ${name} is missing or has other letters than CRED.`);
  }
  return row;
}

function fieldRow(
  object: string,
  name: string,
  cells: Record<Persona, string>
): Record<Persona, FieldAccess> {
  for (const persona of PERSONAS) {
    if (!/^[-RCW]$/.test(cells[persona])) {
      throw new Error(`${object}, ${name}, ${persona}: ${cells[persona]} is none of - R C W.`);
    }
  }
  return cells as Record<Persona, FieldAccess>;
}
