/** What to do about an error of the Analytics API, in front of its own words, which name what it is about. */
const WHAT_TO_DO: Readonly<Record<string, string>> = {
  INVALID_FIELD:
    'It needs a field that was deleted, or that you may not see. Ask your admin for access to the field, or the owner of the report to do without it.',
  FORBIDDEN: 'You have no access to what it reports on. Ask your admin for it.',
  INSUFFICIENT_ACCESS: 'You have no access to what it reports on. Ask your admin for it.'
};

/** @param body what the org answered: a list of errors, each with its code */
export function reportProblem(body: unknown, message: string): string {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const code =
    typeof first === 'object' && first !== null && 'errorCode' in first ? String(first.errorCode) : '';
  const todo = WHAT_TO_DO[code];
  return todo === undefined ? message : `${todo} (${message})`;
}
