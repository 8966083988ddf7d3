import type { ApiRequest } from '../http/apiRequest.ts';
import type { FaultRule } from './faultRule.ts';

interface PlannedFault {
  id: number;
  rule: FaultRule;
  path: RegExp | undefined;
  seen: number;
  used: number;
}

/** Faults that clients are to meet, by request and count. The first rule that applies is the one that happens. */
export class Faults {
  #planned: PlannedFault[] = [];
  #lastId = 0;

  add(rule: FaultRule): number {
    const path = rule.match.path === undefined ? undefined : new RegExp(rule.match.path);
    this.#planned.push({ id: ++this.#lastId, rule, path, seen: 0, used: 0 });
    return this.#lastId;
  }

  clear(): void {
    this.#planned = [];
  }

  list(): Record<string, unknown>[] {
    return this.#planned.map(({ id, rule, seen, used }) => ({ id, ...rule, seen, used }));
  }

  /** The fault that happens to this request. The addresses of the local org's own are spared. */
  take(request: ApiRequest): { id: number; rule: FaultRule } | undefined {
    if (request.segments[0] === 'local') {
      return undefined;
    }
    const found = this.#planned.find((fault) => matches(fault, request) && isDue(fault));
    if (found === undefined) {
      return undefined;
    }
    found.used++;
    return { id: found.id, rule: found.rule };
  }
}

function matches({ rule, path }: PlannedFault, request: ApiRequest): boolean {
  const { method, body } = rule.match;
  return (
    (method === undefined || method.toUpperCase() === request.method) &&
    (path === undefined || path.test(addressOf(request))) &&
    (body === undefined || ('text' in request.body && request.body.text.includes(body)))
  );
}

/** Counts the request for this rule; rules that are used up count no longer. */
function isDue(fault: PlannedFault): boolean {
  const { skip, every, times } = fault.rule;
  if (times !== 'always' && fault.used >= times) {
    return false;
  }
  fault.seen++;
  const place = fault.seen - skip;
  return place > 0 && place % every === 0;
}

/** Path and query as the client meant them. */
export function addressOf({ path, query }: ApiRequest): string {
  const parameters = decodeURIComponent(query.toString().replaceAll('+', ' '));
  return parameters === '' ? path : `${path}?${parameters}`;
}
