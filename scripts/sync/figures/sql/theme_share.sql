-- Each deal once for each theme that was heard on it, with its share: an open amount is split by the worst severity heard, so
-- that the shares add up to it. Each theme gets its part rounded down; cents left over go to the largest remainders, on a tie
-- to the first theme.
WITH weighed AS (
  SELECT
    heard.opportunity_id,
    theme_survivor.survivor_id AS theme_id,
    MAX(
      CASE heard.severity
        WHEN 'Deal Breaker' THEN run.weight_deal_breaker
        WHEN 'Painful' THEN run.weight_painful
        ELSE run.weight_nuisance
      END
    ) AS weight
  FROM heard
  JOIN theme_survivor ON theme_survivor.theme_id = heard.theme_id
  CROSS JOIN run
  GROUP BY heard.opportunity_id, theme_survivor.survivor_id
),
totalled AS (
  SELECT
    weighed.opportunity_id,
    weighed.theme_id,
    opportunity_amount.account_id,
    opportunity_amount.state,
    opportunity_amount.cents,
    CASE WHEN opportunity_amount.cents < 0 THEN -1 ELSE 1 END AS sign,
    CASE
      WHEN opportunity_amount.state <> 'open' THEN 0
      WHEN opportunity_amount.cents < 0 THEN -opportunity_amount.cents
      ELSE opportunity_amount.cents
    END AS to_split,
    weighed.weight,
    CAST(SUM(weighed.weight) OVER (PARTITION BY weighed.opportunity_id) AS BIGINT) AS weights,
    COUNT(*) OVER (PARTITION BY weighed.opportunity_id) AS themes
  FROM weighed
  JOIN opportunity_amount ON opportunity_amount.opportunity_id = weighed.opportunity_id
),
scaled AS (
  SELECT opportunity_id, theme_id, account_id, state, cents, sign, to_split,
    CASE WHEN weights = 0 THEN 1 ELSE weight END AS weight,
    CASE WHEN weights = 0 THEN themes ELSE weights END AS weights
  FROM totalled
),
split AS (
  SELECT opportunity_id, theme_id, account_id, state, cents, sign, to_split,
    CAST((to_split - to_split % weights) / weights AS BIGINT) * weight
      + CAST(((to_split % weights) * weight - ((to_split % weights) * weight) % weights) / weights AS BIGINT) AS part,
    ((to_split % weights) * weight) % weights AS remainder
  FROM scaled
),
placed AS (
  SELECT
    split.opportunity_id,
    split.theme_id,
    split.account_id,
    split.state,
    split.cents,
    split.sign,
    split.part,
    split.to_split - CAST(SUM(split.part) OVER (PARTITION BY split.opportunity_id) AS BIGINT) AS left_over,
    ROW_NUMBER() OVER (PARTITION BY split.opportunity_id ORDER BY split.remainder DESC, theme.theme_rank) AS place
  FROM split
  JOIN theme ON theme.theme_id = split.theme_id
)
SELECT
  opportunity_id,
  theme_id,
  account_id,
  state,
  cents,
  sign * (part + CASE WHEN place <= left_over THEN 1 ELSE 0 END) AS share_cents
FROM placed
