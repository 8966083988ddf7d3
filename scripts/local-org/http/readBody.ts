import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip, inflate } from 'node:zlib';

export type BodyResult =
  { ok: true; text: string } | { ok: false; reason: 'tooLarge' | 'badEncoding' | 'aborted' };

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
    return { ok: true, text: raw.toString('utf8') };
  }
  try {
    const plain = await decoders[encoding](raw, { maxOutputLength: limit });
    return { ok: true, text: plain.toString('utf8') };
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    return { ok: false, reason: tooLarge ? 'tooLarge' : 'badEncoding' };
  }
}
