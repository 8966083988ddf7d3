-- Challenges with the day on which they were heard: at the meeting, and not after they were written down.
SELECT
  challenge.opportunity_id,
  challenge.theme_id,
  challenge.severity,
  challenge.heard_by,
  CASE WHEN meeting.event_id IS NULL THEN 0 ELSE 1 END AS is_at_meeting,
  CASE WHEN meeting.day < challenge.written_day THEN meeting.day ELSE challenge.written_day END AS heard_day
FROM challenge
LEFT JOIN meeting ON meeting.event_id = challenge.event_id
