/** Pages that the app opens in place of the org's: added where the app does not open them; those that an admin chose stay. */
import type { Transport } from '../sync/org/transport.ts';
import { textAt, toolingRows, valueAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';
import { NOTHING } from './change.ts';
import type { Findings } from './change.ts';

export interface Override {
  actionName: string;
  pageOrSobjectType: string;
  formFactor?: string;
  content?: string;
  type: string;
}

/** One page for an action, an object and a size. */
const slot = ({ actionName, pageOrSobjectType, formFactor = '' }: Override): string =>
  `${actionName} ${pageOrSobjectType} ${formFactor}`.trim();

export async function pageChanges(
  transport: Transport,
  app: string,
  wanted: readonly Override[]
): Promise<Findings> {
  const rows = await toolingRows(
    transport,
    `SELECT Id, Metadata FROM CustomApplication WHERE DeveloperName = '${app}'`
  ).catch((): Row[] => []);
  const [row] = rows;
  const metadata = valueAt(row ?? {}, 'Metadata');
  if (row === undefined || typeof metadata !== 'object' || metadata === null) {
    return {
      changes: [],
      byHand: [
        `This user does not see which pages ${app} opens. Look in Lightning App Builder > Activation: ${[...new Set(wanted.map(({ content = '' }) => content))].join(', ')}.`
      ]
    };
  }
  const present = (valueAt(metadata as Row, 'actionOverrides') ?? []) as Override[];
  const taken = new Map(present.map((override) => [slot(override), override.content]));
  const missing = wanted.filter((override) => !taken.has(slot(override)));
  const others = wanted.filter(
    (override) => (taken.get(slot(override)) ?? override.content) !== override.content
  );
  return missing.length + others.length === 0
    ? NOTHING
    : {
        changes:
          missing.length === 0 ? [] : [{ what: `pages assigned: ${missing.map(slot).join(', ')}`, apply }],
        byHand: others.map(
          (override) =>
            `${slot(override)} opens ${taken.get(slot(override)) ?? ''}, which an admin chose. It stays so.`
        )
      };

  async function apply(): Promise<void> {
    const overrides = missing.map((override) => ({ ...override, skipRecordTypeSelect: false }));
    await transport.send('PATCH', `/tooling/sobjects/CustomApplication/${textAt(row ?? {}, 'Id')}`, {
      Metadata: { ...(metadata as Row), actionOverrides: [...present, ...overrides] }
    });
  }
}
