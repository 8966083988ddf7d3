-- The theme that a theme was merged into, at the end of the chain; a circle leaves each where it is.
WITH RECURSIVE chain (theme_id, last_id, depth) AS (
  SELECT theme.theme_id, theme.theme_id, 0
  FROM theme
  UNION ALL
  SELECT chain.theme_id, next_theme.theme_id, chain.depth + 1
  FROM chain
  JOIN theme ON theme.theme_id = chain.last_id
  JOIN theme AS next_theme ON next_theme.theme_id = theme.merged_into
  CROSS JOIN (SELECT COUNT(*) AS themes FROM theme) AS counted
  WHERE chain.depth < counted.themes
)
SELECT
  chain.theme_id,
  CASE WHEN chain.depth >= counted.themes THEN chain.theme_id ELSE chain.last_id END AS survivor_id
FROM chain
JOIN (SELECT theme_id, MAX(depth) AS depth FROM chain GROUP BY theme_id) AS longest
  ON longest.theme_id = chain.theme_id AND longest.depth = chain.depth
CROSS JOIN (SELECT COUNT(*) AS themes FROM theme) AS counted
