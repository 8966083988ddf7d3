/** Several requests as one call: what is asked, and each answer with a status of its own. */
import { z } from 'zod';
import { OrgError } from './orgError.ts';

export interface Part {
  method: 'GET' | 'PATCH';
  path: string;
  body?: unknown;
}

export interface PartAnswer {
  status: number;
  body: unknown;
}

const compositeAnswer = z.object({
  compositeResponse: z.array(
    z.object({ body: z.unknown(), httpStatusCode: z.number(), referenceId: z.string() })
  )
});

export const compositeOf = (parts: readonly Part[], pathOf: (path: string) => string): object => ({
  compositeRequest: parts.map(({ path, ...part }, index) => ({
    ...part,
    url: pathOf(path),
    referenceId: referenceOf(index)
  }))
});

/** In the order of the questions. */
export function answersTo(parts: readonly Part[], body: unknown): PartAnswer[] {
  const { compositeResponse } = compositeAnswer.parse(body);
  const answers = new Map(compositeResponse.map((part) => [part.referenceId, part]));
  return parts.map(({ path }, index) => {
    const answer = answers.get(referenceOf(index));
    if (answer === undefined) {
      const message = `The composite answer lacks ${path.split('?')[0]}`;
      throw new OrgError({ status: 200, errorCode: 'BROKEN_ANSWER', message, temporary: true });
    }
    return { status: answer.httpStatusCode, body: answer.body };
  });
}

const referenceOf = (index: number): string => `read${index}`;
