-- Meetings with what time has made of them: whether they are over, and how many seconds they count.
-- Each day of an all-day meeting, or of one longer than a day, counts 8 hours (28800 seconds).
SELECT
  event_id,
  day,
  opportunity_id,
  account_id,
  is_cancelled,
  CASE
    WHEN is_cancelled = 1 OR ends_at IS NULL THEN 0
    WHEN is_all_day = 1 AND ends_day <= run.today THEN 1
    WHEN is_all_day = 0 AND ends_at < run.now_at THEN 1
    ELSE 0
  END AS is_over,
  CASE
    WHEN starts_at IS NULL OR ends_at IS NULL OR ends_at <= starts_at THEN 0
    WHEN is_all_day = 1 OR ends_at - starts_at > whole_days * 28800 THEN whole_days * 28800
    ELSE ends_at - starts_at
  END AS counted_seconds
FROM (
  SELECT
    meeting.event_id,
    meeting.day,
    meeting.starts_at,
    meeting.ends_at,
    meeting.ends_day,
    meeting.is_all_day,
    meeting.is_cancelled,
    meeting.opportunity_id,
    meeting.account_id,
    CAST((meeting.ends_at - meeting.starts_at + 86399 - (meeting.ends_at - meeting.starts_at + 86399) % 86400) / 86400 AS BIGINT) AS whole_days
  FROM meeting
) AS timed
CROSS JOIN run
