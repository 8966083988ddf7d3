/** The figures of reports in SQL as somebody would write it who knows the tables: what the runner is measured against. */

const SINCE = `date('now', 'start of month', '-11 months')`;
const QUARTERS = `date('now', 'start of month', '-' || ((strftime('%m', 'now') - 1) % 3 + 9) || ' months')`;

const MEETINGS = `
  FROM Internal_Attendee__c a JOIN Customer_Meeting__c m ON m.Id = a.Customer_Meeting__c
  WHERE a.IsDeleted = 0 AND m.IsDeleted = 0 AND a.Attendance__c = 'Attended' AND m.Meeting_Date__c >= ${SINCE}`;

const THEMES = `FROM Challenge_Theme__c WHERE IsDeleted = 0 AND Merged_Into__c IS NULL`;

const HEARD = `
  FROM Customer_Challenge__c c JOIN Opportunity o ON o.Id = c.Opportunity__c
  LEFT JOIN Challenge_Theme__c t ON t.Id = c.Theme__c LEFT JOIN Customer_Challenge__c s ON s.Id = c.Same_As__c
  WHERE c.IsDeleted = 0 AND o.IsDeleted = 0`;

const WON_BOUND = `1.96 * sqrt(sum(IsWon) * (count(*) - sum(IsWon)) / (1.0 * count(*)) + 0.9604)`;

/** By report: its groups, the number of records last. Others read counts of attendees that the sync makes, a few rows. */
export const REPORTS_BY_HAND: Readonly<Record<string, string>> = {
  'Who Met Whom': `
    SELECT x.Name, a.Business_Function__c, count(*) AS n ${MEETINGS.replace('WHERE', 'LEFT JOIN Account x ON x.Id = m.Account__c WHERE')}
    GROUP BY m.Account__c, a.Business_Function__c ORDER BY 1, 2`
};

/** Component by component, in the order of the dashboard; where a component lists rows, as many as it shows. */
export const VOICE_BY_HAND: readonly string[] = [
  `SELECT sum(Pipeline_Share__c), count(*) AS n ${THEMES} AND Decision__c IN ('New', 'Considering')`,
  `SELECT Name, sum(Pipeline_Share__c), count(*) AS n ${THEMES} GROUP BY Name ORDER BY 2 DESC LIMIT 10`,
  `SELECT CASE WHEN coalesce(Accounts__c, 0) <= 1 THEN 1 WHEN Accounts__c <= 2 THEN 2 ELSE 3 END, count(*) AS n
   ${THEMES} GROUP BY 1 ORDER BY 1`,
  `SELECT Theme_Area__c, Decision__c, count(*) AS n ${THEMES} GROUP BY 1, 2 ORDER BY 1, 2`,
  `SELECT Name, First_Answer_Due__c, Sales_Partner__c, Pipeline_Share__c ${THEMES} AND First_Answer_Due__c IS NOT NULL
   AND First_Answered_On__c IS NULL ORDER BY Pipeline_Share__c DESC`,
  `SELECT avg(coalesce(First_Answered_On__c <= First_Answer_Due__c, 0)), count(*) AS n ${THEMES}
   AND First_Answer_Due__c >= ${QUARTERS} AND (First_Answered_On__c IS NOT NULL OR First_Answer_Due__c < date('now'))`,
  `SELECT c.Area__c, count(*) AS n ${HEARD} AND t.Decision__c IN ('Will Act', 'Will Not Act', 'Done')
   AND NOT (c.Is_Repeat__c AND (c.Said_By__c IS NULL OR coalesce(c.Said_By__c = s.Said_By__c, 0)))
   AND (c.Told_Customer_On__c IS NULL OR c.Told_Customer_On__c < t.Decided_On__c
     OR (c.Told_Decision__c IS NOT NULL AND c.Told_Decision__c <> t.Decision__c)) GROUP BY 1 ORDER BY 1`,
  `SELECT substr(c.Told_Customer_On__c, 1, 4), (substr(c.Told_Customer_On__c, 6, 2) + 2) / 3,
     avg(julianday(c.Told_Customer_On__c) - julianday(t.Decided_On__c)), count(*) AS n
   ${HEARD} AND c.Told_Customer_On__c >= t.Decided_On__c GROUP BY 1, 2 ORDER BY 1, 2`,
  `SELECT coalesce(Ridealong_Deal_Breakers__c, 0) > 0, 1.0 * sum(IsWon) / count(*),
     (sum(IsWon) + 1.9208 - ${WON_BOUND}) / (count(*) + 3.8416), (sum(IsWon) + 1.9208 + ${WON_BOUND}) / (count(*) + 3.8416),
     count(*) AS n FROM Opportunity WHERE IsDeleted = 0 AND IsClosed = 1 GROUP BY 1 ORDER BY 1`,
  `SELECT f.Month__c, sum(f.Challenges__c) / sum(f.Meetings__c), count(*) AS n FROM Field_Time__c f
   JOIN Ridealong_Colleague__c c ON c.Id = f.Colleague__c WHERE f.IsDeleted = 0 AND f.Meetings__c > 0
   AND f.Month__c >= ${SINCE} GROUP BY 1 ORDER BY 1`,
  `SELECT count(*) AS n ${THEMES} AND Decision__c IN ('Will Act', 'Done') AND Sales_Partner__c IS NULL`
];
