import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname } from 'node:path';
import sirv from 'sirv';

export interface FileOptions {
  /** The name changes with the content: browsers need not ask again. */
  immutable?: boolean;
  contentType?: string;
}

/** Sends the file at a URL path below a folder; false where there is none. */
export function sendBelow(
  root: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  options: FileOptions = {}
): Promise<boolean> {
  // `dev`: files are looked for when they are asked for. A cache grows, and a project's files are edited.
  const serve = sirv(root, { dev: true, etag: true, extensions: [], setHeaders: setHeaders(options) });
  // sirv reads the path and a few headers of a request, nothing else.
  const inner = { method: request.method, headers: request.headers, url: `/${path}` } as IncomingMessage;
  return new Promise((resolve) => {
    response.on('close', () => resolve(true));
    serve(inner, response, () => resolve(false));
  });
}

export function sendFile(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
  options?: FileOptions
): Promise<boolean> {
  return sendBelow(dirname(file), encodeURI(basename(file)), request, response, options);
}

function setHeaders({ immutable, contentType }: FileOptions): (response: ServerResponse) => void {
  return (response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (immutable) {
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    }
    if (contentType !== undefined) {
      response.setHeader('Content-Type', contentType);
    }
  };
}
