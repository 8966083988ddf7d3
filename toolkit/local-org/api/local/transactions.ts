import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { SalesforceError } from '../../core/types.ts';
import type { Org } from '../../core/types.ts';
import { splitTarget } from '../http/apiRequest.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { json, jsonOf, noContent } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import { notFound } from '../http/errorBody.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { OpenTransactions } from '../http/openTransactions.ts';
import type { Route, RouteParams } from '../http/route.ts';

const transaction = z.strictObject({
  requests: z.array(z.strictObject({ method: z.string(), url: z.string(), body: z.unknown().optional() })),
  /** When it began; now when it is not said. */
  startedAt: z.iso.datetime({ offset: true }).optional(),
  /** The org does not know of it: replication covers its time although its rows are not there yet. */
  hidden: z.boolean().default(false)
});

interface Held {
  requests: z.output<typeof transaction>['requests'];
  startedAt: Date;
  headers: ApiRequest['headers'];
}

interface TransactionServices {
  readonly org: Org;
  readonly openTransactions: OpenTransactions;
}

type Answer = (request: ApiRequest) => ApiResponse | Promise<ApiResponse>;

/**
 * `/local/transactions`: work that has begun and not ended. Its rows come with the commit and bear the stamps of its
 * beginning, as those of a long transaction do. In between, replication covers no time after it began.
 */
export class LocalTransactions<Services extends TransactionServices> {
  readonly #held = new Map<string, Held>();
  readonly #answer: (services: Services) => Answer;

  constructor(answer: (services: Services) => Answer) {
    this.#answer = answer;
  }

  readonly routes: readonly Route<Services>[] = [
    {
      method: 'POST',
      pattern: '/transactions',
      handler: (services, request) => this.#begin(services, request)
    },
    {
      method: 'POST',
      pattern: '/transactions/:id/commit',
      handler: (services, request, params) => this.#commit(services, request, params)
    },
    {
      method: 'DELETE',
      pattern: '/transactions/:id',
      handler: (services, _request, params) => {
        this.#end(services, params['id'] ?? '');
        return noContent;
      }
    }
  ];

  #begin(services: Services, request: ApiRequest): ApiResponse {
    const read = transaction.safeParse(readJsonObject(request));
    if (!read.success) {
      throw new SalesforceError('INVALID_INPUT', z.prettifyError(read.error));
    }
    const { requests, startedAt, hidden } = read.data;
    const id = randomUUID();
    const start = startedAt === undefined ? services.org.now() : new Date(startedAt);
    this.#held.set(id, { requests, startedAt: start, headers: request.headers });
    if (!hidden) {
      services.openTransactions.begin(id, start);
    }
    return json({ id, startedAt: start.toISOString() });
  }

  async #commit(services: Services, request: ApiRequest, params: RouteParams): Promise<ApiResponse> {
    const { requests, startedAt, headers } = this.#end(services, params['id'] ?? '');
    const answer = this.#answer(services);
    const results: unknown[] = [];
    for (const { method, url, body } of requests) {
      const target = splitTarget(url);
      if (target === undefined) {
        throw notFound();
      }
      const inner = {
        ...request,
        ...target,
        method,
        headers,
        body: body === undefined ? { text: '' } : { value: body }
      };
      // Saving is done when the call returns, before its promise settles: the time is put back at once.
      const one = await services.org.at(startedAt, () => answer(inner));
      results.push({ status: one.status, body: jsonOf(one) ?? null });
    }
    return json({ results });
  }

  #end(services: Services, id: string): Held {
    const held = this.#held.get(id);
    if (held === undefined) {
      throw notFound();
    }
    this.#held.delete(id);
    services.openTransactions.end(id);
    return held;
  }
}
