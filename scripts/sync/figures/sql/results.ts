/** Figures as an engine gives them, as rows that the sync wants to stand in the org. */
import { dayText, hoursOf } from '../../plan/days.ts';
import type { DesiredRow } from '../../plan/diff.ts';
import { COLLEAGUE, FIELD_TIME, OPPORTUNITY, THEME } from '../../plan/mapping.ts';
import type { ObjectMapping } from '../../plan/mapping.ts';
import { fieldTimeKey } from '../fieldTime.ts';
import type { ResultName } from './core.ts';
import type { FigureRow } from './engine.ts';
import type { InputValue } from './inputs.ts';

export interface ResultContext {
  /** An id as the engine knows it, as Salesforce knows it. */
  idOf: (value: InputValue) => string;
  /** With several currencies. */
  corporate: string | undefined;
}

interface ResultSpec {
  mapping: ObjectMapping;
  desired: (row: FigureRow, context: ResultContext) => DesiredRow;
}

export const RESULT_SPECS: Readonly<Record<ResultName, ResultSpec>> = {
  colleague_figures: {
    mapping: COLLEAGUE,
    desired: (row, { idOf }) =>
      figuresOf(idOf(row['colleague_id'] ?? null), {
        Last_Customer_Meeting__c: day(row['last_day']),
        Next_Customer_Meeting__c: day(row['next_day']),
        Meetings_Last_90_Days__c: count(row['recent_meetings']),
        Function_Size__c: count(row['function_size'])
      })
  },
  opportunity_figures: {
    mapping: OPPORTUNITY,
    desired: (row, { idOf }) =>
      figuresOf(idOf(row['opportunity_id'] ?? null), {
        Ridealong_Joint_Meetings__c: count(row['joint_meetings']),
        Ridealong_First_Joint_Meeting__c: day(row['first_day']),
        Ridealong_Last_Joint_Meeting__c: day(row['last_day']),
        Ridealong_Next_Joint_Meeting__c: day(row['next_day'])
      })
  },
  field_time: { mapping: FIELD_TIME, desired: fieldTimeRow },
  theme_figures: {
    mapping: THEME,
    desired: (row, { idOf, corporate }) =>
      figuresOf(idOf(row['theme_id'] ?? null), {
        Accounts__c: count(row['accounts']),
        Opportunities__c: count(row['opportunities']),
        Open_Pipeline__c: amount(row['open_cents']),
        Pipeline_Share__c: amount(row['share_cents']),
        Won_Amount__c: amount(row['won_cents']),
        Lost_Amount__c: amount(row['lost_cents']),
        Last_Heard_On__c: day(row['last_heard_day']),
        ...(corporate !== undefined && { CurrencyIsoCode: corporate })
      })
  }
};

function fieldTimeRow(row: FigureRow, { idOf }: ResultContext): DesiredRow {
  const month = day(row['month']) ?? '';
  const key = fieldTimeKey(idOf(row['user_id'] ?? null), month);
  const colleague = row['colleague_id'] ?? null;
  return {
    key,
    lock: colleague === null ? key : idOf(colleague),
    owned: {
      Month__c: month,
      Function_Then__c: row['function_then'] ?? null,
      Meetings__c: count(row['meetings']),
      Accounts__c: count(row['accounts']),
      Opportunities__c: count(row['opportunities']),
      Hours__c: hoursOf(count(row['counted_seconds'])),
      Challenges__c: count(row['challenges']),
      Debriefs_Due__c: count(row['debriefs_due']),
      Debriefs_Done__c: count(row['debriefs_done'])
    },
    ...(colleague !== null && { onCreate: { Colleague__c: idOf(colleague) } })
  };
}

const figuresOf = (key: string, owned: DesiredRow['owned']): DesiredRow => ({ key, lock: key, owned });

const count = (value: InputValue | undefined): number => Number(value ?? 0);

const amount = (cents: InputValue | undefined): number | null =>
  cents === null || cents === undefined ? null : Number(cents) / 100;

const day = (value: InputValue | undefined): string | null =>
  value === null || value === undefined ? null : dayText(Number(value));
