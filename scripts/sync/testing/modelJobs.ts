/** Query jobs of a model org: done as soon as they are made. */
import type { FieldValue } from '../plan/canonical.ts';
import type { ModelRow } from './modelRows.ts';

type Find = (soql: string, all: boolean) => { fields: string[]; rows: ModelRow[] };

export class ModelJobs {
  readonly #find: Find;
  /** Results by their jobs: lines of CSV. */
  readonly #lines = new Map<string, string[]>();
  #made = 0;

  constructor(find: Find) {
    this.#find = find;
  }

  answer(method: string, path: string, body: unknown): unknown {
    if (method === 'POST') {
      return this.#make(body as { query: string; operation: string });
    }
    const id = path.split('/').at(-1) ?? '';
    const lines = this.#lines.get(id);
    if (method === 'DELETE') {
      this.#lines.delete(id);
    }
    return lines && { id, state: 'JobComplete', numberRecordsProcessed: Math.max(0, lines.length - 1) };
  }

  results(path: string): Response | undefined {
    const [, id = '', maxRecords, locator = '0'] =
      /^\/jobs\/query\/(\w+)\/results\?maxRecords=(\d+)(?:&locator=(\d+))?$/.exec(path) ?? [];
    const [names, ...rows] = this.#lines.get(id) ?? [];
    if (names === undefined) {
      return undefined;
    }
    const [from, to] = [Number(locator), Number(locator) + Number(maxRecords)];
    const page = rows.slice(from, to);
    return new Response([names, ...page, ''].join('\n'), {
      headers: {
        'sforce-locator': to < rows.length ? String(to) : 'null',
        'sforce-numberofrecords': String(page.length)
      }
    });
  }

  #make({ query, operation }: { query: string; operation: string }): unknown {
    const { fields, rows } = this.#find(query, operation === 'queryAll');
    const id = `750${String(this.#made++).padStart(12, '0')}`;
    this.#lines.set(id, [fields, ...rows.map((row) => fields.map((name) => row[name]))].map(lineOf));
    return { id, state: 'UploadComplete' };
  }
}

const lineOf = (values: readonly (FieldValue | undefined)[]): string =>
  values.map((value) => `"${String(value ?? '').replaceAll('"', '""')}"`).join(',');
