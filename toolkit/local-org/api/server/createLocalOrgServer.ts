import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Org } from '../../core/types.ts';
import { SalesforceError } from '../../core/types.ts';
import { Faults } from '../local/faults.ts';
import { Journal } from '../local/journal.ts';
import { JwtKeys } from '../auth/jwtKeys.ts';
import { openTokenStore } from '../auth/tokenStore.ts';
import { BulkApi } from '../bulk/bulkApi.ts';
import { Streaming } from '../streaming/cometd.ts';
import { ownPaths } from './answerRequest.ts';
import { answerWithFaults } from './answerWithFaults.ts';
import { splitTarget } from '../http/apiRequest.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import { ApiUsage } from '../http/apiUsage.ts';
import { errorBody, errorResponse } from '../http/errorBody.ts';
import { isOwnHost, isOwnOrigin } from '../http/hostCheck.ts';
import { readBody } from '../http/readBody.ts';
import { OpenTransactions } from '../http/openTransactions.ts';
import { sendResponse } from '../http/sendResponse.ts';
import type { ServerSettings, Services } from './services.ts';
import { UnsupportedLog } from '../http/unsupportedLog.ts';

export interface LocalOrgServerOptions extends Partial<ServerSettings> {
  /** Host names that clients may use besides localhost, 127.0.0.1 and [::1]. */
  hosts?: readonly string[];
  apiRequestLimit?: number;
  wallClock?: () => Date;
  log?: (line: string) => void;
}

export interface LocalOrgServer {
  readonly services: Services;
  /** Answers the request when its path is the org's (/services, /id, /local, /cometd); false leaves it to the caller. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Starts a server of its own. Port 0 takes a free one. */
  listen(port: number, host?: string): Promise<{ url: string; port: number }>;
  /** Lets running requests end, then stops. The org itself stays open. */
  close(): Promise<void>;
}

/** REST guide, "Status Codes": 414 beyond 16,384 bytes of URI. */
const longestTarget = 16_384;

/** "you are limited to 50 MB of text data" (REST guide, "Insert or Update Blob Data"). */
const defaultBodyLimit = 50 * 1024 * 1024;

/** How soon scheduled paths run after their time, in milliseconds: soon enough to watch. */
const POLL_INTERVAL_MS = 5000;

/**
 * How long a connection may be idle. Salesforce publishes no time; five minutes are *assumed*, as somebody's connections were good for
 * that long (CAMEL-12484). A client that works on what it has read must not find its connection closed meanwhile.
 */
const IDLE_MS = 300_000;

export function createLocalOrgServer(org: Org, options: LocalOrgServerOptions = {}): LocalOrgServer {
  const log = options.log ?? ((line: string) => console.error(line));
  const wallClock = options.wallClock ?? ((): Date => new Date());
  const services: Services = {
    org,
    tokens: openTokenStore(org.database),
    jwtKeys: new JwtKeys(org.database),
    usage: new ApiUsage(options.apiRequestLimit),
    openTransactions: new OpenTransactions(),
    bulk: new BulkApi(org, log),
    streaming: new Streaming(),
    faults: new Faults(),
    journal: new Journal(),
    unsupported: new UnsupportedLog(log),
    settings: {
      password: options.password ?? 'local',
      tokenLifetimeMs: options.tokenLifetimeMs ?? 12 * 3_600_000,
      runAs: options.runAs,
      latencyMs: options.latencyMs ?? 0,
      bodyLimit: options.bodyLimit ?? defaultBodyLimit
    },
    startedAt: wallClock(),
    wallClock,
    log
  };
  const hosts = (options.hosts ?? []).map((host) => host.toLowerCase());
  const servers = new Set<Server>();
  const watch = setInterval(() => runWhatIsDue(services), POLL_INTERVAL_MS);
  watch.unref();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const first = /^\/+([^/?#]*)/.exec(request.url ?? '')?.[1] ?? '';
    if (!ownPaths.has(first)) {
      return false;
    }
    const incoming = await readIncoming(services, request, hosts);
    const { answer, deliver } =
      'status' in incoming
        ? { answer: incoming, deliver: undefined }
        : await answerWithFaults(services, incoming);
    if (services.settings.latencyMs > 0) {
      await sleep(services.settings.latencyMs);
    }
    if (answer === undefined) {
      request.socket.destroy();
      return true;
    }
    const refused = answer.status === 413;
    // A client that asks what time it is in the org reads this; with the clock set, the machine's would be wrong.
    const headers = { Date: org.now().toUTCString(), ...(refused ? { Connection: 'close' } : {}) };
    await sendResponse(request, response, answer, headers, deliver);
    if (refused) {
      response.once('finish', () => request.destroy());
    }
    return true;
  }

  return {
    services,
    handle,
    async listen(port, host = '127.0.0.1') {
      const server = createServer(
        // A request without Host is refused like one with another's, in JSON: node:http would send a bare 400.
        { maxHeaderSize: 2 * longestTarget, keepAliveTimeout: IDLE_MS, requireHostHeader: false },
        (request, response) => {
          handle(request, response)
            .then(async (answered) => {
              if (!answered) {
                services.unsupported.add(`${request.method} ${request.url}`, services.wallClock());
                await sendResponse(
                  request,
                  response,
                  errorResponse(
                    new SalesforceError('NOT_FOUND', 'The requested resource does not exist', { status: 404 })
                  ),
                  {}
                );
              }
            })
            .catch((error: unknown) => {
              log(
                `The answer to ${request.method} could not be sent: ${error instanceof Error ? error.message : String(error)}`
              );
              response.destroy();
            });
        }
      );
      server.on('clientError', (error, socket) => answerNonsense(error, socket as Socket));
      server.on('checkExpectation', (request, response) => {
        response.once('finish', () => request.destroy());
        const refused = refusal(
          417,
          'EXPECTATION_FAILED',
          'The server meets no expectation but 100-continue.'
        );
        void sendResponse(request, response, refused, { Connection: 'close' });
      });
      servers.add(server);
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, resolve);
      });
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      const shown = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
      return { url: `http://${shown}:${bound}`, port: bound };
    },
    async close() {
      clearInterval(watch);
      services.streaming.close();
      await services.bulk.close();
      await Promise.all(
        [...servers].map(async (server) => {
          // Keep-alive connections become idle one by one, as their last answers go out.
          const sweep = setInterval(() => server.closeIdleConnections(), 20);
          await new Promise<void>((resolve) => server.close(() => resolve()));
          clearInterval(sweep);
        })
      );
      servers.clear();
    }
  };
}

/** What is no HTTP, or has too many headers, still gets an error of the API's shape (431: REST guide, "Status Codes"). */
function answerNonsense(error: NodeJS.ErrnoException, socket: Socket): void {
  // After an answer the rest may be a body that nobody waited for: a second answer would be taken for another request's.
  if (!socket.writable || error.code === 'ECONNRESET' || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const tooLong = error.code === 'HPE_HEADER_OVERFLOW';
  const body = JSON.stringify(
    errorBody(
      tooLong
        ? new SalesforceError(
            'REQUEST_HEADER_FIELDS_TOO_LARGE',
            'The address and headers of the request are too long.'
          )
        : new SalesforceError('BAD_REQUEST', 'The request is not valid HTTP.')
    )
  );
  socket.end(
    `HTTP/1.1 ${tooLong ? '431 Request Header Fields Too Large' : '400 Bad Request'}\r\nConnection: close\r\n` +
      `Content-Type: application/json;charset=UTF-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  );
}

/** The org runs what is due after each save; this does it while nobody saves. */
function runWhatIsDue(services: Services): void {
  try {
    services.org.transaction(() => undefined);
  } catch (error) {
    services.log(`A scheduled path failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The request as handlers see it, or why it is refused before any does. */
async function readIncoming(
  services: Services,
  request: IncomingMessage,
  hosts: readonly string[]
): Promise<ApiRequest | ApiResponse> {
  const port = request.socket.localPort ?? 0;
  const { host, origin } = request.headers;
  if (!isOwnHost(host, port, hosts) || !isOwnOrigin(origin, port, hosts)) {
    return refusal(
      421,
      'LOCAL_ORG_WRONG_HOST',
      `The local org answers only requests to itself: localhost:${port}. Start it with --host to add a name.`
    );
  }
  const target = request.url ?? '/';
  if (target.length > longestTarget) {
    return refusal(414, 'URI_TOO_LONG', `The length of the URI exceeds the ${longestTarget}-byte limit.`);
  }
  const parts = splitTarget(target);
  if (parts === undefined) {
    return refusal(404, 'NOT_FOUND', 'The requested resource does not exist');
  }
  const limit = bodyLimit(services, parts.segments);
  const body = await readBody(request, limit);
  if (!body.ok) {
    return unreadable(body.reason, limit);
  }
  return {
    method: request.method ?? 'GET',
    ...parts,
    headers: flatHeaders(request),
    origin: `http://${host}`,
    body: { text: body.text }
  };
}

/** "A request can provide CSV data that does not in total exceed 150 MB" (Bulk API 2.0 guide, "Upload Job Data"). */
const MAX_UPLOAD = 150 * 1024 * 1024;

function bodyLimit({ settings }: Services, segments: readonly string[]): number {
  return segments[3] === 'jobs' && segments.at(-1) === 'batches' ? MAX_UPLOAD : settings.bodyLimit;
}

function unreadable(reason: 'tooLarge' | 'badEncoding' | 'badText' | 'aborted', limit: number): ApiResponse {
  switch (reason) {
    case 'tooLarge':
      return refusal(
        413,
        'REQUEST_ENTITY_TOO_LARGE',
        `The request body exceeds the limit of ${limit} bytes.`
      );
    case 'badText':
      return refusal(400, 'JSON_PARSER_ERROR', 'The request body is not valid UTF-8.');
    default:
      return refusal(
        400,
        'JSON_PARSER_ERROR',
        'The request body could not be read: check its Content-Encoding (gzip, deflate or none).'
      );
  }
}

function refusal(status: number, errorCode: string, message: string): ApiResponse {
  return errorResponse(new SalesforceError(errorCode, message, { status }));
}

function flatHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) {
      headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
  }
  return headers;
}
