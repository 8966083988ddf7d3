import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { ApiResponse } from './apiResponse.ts';

const compress = promisify(gzip);

/** Below this, the gzip header costs more than it saves. */
const smallestCompressed = 1024;

/** Sends the body, or none, behind the headers. */
export type Deliver = (response: ServerResponse, bytes: Buffer | undefined) => void;

/** Writes an answer, gzipped when the client asks for it ("it normally does": REST guide, "Compression Headers"). */
export async function sendResponse(
  request: IncomingMessage,
  response: ServerResponse,
  answer: ApiResponse,
  extraHeaders: Record<string, string>,
  deliver: Deliver = (to, bytes) => to.end(bytes)
): Promise<void> {
  const headers: Record<string, string> = {
    'Cache-Control': 'no-cache,must-revalidate,max-age=0,no-store,private',
    ...extraHeaders,
    ...answer.headers
  };
  let bytes: Buffer | undefined;
  if (answer.body !== undefined) {
    const isJson = 'json' in answer.body;
    headers['Content-Type'] = 'json' in answer.body ? 'application/json;charset=UTF-8' : answer.body.type;
    const pretty =
      isJson && request.headers['x-prettyprint'] !== undefined && request.headers['x-prettyprint'] !== '0';
    bytes = Buffer.from(
      'json' in answer.body
        ? JSON.stringify(answer.body.json, undefined, pretty ? 2 : undefined)
        : answer.body.text
    );
    if (bytes.length >= smallestCompressed && acceptsGzip(request)) {
      bytes = await compress(bytes, { level: constants.Z_BEST_SPEED });
      headers['Content-Encoding'] = 'gzip';
    }
    headers['Vary'] = 'Accept-Encoding';
  }
  if (response.destroyed || response.headersSent) {
    return;
  }
  if (bytes !== undefined) {
    headers['Content-Length'] = String(bytes.length);
  } else if (answer.status !== 204 && answer.status !== 304) {
    headers['Content-Length'] = '0';
  }
  response.writeHead(answer.status, headers);
  deliver(response, request.method === 'HEAD' ? undefined : bytes);
}

function acceptsGzip(request: IncomingMessage): boolean {
  const accepted = request.headers['accept-encoding'];
  return typeof accepted === 'string' && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(accepted);
}
