-- One row for each colleague and month, also without a meeting: from the month in which they became a colleague, for months
-- that have a row already, and for earlier ones in which something happened.
WITH RECURSIVE colleague_month (user_id, month) AS (
  SELECT since.user_id, since.month
  FROM (
    SELECT
      colleague.user_id,
      CASE
        WHEN colleague.since_month > run.first_kept_month THEN colleague.since_month
        ELSE run.first_kept_month
      END AS month,
      run.this_month
    FROM colleague
    CROSS JOIN run
    WHERE colleague.is_asked = 1 AND colleague.is_active = 1
  ) AS since
  WHERE since.month <= since.this_month
  UNION ALL
  SELECT
    colleague_month.user_id,
    CASE
      WHEN colleague_month.month % 10000 = 1201 THEN colleague_month.month + 8900
      ELSE colleague_month.month + 100
    END
  FROM colleague_month
  CROSS JOIN run
  WHERE colleague_month.month < run.this_month
),
contribution AS (
  SELECT
    attendance.user_id,
    attendance.month,
    attendance.is_met,
    CASE WHEN attendance.is_met = 1 THEN attendance.account_id END AS account_id,
    CASE WHEN attendance.is_met = 1 THEN attendance.opportunity_id END AS opportunity_id,
    CASE WHEN attendance.is_met = 1 THEN attendance.counted_seconds ELSE 0 END AS counted_seconds,
    0 AS challenges,
    attendance.is_debrief_due AS debriefs_due,
    attendance.is_debrief_done AS debriefs_done
  FROM attendance
  JOIN colleague ON colleague.user_id = attendance.user_id
  CROSS JOIN run
  WHERE colleague.is_asked = 1
    AND attendance.day >= run.first_kept_month
    AND attendance.is_met + attendance.is_debrief_due + attendance.is_debrief_done > 0
  UNION ALL
  SELECT heard.heard_by, heard.heard_day - heard.heard_day % 100 + 1, 0, NULL, NULL, 0, 1, 0, 0
  FROM heard
  JOIN colleague ON colleague.user_id = heard.heard_by
  CROSS JOIN run
  WHERE colleague.is_asked = 1 AND heard.is_at_meeting = 1 AND heard.heard_day >= run.first_kept_month
  UNION ALL
  SELECT user_id, month, 0, NULL, NULL, 0, 0, 0, 0
  FROM colleague_month
  UNION ALL
  SELECT field_time_row.user_id, field_time_row.month, 0, NULL, NULL, 0, 0, 0, 0
  FROM field_time_row
  CROSS JOIN run
  WHERE field_time_row.month >= run.first_kept_month
),
month_total AS (
  SELECT
    user_id,
    month,
    SUM(is_met) AS meetings,
    COUNT(DISTINCT account_id) AS accounts,
    COUNT(DISTINCT opportunity_id) AS opportunities,
    SUM(counted_seconds) AS counted_seconds,
    SUM(challenges) AS challenges,
    SUM(debriefs_due) AS debriefs_due,
    SUM(debriefs_done) AS debriefs_done
  FROM contribution
  GROUP BY user_id, month
)
SELECT
  month_total.user_id,
  month_total.month,
  colleague.colleague_id,
  CASE
    WHEN month_total.month >= run.this_month THEN COALESCE(colleague.business_function, field_time_row.function_then)
    ELSE COALESCE(field_time_row.function_then, colleague.business_function)
  END AS function_then,
  month_total.meetings,
  month_total.accounts,
  month_total.opportunities,
  month_total.counted_seconds,
  month_total.challenges,
  month_total.debriefs_due,
  month_total.debriefs_done
FROM month_total
LEFT JOIN colleague ON colleague.user_id = month_total.user_id
LEFT JOIN field_time_row
  ON field_time_row.user_id = month_total.user_id AND field_time_row.month = month_total.month
CROSS JOIN run
