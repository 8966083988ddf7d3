{% macro ridealong_local_day(column) %}{{ return(adapter.dispatch('ridealong_local_day', 'ridealong')(column)) }}{% endmacro %}
{% macro default__ridealong_local_day(column) %}CAST(EXTRACT(YEAR FROM ({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}')) * 10000 + EXTRACT(MONTH FROM ({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}')) * 100 + EXTRACT(DAY FROM ({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}')) AS BIGINT){% endmacro %}
{% macro duckdb__ridealong_local_day(column) %}CAST(EXTRACT(YEAR FROM ({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}')) * 10000 + EXTRACT(MONTH FROM ({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}')) * 100 + EXTRACT(DAY FROM ({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}')) AS BIGINT){% endmacro %}
{% macro snowflake__ridealong_local_day(column) %}CAST(EXTRACT(YEAR FROM CONVERT_TIMEZONE('{{ var('ridealong_time_zone') }}', {{ column }})) * 10000 + EXTRACT(MONTH FROM CONVERT_TIMEZONE('{{ var('ridealong_time_zone') }}', {{ column }})) * 100 + EXTRACT(DAY FROM CONVERT_TIMEZONE('{{ var('ridealong_time_zone') }}', {{ column }})) AS BIGINT){% endmacro %}
{% macro redshift__ridealong_local_day(column) %}CAST(EXTRACT(YEAR FROM CONVERT_TIMEZONE('UTC', '{{ var('ridealong_time_zone') }}', {{ column }})) * 10000 + EXTRACT(MONTH FROM CONVERT_TIMEZONE('UTC', '{{ var('ridealong_time_zone') }}', {{ column }})) * 100 + EXTRACT(DAY FROM CONVERT_TIMEZONE('UTC', '{{ var('ridealong_time_zone') }}', {{ column }})) AS BIGINT){% endmacro %}
{% macro databricks__ridealong_local_day(column) %}CAST(EXTRACT(YEAR FROM FROM_UTC_TIMESTAMP({{ column }}, '{{ var('ridealong_time_zone') }}')) * 10000 + EXTRACT(MONTH FROM FROM_UTC_TIMESTAMP({{ column }}, '{{ var('ridealong_time_zone') }}')) * 100 + EXTRACT(DAY FROM FROM_UTC_TIMESTAMP({{ column }}, '{{ var('ridealong_time_zone') }}')) AS BIGINT){% endmacro %}

{% macro ridealong_utc_day(column) %}{{ return(adapter.dispatch('ridealong_utc_day', 'ridealong')(column)) }}{% endmacro %}
{% macro default__ridealong_utc_day(column) %}CAST(EXTRACT(YEAR FROM ({{ column }} AT TIME ZONE 'UTC')) * 10000 + EXTRACT(MONTH FROM ({{ column }} AT TIME ZONE 'UTC')) * 100 + EXTRACT(DAY FROM ({{ column }} AT TIME ZONE 'UTC')) AS BIGINT){% endmacro %}
{% macro duckdb__ridealong_utc_day(column) %}CAST(EXTRACT(YEAR FROM ({{ column }} AT TIME ZONE 'UTC')) * 10000 + EXTRACT(MONTH FROM ({{ column }} AT TIME ZONE 'UTC')) * 100 + EXTRACT(DAY FROM ({{ column }} AT TIME ZONE 'UTC')) AS BIGINT){% endmacro %}
{% macro snowflake__ridealong_utc_day(column) %}CAST(EXTRACT(YEAR FROM CONVERT_TIMEZONE('UTC', {{ column }})) * 10000 + EXTRACT(MONTH FROM CONVERT_TIMEZONE('UTC', {{ column }})) * 100 + EXTRACT(DAY FROM CONVERT_TIMEZONE('UTC', {{ column }})) AS BIGINT){% endmacro %}
{% macro redshift__ridealong_utc_day(column) %}CAST(EXTRACT(YEAR FROM CONVERT_TIMEZONE('UTC', 'UTC', {{ column }})) * 10000 + EXTRACT(MONTH FROM CONVERT_TIMEZONE('UTC', 'UTC', {{ column }})) * 100 + EXTRACT(DAY FROM CONVERT_TIMEZONE('UTC', 'UTC', {{ column }})) AS BIGINT){% endmacro %}
{% macro databricks__ridealong_utc_day(column) %}CAST(EXTRACT(YEAR FROM FROM_UTC_TIMESTAMP({{ column }}, 'UTC')) * 10000 + EXTRACT(MONTH FROM FROM_UTC_TIMESTAMP({{ column }}, 'UTC')) * 100 + EXTRACT(DAY FROM FROM_UTC_TIMESTAMP({{ column }}, 'UTC')) AS BIGINT){% endmacro %}

{% macro ridealong_window_day(column) %}{{ return(adapter.dispatch('ridealong_window_day', 'ridealong')(column)) }}{% endmacro %}
{% macro default__ridealong_window_day(column) %}CAST(EXTRACT(YEAR FROM (CAST(({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}') AS DATE) - 90)) * 10000 + EXTRACT(MONTH FROM (CAST(({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}') AS DATE) - 90)) * 100 + EXTRACT(DAY FROM (CAST(({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}') AS DATE) - 90)) AS BIGINT){% endmacro %}
{% macro duckdb__ridealong_window_day(column) %}CAST(EXTRACT(YEAR FROM (CAST(({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}') AS DATE) - 90)) * 10000 + EXTRACT(MONTH FROM (CAST(({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}') AS DATE) - 90)) * 100 + EXTRACT(DAY FROM (CAST(({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}') AS DATE) - 90)) AS BIGINT){% endmacro %}
{% macro snowflake__ridealong_window_day(column) %}CAST(EXTRACT(YEAR FROM DATEADD(day, -90, CAST(CONVERT_TIMEZONE('{{ var('ridealong_time_zone') }}', {{ column }}) AS DATE))) * 10000 + EXTRACT(MONTH FROM DATEADD(day, -90, CAST(CONVERT_TIMEZONE('{{ var('ridealong_time_zone') }}', {{ column }}) AS DATE))) * 100 + EXTRACT(DAY FROM DATEADD(day, -90, CAST(CONVERT_TIMEZONE('{{ var('ridealong_time_zone') }}', {{ column }}) AS DATE))) AS BIGINT){% endmacro %}
{% macro redshift__ridealong_window_day(column) %}CAST(EXTRACT(YEAR FROM DATEADD(day, -90, CAST(CONVERT_TIMEZONE('UTC', '{{ var('ridealong_time_zone') }}', {{ column }}) AS DATE))) * 10000 + EXTRACT(MONTH FROM DATEADD(day, -90, CAST(CONVERT_TIMEZONE('UTC', '{{ var('ridealong_time_zone') }}', {{ column }}) AS DATE))) * 100 + EXTRACT(DAY FROM DATEADD(day, -90, CAST(CONVERT_TIMEZONE('UTC', '{{ var('ridealong_time_zone') }}', {{ column }}) AS DATE))) AS BIGINT){% endmacro %}
{% macro databricks__ridealong_window_day(column) %}CAST(EXTRACT(YEAR FROM DATE_SUB(CAST(FROM_UTC_TIMESTAMP({{ column }}, '{{ var('ridealong_time_zone') }}') AS DATE), 90)) * 10000 + EXTRACT(MONTH FROM DATE_SUB(CAST(FROM_UTC_TIMESTAMP({{ column }}, '{{ var('ridealong_time_zone') }}') AS DATE), 90)) * 100 + EXTRACT(DAY FROM DATE_SUB(CAST(FROM_UTC_TIMESTAMP({{ column }}, '{{ var('ridealong_time_zone') }}') AS DATE), 90)) AS BIGINT){% endmacro %}

{% macro ridealong_month_count(column) %}{{ return(adapter.dispatch('ridealong_month_count', 'ridealong')(column)) }}{% endmacro %}
{% macro default__ridealong_month_count(column) %}CAST(EXTRACT(YEAR FROM ({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}')) * 12 + EXTRACT(MONTH FROM ({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}')) - 1 AS BIGINT){% endmacro %}
{% macro duckdb__ridealong_month_count(column) %}CAST(EXTRACT(YEAR FROM ({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}')) * 12 + EXTRACT(MONTH FROM ({{ column }} AT TIME ZONE '{{ var('ridealong_time_zone') }}')) - 1 AS BIGINT){% endmacro %}
{% macro snowflake__ridealong_month_count(column) %}CAST(EXTRACT(YEAR FROM CONVERT_TIMEZONE('{{ var('ridealong_time_zone') }}', {{ column }})) * 12 + EXTRACT(MONTH FROM CONVERT_TIMEZONE('{{ var('ridealong_time_zone') }}', {{ column }})) - 1 AS BIGINT){% endmacro %}
{% macro redshift__ridealong_month_count(column) %}CAST(EXTRACT(YEAR FROM CONVERT_TIMEZONE('UTC', '{{ var('ridealong_time_zone') }}', {{ column }})) * 12 + EXTRACT(MONTH FROM CONVERT_TIMEZONE('UTC', '{{ var('ridealong_time_zone') }}', {{ column }})) - 1 AS BIGINT){% endmacro %}
{% macro databricks__ridealong_month_count(column) %}CAST(EXTRACT(YEAR FROM FROM_UTC_TIMESTAMP({{ column }}, '{{ var('ridealong_time_zone') }}')) * 12 + EXTRACT(MONTH FROM FROM_UTC_TIMESTAMP({{ column }}, '{{ var('ridealong_time_zone') }}')) - 1 AS BIGINT){% endmacro %}

{% macro ridealong_seconds(column) %}{{ return(adapter.dispatch('ridealong_seconds', 'ridealong')(column)) }}{% endmacro %}
{% macro default__ridealong_seconds(column) %}CAST(FLOOR(EXTRACT(EPOCH FROM {{ column }})) AS BIGINT){% endmacro %}
{% macro snowflake__ridealong_seconds(column) %}DATE_PART(EPOCH_SECOND, {{ column }}){% endmacro %}
{% macro databricks__ridealong_seconds(column) %}UNIX_TIMESTAMP({{ column }}){% endmacro %}

{% macro ridealong_bytes(column) %}{{ return(adapter.dispatch('ridealong_bytes', 'ridealong')(column)) }}{% endmacro %}
{% macro default__ridealong_bytes(column) %}{{ column }} COLLATE "C"{% endmacro %}
{% macro duckdb__ridealong_bytes(column) %}{{ column }}{% endmacro %}
{% macro snowflake__ridealong_bytes(column) %}{{ column }}{% endmacro %}
{% macro redshift__ridealong_bytes(column) %}{{ column }}{% endmacro %}
{% macro databricks__ridealong_bytes(column) %}{{ column }}{% endmacro %}

{#- A field in the spelling of the loader: Fivetran's, or the name of the API. -#}
{% macro ridealong_field(name) %}{{ return(ridealong_snake_case(name) if var('ridealong_loader') == 'fivetran' else name) }}{% endmacro %}

{% macro ridealong_snake_case(name) %}{{ return(modules.re.sub('_+', '_', modules.re.sub('([a-z0-9])([A-Z])', '\\1_\\2', name)) | lower) }}{% endmacro %}

{#- Fivetran keeps former versions in history mode; the column is there only then. -#}
{% macro ridealong_is_current() %}{{ return('_fivetran_active' if var('ridealong_history') else '1 = 1') }}{% endmacro %}

{% macro ridealong_now() %}{{ return(var('ridealong_now', run_started_at.strftime('%Y-%m-%d %H:%M:%S+00'))) }}{% endmacro %}
