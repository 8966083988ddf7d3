/**
 * From landed tables to the input tables of the figures. `[Object]` is a landed table, `#name(column)` an expression of the
 * dialect, `$name` a variable of the project.
 */
import type { InputName } from '../figures/sql/inputs.ts';
import { dateNumber } from './dialects.ts';

const yes = (flag: string): string => `CASE WHEN ${flag} THEN 1 ELSE 0 END`;
const monthStart = (day: string): string => `${day} - ${day} % 100 + 1`;
const billionths = (rate: string): string =>
  `CAST(ROUND(CAST(${rate} AS DECIMAL(28, 9)) * 1000000000) AS BIGINT)`;
const tenths = (weight: string): string => `CAST(ROUND(${weight} * 10) AS BIGINT)`;

/** First month that is kept; every month with 0. */
const FIRST_KEPT = `CASE
    WHEN $keep_field_time_months = 0 THEN 0
    ELSE CAST((first_month - first_month % 12) / 12 AS BIGINT) * 10000 + (first_month % 12 + 1) * 100 + 1
  END`;

export const INPUT_MODELS: Readonly<Record<InputName, string>> = {
  run: `SELECT
  now_at,
  today,
  ${monthStart('today')} AS this_month,
  window_start,
  ${FIRST_KEPT} AS first_kept_month,
  ${yes('$count_accepted')} AS counts_accepted,
  ${tenths('$weight_deal_breaker')} AS weight_deal_breaker,
  ${tenths('$weight_painful')} AS weight_painful,
  ${tenths('$weight_nuisance')} AS weight_nuisance,
  (SELECT MAX(iso_code) FROM [CurrencyType] AS types WHERE types.is_corporate) AS corporate_currency
FROM (
  SELECT
    #seconds(run_at) AS now_at,
    #local_day(run_at) AS today,
    #window_day(run_at) AS window_start,
    #month_count(run_at) - $keep_field_time_months AS first_month
  FROM (SELECT CAST('$now' AS TIMESTAMP WITH TIME ZONE) AS run_at) AS started
) AS moment`,
  meeting: `SELECT
  event_id_c AS event_id,
  ${dateNumber('meeting_date_c')} AS day,
  #seconds(starts_at_c) AS starts_at,
  #seconds(ends_at_c) AS ends_at,
  #utc_day(ends_at_c) AS ends_day,
  ${yes('is_all_day_c')} AS is_all_day,
  ${yes('is_cancelled_c')} AS is_cancelled,
  opportunity_c AS opportunity_id,
  account_c AS account_id
FROM [Customer_Meeting__c] AS landed`,
  attendee: `SELECT
  meeting.event_id_c AS event_id,
  attendee.attendee_c AS user_id,
  attendee.attendance_c AS attendance,
  ${yes('attendee.debriefed_at_c IS NOT NULL OR attendee.heard_nothing_new_c')} AS is_debriefed,
  ${yes('person.id IS NOT NULL')} AS has_left,
  ${yes('attendee.accepted_for_c <> meeting.meeting_date_c')} AS is_other_day
FROM [Internal_Attendee__c] AS attendee
JOIN [Customer_Meeting__c] AS meeting ON meeting.id = attendee.customer_meeting_c
LEFT JOIN (SELECT id FROM [User] AS everybody WHERE NOT everybody.is_active) AS person ON person.id = attendee.attendee_c`,
  colleague: `SELECT
  colleague_id,
  user_id,
  business_function,
  is_active,
  ${monthStart('since')} AS since_month,
  1 AS is_asked
FROM (
  SELECT
    id AS colleague_id,
    user_c AS user_id,
    business_function_c AS business_function,
    ${yes('is_active_c')} AS is_active,
    #local_day(created_date) AS since
  FROM [Ridealong_Colleague__c] AS landed
) AS colleague`,
  field_time_row: `SELECT
  SUBSTR(field_time_key_c, 1, 18) AS user_id,
  CAST(SUBSTR(field_time_key_c, 20, 4) AS BIGINT) * 10000 + CAST(SUBSTR(field_time_key_c, 25, 2) AS BIGINT) * 100 + 1 AS month,
  function_then_c AS function_then
FROM [Field_Time__c] AS landed`,
  challenge: `SELECT
  challenge.opportunity_c AS opportunity_id,
  challenge.theme_c AS theme_id,
  challenge.severity_c AS severity,
  meeting.event_id_c AS event_id,
  challenge.heard_by_c AS heard_by,
  #local_day(challenge.created_date) AS written_day
FROM [Customer_Challenge__c] AS challenge
LEFT JOIN [Customer_Meeting__c] AS meeting ON meeting.id = challenge.customer_meeting_c`,
  opportunity_row: `SELECT
  id AS opportunity_id,
  account_id,
  CAST(ROUND(CAST(COALESCE(amount, 0) AS DECIMAL(28, 6)) * 100) AS BIGINT) AS amount_cents,
  currency_iso_code AS currency,
  ${dateNumber('close_date')} AS close_day,
  ${yes('is_closed')} AS is_closed,
  ${yes('is_won')} AS is_won,
  1 AS is_asked
FROM [Opportunity] AS landed`,
  theme: `SELECT
  id AS theme_id,
  merged_into_c AS merged_into,
  ROW_NUMBER() OVER (ORDER BY #bytes(id)) AS theme_rank,
  1 AS is_asked
FROM [Challenge_Theme__c] AS landed`,
  currency_rate: `SELECT iso_code AS currency, ${billionths('conversion_rate')} AS rate_e9
FROM [CurrencyType] AS landed`,
  dated_rate: `SELECT
  iso_code AS currency,
  ${dateNumber('start_date')} AS from_day,
  ${dateNumber('next_start_date')} AS until_day,
  ${billionths('conversion_rate')} AS rate_e9
FROM [DatedConversionRate] AS landed`
};

/** Who was in the room: no landed table says it; invitations and organizers of events do. */
export const IN_THE_ROOM = `SELECT
  event.id AS event_id,
  invited.relation_id AS user_id,
  invited.status AS response,
  0 AS is_organizer
FROM [Event] AS event
JOIN [EventRelation] AS invited ON invited.event_id = event.id
WHERE NOT event.is_child AND SUBSTR(invited.relation_id, 1, 3) = '005' AND invited.relation_id <> event.owner_id
UNION ALL
SELECT event.id, event.owner_id, 'Accepted', 1
FROM [Event] AS event
WHERE NOT event.is_child AND SUBSTR(event.owner_id, 1, 3) = '005'`;
