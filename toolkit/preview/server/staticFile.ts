import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2'
};

/** The file below `root` that a URL path means; undefined where it would leave the folder. */
export function fileBelow(root: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0')) {
    return undefined;
  }
  const file = resolve(root, `.${sep}${decoded}`);
  return file.startsWith(resolve(root) + sep) ? file : undefined;
}

export interface FileOptions {
  /** The name changes with the content: browsers need not ask again. */
  immutable?: boolean;
  contentType?: string;
}

/** Sends a file; false where there is none. */
export async function sendFile(
  response: ServerResponse,
  file: string,
  options: FileOptions = {}
): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) {
    return false;
  }
  response.writeHead(200, {
    'Content-Type': options.contentType ?? types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': options.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff'
  });
  await new Promise<void>((done) => {
    const stream = createReadStream(file);
    stream.on('error', () => response.destroy());
    response.on('close', done);
    stream.pipe(response);
  });
  return true;
}
