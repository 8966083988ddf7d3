import type { ApiResponse } from '../http/apiResponse.ts';
import { isObject } from '../http/jsonBody.ts';
import type { FaultRule } from './faultRule.ts';

/** The answer that a fault sends in place of the org's own. */
export function plannedAnswer({
  status,
  body,
  contentType,
  headers
}: NonNullable<FaultRule['answer']>): ApiResponse {
  const shared = { status, ...(headers === undefined ? {} : { headers }) };
  if (body === undefined) {
    return shared;
  }
  return typeof body === 'string'
    ? { ...shared, body: { text: body, type: contentType ?? 'text/html;charset=UTF-8' } }
    : { ...shared, body: { json: body } };
}

/** The org's own answer, damaged as the rule says. */
export function changedAnswer(answer: ApiResponse, rule: FaultRule): ApiResponse {
  const headers = Object.fromEntries(
    Object.entries({ ...answer.headers, ...present(rule.headers) }).filter(
      ([name]) => !missing(rule.headers).has(name.toLowerCase())
    )
  );
  return {
    ...answer,
    headers,
    ...(answer.body === undefined ? {} : { body: changedBody(answer.body, rule) })
  };
}

function present(headers: FaultRule['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  );
}

function missing(headers: FaultRule['headers']): Set<string> {
  return new Set(
    Object.keys(headers)
      .filter((name) => headers[name] === null)
      .map((name) => name.toLowerCase())
  );
}

type Body = NonNullable<ApiResponse['body']>;

function changedBody(body: Body, rule: FaultRule): Body {
  const change = <Row>(rows: readonly Row[]): Row[] => {
    const kept = rows.slice(0, Math.max(0, rows.length - rule.dropRows));
    return rule.reorder ? kept.toReversed() : kept;
  };
  return 'json' in body
    ? { json: changedJson(body.json, change) }
    : { ...body, text: changedLines(body.text, change) };
}

type Change = <Row>(rows: readonly Row[]) => Row[];

/** Rows are the list itself, the records of a query, or in a composite the rows of each subrequest. */
function changedJson(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) {
    return change(value as unknown[]);
  }
  if (!isObject(value)) {
    return value;
  }
  const { records, compositeResponse } = value;
  if (Array.isArray(compositeResponse)) {
    const answers = (compositeResponse as unknown[]).map((one) =>
      isObject(one) ? { ...one, body: changedJson(one['body'], change) } : one
    );
    return { ...value, compositeResponse: answers };
  }
  return Array.isArray(records) ? { ...value, records: change(records as unknown[]) } : value;
}

/** Lines of a CSV below its header. *Assumed* that no value goes over several lines. */
function changedLines(text: string, change: Change): string {
  const [header = '', ...lines] = text.split('\n');
  const end = lines.at(-1) === '' ? [''] : [];
  return [header, ...change(end.length > 0 ? lines.slice(0, -1) : lines), ...end].join('\n');
}
