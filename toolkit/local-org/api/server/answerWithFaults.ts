import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { Deliver } from '../http/sendResponse.ts';
import { changedAnswer, plannedAnswer } from '../local/changeAnswer.ts';
import { deliverWith } from '../local/delivery.ts';
import type { FaultRule } from '../local/faultRule.ts';
import { addressOf } from '../local/faults.ts';
import { answerRequest } from './answerRequest.ts';
import type { Services } from './services.ts';

/** What a client gets: undefined when its connection is cut without an answer. */
export interface Delivery {
  answer: ApiResponse | undefined;
  deliver: Deliver | undefined;
}

/** Answers a request, lets the fault happen that is planned for it, and writes it into the journal. */
export async function answerWithFaults(services: Services, request: ApiRequest): Promise<Delivery> {
  const started = performance.now();
  const orgTime = services.org.now().toISOString();
  const fault = services.faults.take(request);
  const delivery =
    fault === undefined
      ? { answer: await answerRequest(services, request), deliver: undefined }
      : await withFault(services, request, fault.rule);
  if (request.segments[0] !== 'local') {
    const entry = {
      at: services.wallClock().toISOString(),
      orgTime,
      method: request.method,
      path: addressOf(request),
      status: delivery.answer?.status ?? null,
      ms: Math.round(performance.now() - started),
      ...(fault === undefined ? {} : { fault: fault.id })
    };
    services.journal.add(entry, 'text' in request.body ? request.body.text : '');
  }
  return delivery;
}

async function withFault(services: Services, request: ApiRequest, rule: FaultRule): Promise<Delivery> {
  if (rule.delayMs !== undefined) {
    await sleep(rule.delayMs);
  }
  const replaced = rule.answer !== undefined || rule.cut === true;
  const own = replaced && !rule.afterCommit ? undefined : await answerRequest(services, request);
  if (rule.cut === true) {
    return { answer: undefined, deliver: undefined };
  }
  const answer = rule.answer === undefined ? own : plannedAnswer(rule.answer);
  return { answer: answer && changedAnswer(answer, rule), deliver: deliverWith(rule) };
}
