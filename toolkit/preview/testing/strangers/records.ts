/** Records for a stranger's project: its own sample data (`data/*plan*.json` of `sf data import tree`), else one made up. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiCall } from './orgApi.ts';

interface PlanStep {
  sobject: string;
  files: string[];
}

interface TreeRecord {
  attributes: { type: string; referenceId: string };
  [field: string]: unknown;
}

export async function loadSampleData(
  directory: string,
  call: ApiCall,
  log: (line: string) => void
): Promise<void> {
  const folder = join(directory, 'data');
  const plans = (await readdir(folder).catch(() => [])).filter((file) => /plan.*\.json$/i.test(file));
  const ids = new Map<string, string>();
  for (const plan of plans) {
    for (const { sobject, files } of JSON.parse(await readFile(join(folder, plan), 'utf8')) as PlanStep[]) {
      for (const file of files) {
        const { records } = JSON.parse(await readFile(join(folder, file), 'utf8')) as {
          records: TreeRecord[];
        };
        const { status, body } = await call('POST', `/composite/tree/${sobject}`, {
          records: records.map((record) => withIds(record, ids))
        });
        if (status !== 201) {
          log(`  ${file} was refused: ${JSON.stringify(body).slice(0, 300)}`);
          continue;
        }
        for (const { referenceId, id } of (body as { results: { referenceId: string; id: string }[] })
          .results) {
          ids.set(`@${referenceId}`, id);
        }
      }
    }
  }
}

/** `@AccountRef1` of an earlier file is the id that it got. */
function withIds(record: TreeRecord, ids: ReadonlyMap<string, string>): TreeRecord {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('@') ? (ids.get(value) ?? value) : value
    ])
  ) as TreeRecord;
}

/** The id of a record of the object, made where there is none; undefined where the org cannot have one. */
export async function recordOf(object: string, call: ApiCall): Promise<string | undefined> {
  const query = async (): Promise<string | undefined> => {
    const { body } = await call('GET', `/query?q=${encodeURIComponent(`SELECT Id FROM ${object} LIMIT 1`)}`);
    return (body as { records?: { Id: string }[] }).records?.[0]?.Id;
  };
  const found = await query();
  if (found !== undefined) {
    return found;
  }
  const { status, body } = await call('GET', `/sobjects/${object}/describe`);
  if (status !== 200) {
    return undefined;
  }
  const { body: made } = await call(
    'POST',
    `/sobjects/${object}`,
    await requiredFields(body as { fields: DescribedField[] }, call)
  );
  return (made as { id?: string }).id;
}

interface DescribedField {
  name: string;
  type: string;
  createable: boolean;
  nillable: boolean;
  defaultedOnCreate: boolean;
  referenceTo: string[];
  picklistValues: { value: string; active: boolean }[];
}

const samples: Record<string, unknown> = {
  boolean: false,
  date: '2026-11-30',
  datetime: '2026-11-30T09:00:00.000Z',
  double: 1,
  currency: 1,
  percent: 1,
  int: 1,
  email: 'sample@example.com'
};

async function requiredFields(
  { fields }: { fields: DescribedField[] },
  call: ApiCall
): Promise<Record<string, unknown>> {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    if (!field.createable || field.nillable || field.defaultedOnCreate) {
      continue;
    }
    const [target] = field.referenceTo;
    record[field.name] =
      target === undefined
        ? (field.picklistValues.find(({ active }) => active)?.value ?? samples[field.type] ?? 'Sample')
        : await recordOf(target, call);
  }
  return record;
}
