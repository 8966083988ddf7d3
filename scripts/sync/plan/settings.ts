import { IANAZone } from 'luxon';
import { EXIT_CODE } from '../exitCode.ts';
import type { SettingRow } from './rows.ts';
import { SyncError } from '../syncError.ts';

/** What an admin may tune (custom metadata `Ridealong_Setting.Default`), as far as the sync reads it. */
export interface Settings {
  /** IANA name; days and months are counted in it. */
  timeZone: string;
  countAcceptedAsAttended: boolean;
  weights: { dealBreaker: number; painful: number; nuisance: number };
  /** How long rows are kept; undefined means for ever. */
  keepFieldTimeMonths?: number | undefined;
  keepMeetingsMonths?: number | undefined;
  keepSyncRunsDays?: number | undefined;
  /** Customer meetings of so many days ahead are mirrored before any colleague is on them; undefined means none. */
  mirrorDaysAhead?: number | undefined;
}

export function settingsFrom(row: SettingRow | undefined): Settings {
  if (row === undefined) {
    throw new SyncError('The org has no setting record Ridealong_Setting.Default.', {
      exitCode: EXIT_CODE.schema,
      actions: 'Deploy the package again; the record is part of it.'
    });
  }
  if (!IANAZone.create(row.Reporting_Time_Zone__c).isValid) {
    throw new SyncError(`"${row.Reporting_Time_Zone__c}" is not a time zone.`, {
      exitCode: EXIT_CODE.usage,
      actions:
        'Set Reporting Time Zone on the setting record Ridealong_Setting.Default to a name such as Europe/Berlin.'
    });
  }
  return {
    timeZone: row.Reporting_Time_Zone__c,
    countAcceptedAsAttended: row.Count_Accepted_As_Attended__c,
    weights: {
      dealBreaker: row.Weight_Deal_Breaker__c,
      painful: row.Weight_Painful__c,
      nuisance: row.Weight_Nuisance__c
    },
    keepFieldTimeMonths: shorter(row.Keep_Field_Time_Months__c, row.Keep_Meetings_Months__c),
    keepMeetingsMonths: row.Keep_Meetings_Months__c || undefined,
    keepSyncRunsDays: row.Keep_Sync_Runs_Days__c || undefined,
    mirrorDaysAhead: row.Mirror_Days_Ahead__c || undefined
  };
}

/** A month cannot be counted from meetings that are gone: it goes with them, rather than falling to zero. */
function shorter(...periods: (number | null)[]): number | undefined {
  const set = periods.filter((period) => period !== null && period > 0);
  return set.length === 0 ? undefined : Math.min(...set.map(Number));
}
