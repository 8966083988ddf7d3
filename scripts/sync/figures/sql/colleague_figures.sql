-- When each colleague last met a customer, when they next will, how often lately, and how many their function has.
SELECT
  sized.colleague_id,
  MAX(CASE WHEN attendance.is_met = 1 THEN attendance.day END) AS last_day,
  MIN(CASE WHEN attendance.is_ahead = 1 THEN attendance.day END) AS next_day,
  COALESCE(SUM(CASE WHEN attendance.is_met = 1 AND attendance.day > run.window_start THEN 1 ELSE 0 END), 0) AS recent_meetings,
  sized.function_size
FROM (
  SELECT
    colleague.colleague_id,
    colleague.user_id,
    colleague.is_asked,
    SUM(colleague.is_active) OVER (PARTITION BY colleague.business_function) AS function_size
  FROM colleague
) AS sized
CROSS JOIN run
LEFT JOIN attendance ON attendance.user_id = sized.user_id
WHERE sized.is_asked = 1
GROUP BY sized.colleague_id, sized.function_size
