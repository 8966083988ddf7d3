-- Amounts of deals in cents of the corporate currency: divided by the rate of their currency, a dated one by the close date,
-- half a cent away from zero. Rates are whole numbers of billionths, and the division goes three digits at a time: whole
-- numbers alone, so that every engine comes to the same cent.
SELECT
  opportunity_id,
  account_id,
  CASE WHEN is_closed = 0 THEN 'open' WHEN is_won = 1 THEN 'won' ELSE 'lost' END AS state,
  sign * (quotient + CASE WHEN 2 * rest >= rate THEN 1 ELSE 0 END) AS cents
FROM (
  SELECT opportunity_id, account_id, is_closed, is_won, sign, rate, (rest * 1000) % rate AS rest,
    quotient * 1000 + CAST((rest * 1000 - (rest * 1000) % rate) / rate AS BIGINT) AS quotient
  FROM (
    SELECT opportunity_id, account_id, is_closed, is_won, sign, rate, (rest * 1000) % rate AS rest,
      quotient * 1000 + CAST((rest * 1000 - (rest * 1000) % rate) / rate AS BIGINT) AS quotient
    FROM (
      SELECT opportunity_id, account_id, is_closed, is_won, sign, rate, (rest * 1000) % rate AS rest,
        quotient * 1000 + CAST((rest * 1000 - (rest * 1000) % rate) / rate AS BIGINT) AS quotient
      FROM (
        SELECT opportunity_id, account_id, is_closed, is_won, sign, rate, positive_cents % rate AS rest,
          CAST((positive_cents - positive_cents % rate) / rate AS BIGINT) AS quotient
        FROM (
          SELECT
            opportunity_row.opportunity_id,
            opportunity_row.account_id,
            opportunity_row.is_closed,
            opportunity_row.is_won,
            CASE WHEN opportunity_row.amount_cents < 0 THEN -1 ELSE 1 END AS sign,
            CASE WHEN opportunity_row.amount_cents < 0 THEN -opportunity_row.amount_cents ELSE opportunity_row.amount_cents END AS positive_cents,
            COALESCE(dated_rate.rate_e9, currency_rate.rate_e9, 1000000000) AS rate
          FROM opportunity_row
          CROSS JOIN run
          LEFT JOIN currency_rate ON currency_rate.currency = COALESCE(opportunity_row.currency, run.corporate_currency)
          LEFT JOIN dated_rate
            ON dated_rate.currency = COALESCE(opportunity_row.currency, run.corporate_currency)
            AND dated_rate.from_day <= opportunity_row.close_day
            AND (dated_rate.until_day IS NULL OR opportunity_row.close_day < dated_rate.until_day)
        ) AS rated
      ) AS units
    ) AS thousandths
  ) AS millionths
) AS billionths
