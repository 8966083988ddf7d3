-- How often somebody from outside sales came along to a deal, first, last and next. A meeting counts once, however many came.
SELECT
  opportunity_row.opportunity_id,
  COUNT(DISTINCT CASE WHEN attendance.is_met = 1 THEN attendance.event_id END) AS joint_meetings,
  MIN(CASE WHEN attendance.is_met = 1 THEN attendance.day END) AS first_day,
  MAX(CASE WHEN attendance.is_met = 1 THEN attendance.day END) AS last_day,
  MIN(CASE WHEN attendance.is_ahead = 1 THEN attendance.day END) AS next_day
FROM opportunity_row
LEFT JOIN attendance ON attendance.opportunity_id = opportunity_row.opportunity_id
WHERE opportunity_row.is_asked = 1
GROUP BY opportunity_row.opportunity_id
