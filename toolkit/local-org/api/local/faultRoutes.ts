import { z } from 'zod';
import { SalesforceError } from '../../core/types.ts';
import { json, noContent } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { ApiUsage } from '../http/apiUsage.ts';
import { readJson, readJsonObject } from '../http/jsonBody.ts';
import type { Route } from '../http/route.ts';
import { faultRule } from './faultRule.ts';
import type { Faults } from './faults.ts';
import type { Journal } from './journal.ts';

export interface FaultServices {
  readonly faults: Faults;
  readonly journal: Journal;
  readonly usage: ApiUsage;
  wallClock(): Date;
}

/** `/local/faults`, `/local/journal` and `/local/api-usage`: what clients are to meet, and what they asked for. */
export const faultRoutes: readonly Route<FaultServices>[] = [
  { method: 'GET', pattern: '/faults', handler: ({ faults }) => json(faults.list()) },
  { method: 'POST', pattern: '/faults', handler: addFaults },
  {
    method: 'DELETE',
    pattern: '/faults',
    handler: ({ faults }) => {
      faults.clear();
      return noContent;
    }
  },
  { method: 'GET', pattern: '/journal', handler: readJournal },
  { method: 'POST', pattern: '/journal', handler: setJournal },
  {
    method: 'DELETE',
    pattern: '/journal',
    handler: ({ journal }) => {
      journal.clear();
      return noContent;
    }
  },
  { method: 'POST', pattern: '/api-usage', handler: setUsage }
];

/** One rule or a list of them; the ids they got. */
function addFaults({ faults }: FaultServices, request: ApiRequest): ApiResponse {
  const body = readJson(request);
  const rules = z.array(faultRule).safeParse(Array.isArray(body) ? body : [body]);
  if (!rules.success) {
    throw badInput(z.prettifyError(rules.error));
  }
  try {
    return json({ ids: rules.data.map((rule) => faults.add(rule)) });
  } catch (error) {
    throw badInput(error instanceof Error ? error.message : 'match.path is no regular expression');
  }
}

function readJournal(services: FaultServices, request: ApiRequest): ApiResponse {
  const { journal, usage } = services;
  const since = Number(request.query.get('since') ?? 0);
  if (!Number.isSafeInteger(since)) {
    throw badInput('since must be the number of a request.');
  }
  return json({ requests: journal.since(since), calls: usage.used(services.wallClock()) });
}

function setJournal({ journal }: FaultServices, request: ApiRequest): ApiResponse {
  const { bodies } = readJsonObject(request);
  if (typeof bodies !== 'boolean') {
    throw badInput('Send { "bodies": true } to keep the bodies of requests, or false.');
  }
  journal.bodies = bodies;
  return json({ bodies });
}

/** `{ "max": 1000, "used": 990 }`: how many calls a day there are, and how many are gone. */
function setUsage(services: FaultServices, request: ApiRequest): ApiResponse {
  const { usage } = services;
  const now = services.wallClock();
  const wanted = z
    .strictObject({ max: z.number().int().min(0).optional(), used: z.number().int().min(0).optional() })
    .safeParse(readJsonObject(request));
  if (!wanted.success) {
    throw badInput(z.prettifyError(wanted.error));
  }
  usage.set(now, wanted.data);
  return json({ max: usage.max, used: usage.used(now) });
}

function badInput(message: string): SalesforceError {
  return new SalesforceError('INVALID_INPUT', message);
}
