-- Who has a problem, and what it is worth. Amounts that fewer than three deals of three accounts stand behind are left out: they
-- would be the amount of somebody's deal.
WITH counted AS (
  SELECT
    theme_id,
    COUNT(*) AS deals,
    COUNT(DISTINCT account_id) AS accounts,
    SUM(CASE WHEN state = 'open' THEN 1 ELSE 0 END) AS open_deals,
    SUM(CASE WHEN state = 'won' THEN 1 ELSE 0 END) AS won_deals,
    SUM(CASE WHEN state = 'lost' THEN 1 ELSE 0 END) AS lost_deals,
    COUNT(DISTINCT CASE WHEN state = 'open' THEN account_id END) AS open_accounts,
    COUNT(DISTINCT CASE WHEN state = 'won' THEN account_id END) AS won_accounts,
    COUNT(DISTINCT CASE WHEN state = 'lost' THEN account_id END) AS lost_accounts,
    SUM(CASE WHEN state = 'open' THEN cents ELSE 0 END) AS open_cents,
    SUM(CASE WHEN state = 'won' THEN cents ELSE 0 END) AS won_cents,
    SUM(CASE WHEN state = 'lost' THEN cents ELSE 0 END) AS lost_cents,
    SUM(share_cents) AS share_cents
  FROM theme_share
  GROUP BY theme_id
),
last_heard AS (
  SELECT theme_survivor.survivor_id AS theme_id, MAX(heard.heard_day) AS day
  FROM heard
  JOIN theme_survivor ON theme_survivor.theme_id = heard.theme_id
  GROUP BY theme_survivor.survivor_id
)
SELECT
  theme.theme_id,
  COALESCE(counted.accounts, 0) AS accounts,
  COALESCE(counted.deals, 0) AS opportunities,
  CASE
    WHEN counted.deals < 3 OR counted.accounts < 3 THEN NULL
    WHEN counted.open_deals > 0 AND (counted.open_deals < 3 OR counted.open_accounts < 3) THEN NULL
    ELSE counted.open_cents
  END AS open_cents,
  CASE
    WHEN counted.deals < 3 OR counted.accounts < 3 THEN NULL
    WHEN counted.open_deals > 0 AND (counted.open_deals < 3 OR counted.open_accounts < 3) THEN NULL
    ELSE counted.share_cents
  END AS share_cents,
  CASE
    WHEN counted.deals < 3 OR counted.accounts < 3 THEN NULL
    WHEN counted.won_deals > 0 AND (counted.won_deals < 3 OR counted.won_accounts < 3) THEN NULL
    ELSE counted.won_cents
  END AS won_cents,
  CASE
    WHEN counted.deals < 3 OR counted.accounts < 3 THEN NULL
    WHEN counted.lost_deals > 0 AND (counted.lost_deals < 3 OR counted.lost_accounts < 3) THEN NULL
    ELSE counted.lost_cents
  END AS lost_cents,
  last_heard.day AS last_heard_day
FROM theme
LEFT JOIN counted ON counted.theme_id = theme.theme_id
LEFT JOIN last_heard ON last_heard.theme_id = theme.theme_id
WHERE theme.is_asked = 1
