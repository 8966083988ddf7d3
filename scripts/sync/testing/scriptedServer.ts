/** A server on a free port of this machine that answers as a test tells it to, and remembers what was asked. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface SeenRequest {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: unknown;
}

export type Answer =
  | { status?: number; json: unknown; headers?: Record<string, string> }
  | { raw: (response: ServerResponse) => void };

export interface ScriptedServer extends AsyncDisposable {
  url: string;
  seen: SeenRequest[];
}

/** @param answer is called for each request; the last answer of a list is repeated. */
export async function scriptedServer(
  answer: Answer[] | ((request: SeenRequest) => Answer)
): Promise<ScriptedServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request);
      const asked: SeenRequest = {
        method: request.method ?? '',
        path: decodeURIComponent(request.url ?? ''),
        headers: request.headers,
        body:
          request.headers['content-type'] === 'text/csv' ? body : body === '' ? undefined : JSON.parse(body)
      };
      seen.push(asked);
      const given =
        typeof answer === 'function' ? answer(asked) : answer[Math.min(seen.length, answer.length) - 1];
      if (given === undefined) {
        throw new Error('The test gave no answer.');
      }
      if ('raw' in given) {
        given.raw(response);
      } else {
        response.writeHead(given.status ?? 200, { 'content-type': 'application/json', ...given.headers });
        response.end(JSON.stringify(given.json));
      }
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server has no port.');
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }
  };
}

export const salesforceError = (status: number, errorCode: string, message: string): Answer => ({
  status,
  json: [{ errorCode, message }]
});
