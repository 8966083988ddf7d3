import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip, inflate } from 'node:zlib';

export type BodyResult =
  | { ok: true; text: string }
  | { ok: false; reason: 'tooLarge' | 'badEncoding' | 'badText' | 'aborted' };

const decoders = { gzip: promisify(gunzip), deflate: promisify(inflate) };

/**
 * Reads a body up to `limit` bytes, counted before and after decompression, and reads no further: a request that is
 * too large is refused, not buffered. Salesforce takes gzip and deflate (REST guide, "Compression Headers").
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<BodyResult> {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    return { ok: false, reason: 'tooLarge' };
  }
  const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding !== 'identity' && encoding !== 'gzip' && encoding !== 'deflate') {
    return { ok: false, reason: 'badEncoding' };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The socket must outlive a refusal: the answer still has to go out.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      size += bytes.length;
      if (size > limit) {
        return { ok: false, reason: 'tooLarge' };
      }
      chunks.push(bytes);
    }
  } catch {
    return { ok: false, reason: 'aborted' };
  }
  const raw = Buffer.concat(chunks, size);
  if (encoding === 'identity') {
    return decode(raw);
  }
  try {
    return decode(await decoders[encoding](raw, { maxOutputLength: limit }));
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    return { ok: false, reason: tooLarge ? 'tooLarge' : 'badEncoding' };
  }
}

/**
 * "JSON requests are supported in UTF-8" (REST guide, "REST API Architecture"): bytes of another encoding would be kept
 * as question marks for good. A byte order mark is no part of the text.
 */
function decode(bytes: Buffer): BodyResult {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, reason: 'badText' };
  }
}
