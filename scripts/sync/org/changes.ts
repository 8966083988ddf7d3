/**
 * Has anything changed? One call asks Salesforce's data replication for all ten objects that decide anything.
 *
 * `updated` and `deleted` cover whole minutes up to `latestDateCovered`, which stays behind the oldest transaction that is
 * still open: what commits later with an earlier stamp is in the next window, never in none. What people do in the minute
 * that is not over yet is asked for by query, for the objects that people change most.
 */
import { z } from 'zod';
import { to18 } from '../plan/canonical.ts';
import { settingRow } from '../plan/rows.ts';
import type { SettingRow } from '../plan/rows.ts';
import { READ_OBJECTS } from './probe.ts';
import type { CurrencyObject, ReadObject } from './probe.ts';
import { queryPage } from './readPages.ts';
import type { QueryPage } from './readPages.ts';
import type { PartAnswer, Transport } from './transport.ts';

const updatedAnswer = z.object({ ids: z.array(z.string()), latestDateCovered: z.string() });
const deletedAnswer = z.object({
  deletedRecords: z.array(z.object({ id: z.string() })),
  latestDateCovered: z.string(),
  earliestDateAvailable: z.string()
});
const settingPage = z.object({ records: z.array(settingRow) });

/** Users cannot be deleted. */
const DELETABLE = READ_OBJECTS.filter((object) => object !== 'User');
/** Five queries fit into a composite; the setting record takes one. */
const ASKED_TO_THE_SECOND: readonly ReadObject[] = [
  'Event',
  'EventRelation',
  'Internal_Attendee__c',
  'Customer_Challenge__c'
];

const MAX_QUERIES = 4;

export interface Probe {
  /** Everything that was committed before this is in what was asked for. */
  coveredUntil: Date;
  hasChanged: boolean;
  /** What was made, changed or deleted since; of what happened a moment ago the first page. */
  ids: ReadonlyMap<ReadObject, ReadonlySet<string>>;
  /** Rates of currencies have changed. */
  ratesChanged: boolean;
  settings: SettingRow | undefined;
}

/**
 * @param runKey the last run that this machine knows of: an org that does not know it is another one, or was restored
 * @returns undefined when the org cannot say: a window too short or too old, another org, an object without replication
 */
export async function askForChanges(
  transport: Transport,
  { runKey, currencies }: { runKey: string; currencies: readonly CurrencyObject[] },
  since: Date,
  until: Date
): Promise<Probe | undefined> {
  const window = windowOf(since, until);
  const stamp = since.toISOString().replace('.000Z', 'Z');
  // A composite has room for four: rates of currencies take the places of what is noticed a minute later anyway.
  const queried = [...currencies, ...ASKED_TO_THE_SECOND].slice(0, MAX_QUERIES);
  const query = (soql: string): string => `/query?q=${encodeURIComponent(soql)}`;
  const answers = await transport.getTogether([
    `/sobjects/Ridealong_Sync_Run__c/Run_Key__c/${runKey}?fields=Id`,
    query(
      `SELECT ${Object.keys(settingRow.shape).join(', ')} FROM Ridealong_Setting__mdt WHERE DeveloperName = 'Default'`
    ),
    ...queried.map((object) => `/queryAll?q=${encodeURIComponent(latest(object, stamp))}`),
    ...READ_OBJECTS.map((object) => `/sobjects/${object}/updated?${window}`),
    ...DELETABLE.map((object) => `/sobjects/${object}/deleted?${window}`)
  ]);
  if (answers.some(({ status }) => status !== 200)) {
    return undefined;
  }
  const [, setting, ...rest] = answers.map(({ body }) => body);
  const fresh = rest.splice(0, queried.length).map((body) => queryPage.parse(body));
  const updated = rest.splice(0, READ_OBJECTS.length).map((body) => updatedAnswer.parse(body));
  const deleted = rest.map((body) => deletedAnswer.parse(body));
  if (deleted.some(({ earliestDateAvailable }) => Date.parse(earliestDateAvailable) > since.getTime())) {
    return undefined;
  }
  return {
    coveredUntil: earliest([...updated, ...deleted].map(({ latestDateCovered }) => latestDateCovered)),
    hasChanged:
      fresh.some(({ totalSize }) => totalSize > 0) ||
      updated.some(({ ids }) => ids.length > 0) ||
      deleted.some(({ deletedRecords }) => deletedRecords.length > 0),
    ids: changedIds(queried, fresh, updated, deleted),
    ratesChanged: fresh.slice(0, currencies.length).some(({ totalSize }) => totalSize > 0),
    settings: settingPage.parse(setting).records[0]
  };
}

function changedIds(
  queried: readonly string[],
  fresh: readonly QueryPage[],
  updated: readonly z.infer<typeof updatedAnswer>[],
  deleted: readonly z.infer<typeof deletedAnswer>[]
): Map<ReadObject, Set<string>> {
  return new Map(
    READ_OBJECTS.map((object, index) => {
      const gone = deleted[(DELETABLE as readonly ReadObject[]).indexOf(object)]?.deletedRecords ?? [];
      const now = fresh[queried.indexOf(object)]?.records ?? [];
      const ids = [...(updated[index]?.ids ?? []), ...gone.map(({ id }) => id), ...now.map(({ Id }) => Id)];
      return [object, new Set(ids.map(to18))];
    })
  );
}

const latest = (object: string, stamp: string): string =>
  `SELECT Id FROM ${object} WHERE SystemModstamp >= ${stamp} LIMIT 2000`;

/** Up to when everything is committed: asked before a full read, which then sees at least that. */
export async function committedUntil(transport: Transport, now: Date): Promise<Date | undefined> {
  const window = windowOf(new Date(now.getTime() - FIRST_WINDOW_MILLIS), now);
  const answers = await transport.getTogether(
    READ_OBJECTS.map((object) => `/sobjects/${object}/updated?${window}`)
  );
  return answers.every(isAnswered)
    ? earliest(answers.map(({ body }) => updatedAnswer.parse(body).latestDateCovered))
    : undefined;
}

const FIRST_WINDOW_MILLIS = 3 * 60_000;

const isAnswered = ({ status }: PartAnswer): boolean => status === 200;

const windowOf = (since: Date, until: Date): string =>
  `start=${encodeURIComponent(since.toISOString())}&end=${encodeURIComponent(until.toISOString())}`;

function earliest(times: readonly string[]): Date {
  return new Date(Math.min(...times.map((time) => Date.parse(time.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')))));
}
