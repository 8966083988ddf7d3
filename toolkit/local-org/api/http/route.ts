import type { ApiRequest } from './apiRequest.ts';
import type { ApiResponse } from './apiResponse.ts';

/** Path parameters by name, as the pattern spells them: `:object` gives `params.object`. */
export type RouteParams = Readonly<Record<string, string>>;

export type Handler<Context> = (
  context: Context,
  request: ApiRequest,
  params: RouteParams
) => ApiResponse | Promise<ApiResponse>;

export interface Route<Context> {
  readonly method: string;
  /** `/sobjects/:object/:id`; a last part `*` takes the rest. */
  readonly pattern: string;
  readonly handler: Handler<Context>;
  /** First API version that has it, where an older one is served without. */
  readonly since?: number;
}

interface CompiledRoute<Context> extends Route<Context> {
  readonly parts: readonly string[];
}

export type RouteMatch<Context> =
  | { found: 'route'; route: Route<Context>; params: RouteParams }
  | { found: 'otherMethods'; methods: string[] }
  | { found: 'nothing' };

/** The routes of one protocol. Earlier routes win, so a fixed part goes before a parameter in the same place. */
export class RouteTable<Context> {
  readonly #routes: CompiledRoute<Context>[];

  constructor(routes: readonly Route<Context>[]) {
    this.#routes = routes.map((route) => ({
      ...route,
      parts: route.pattern.split('/').filter((part) => part !== '')
    }));
  }

  match(method: string, segments: readonly string[]): RouteMatch<Context> {
    // Salesforce answers HEAD as GET without a body (REST guide, "Return Headers ...").
    const wanted = method === 'HEAD' ? 'GET' : method;
    const others = new Set<string>();
    for (const route of this.#routes) {
      const params = matchParts(route.parts, segments);
      if (params === undefined) {
        continue;
      }
      if (route.method === wanted) {
        return { found: 'route', route, params };
      }
      others.add(route.method);
    }
    return others.size > 0 ? { found: 'otherMethods', methods: [...others] } : { found: 'nothing' };
  }
}

function matchParts(
  parts: readonly string[],
  segments: readonly string[]
): Record<string, string> | undefined {
  const open = parts.at(-1) === '*';
  if (open ? segments.length < parts.length - 1 : segments.length !== parts.length) {
    return undefined;
  }
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    if (part === '*') {
      params['rest'] = segments.slice(index).join('/');
      return params;
    }
    const segment = segments[index] ?? '';
    if (part.startsWith(':')) {
      params[part.slice(1)] = segment;
    } else if (part !== segment) {
      return undefined;
    }
  }
  return params;
}
