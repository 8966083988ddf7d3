/** What `planSync` over everything says about an org: nothing, when a run has left it right. */
import { CURRENCY_READ, READ } from '../org/probe.ts';
import type { Change } from '../plan/diff.ts';
import { functionAddresses } from '../plan/functionAddresses.ts';
import type { Invitable } from '../plan/functionAddresses.ts';
import { settingRow } from '../plan/rows.ts';
import type { OrgSnapshot } from '../plan/rows.ts';
import { settingsFrom } from '../plan/settings.ts';
import { planSync } from '../planSync.ts';
import { idOf, SYNC_USER } from './builders.ts';
import type { ModelRun } from './modelRun.ts';

/** A meeting may have ended since the run looked at the clock: then it was right a moment ago. */
const MOMENT_MILLIS = 5 * 60_000;

export function leftToDo(org: ModelRun): { object: string; change: Change }[] {
  const { now } = org.server.rows;
  const left = leftAt(org, now);
  const [asOf = 0] = org.server.rows
    .list('Ridealong_Sync_Run__c')
    .map((row) => Date.parse(String(row['Data_As_Of__c'] ?? '')))
    .filter((moment) => moment > now - MOMENT_MILLIS)
    .sort((a, b) => b - a);
  return left.length === 0 || asOf === 0 ? left : leftAt(org, asOf);
}

function leftAt(org: ModelRun, at: number): { object: string; change: Change }[] {
  const { rows } = org.server;
  const read = (object: keyof typeof READ, withDeleted = false): unknown[] =>
    rows.list(object, withDeleted).map((row) => READ[object].row.parse(plain(row)));
  const mirrored = new Set(rows.list('Customer_Meeting__c').map((row) => row['Event_Id__c']));
  const snapshot = {
    events: read('Event', true).filter((row) => {
      const { IsChild, Id } = row as { IsChild: boolean; Id: string };
      return !IsChild || mirrored.has(Id);
    }),
    relations: read('EventRelation', true),
    users: read('User'),
    opportunities: read('Opportunity'),
    meetings: read('Customer_Meeting__c'),
    attendees: read('Internal_Attendee__c'),
    colleagues: read('Ridealong_Colleague__c'),
    fieldTime: read('Field_Time__c'),
    themes: read('Challenge_Theme__c'),
    challenges: read('Customer_Challenge__c'),
    currencyTypes: rows.list('CurrencyType').map((row) => CURRENCY_READ.CurrencyType.parse(row)),
    datedRates: rows.list('DatedConversionRate').map((row) => CURRENCY_READ.DatedConversionRate.parse(row))
  } as OrgSnapshot;
  const settings = settingsFrom(settingRow.parse(org.row('Ridealong_Setting__mdt', idOf('m00', 1))));
  const now = new Date(at).toISOString();
  const invitable = invitableIn(org);
  return planSync(snapshot, { settings, now, syncUserId: SYNC_USER, invitable }).objects.flatMap(
    ({ mapping: { object }, changes }) => changes.map((change) => ({ object, change }))
  );
}

/** Who has one of the addresses of the setting. */
function invitableIn(org: ModelRun): Invitable {
  const text = String(org.row('Ridealong_Setting__mdt', idOf('m00', 1))['Function_Addresses__c'] ?? '');
  const holders = [
    ...['Contact', 'Lead'].flatMap((object) =>
      org.server.rows.list(object).map((row) => [row.Id, row['Email']] as const)
    ),
    ...org.server.rows.list('Calendar').map((row) => [row.Id, row['Name']] as const)
  ];
  return new Map(
    functionAddresses(text).flatMap((one) =>
      holders
        .filter(([, address]) => String(address).toLowerCase() === one.address.toLowerCase())
        .map(([id]) => [id, one] as const)
    )
  );
}

/** A field that the model has never set reads as nothing, as it does through the API. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  return new Proxy(row, {
    get: (of, name: string) => of[name] ?? (OPTIONAL.has(name) ? undefined : null)
  });
}

const OPTIONAL = new Set(['IsInvitee', 'Is_Verified__c', 'CurrencyIsoCode']);
