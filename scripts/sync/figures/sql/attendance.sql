-- Who was, or will be, on which meeting, and what it counts as.
SELECT
  attendee.event_id,
  attendee.user_id,
  meeting_time.day,
  meeting_time.day - meeting_time.day % 100 + 1 AS month,
  meeting_time.opportunity_id,
  meeting_time.account_id,
  meeting_time.counted_seconds,
  CASE
    WHEN meeting_time.day IS NULL OR meeting_time.day > run.today THEN 0
    WHEN attendee.attendance = 'Attended' THEN 1
    WHEN run.counts_accepted = 1 AND attendee.attendance = 'Accepted' AND meeting_time.is_over = 1 THEN 1
    ELSE 0
  END AS is_met,
  CASE
    WHEN attendee.attendance = 'Accepted'
      AND attendee.has_left = 0
      AND attendee.is_other_day = 0
      AND meeting_time.day >= run.today
      AND meeting_time.is_cancelled = 0
      AND meeting_time.is_over = 0
    THEN 1
    ELSE 0
  END AS is_ahead,
  CASE
    WHEN attendee.is_debriefed = 0
      AND attendee.attendance IN ('Invited', 'Accepted', 'Attended')
      AND meeting_time.is_over = 1
    THEN 1
    ELSE 0
  END AS is_debrief_due,
  attendee.is_debriefed AS is_debrief_done
FROM attendee
JOIN meeting_time ON meeting_time.event_id = attendee.event_id
CROSS JOIN run
