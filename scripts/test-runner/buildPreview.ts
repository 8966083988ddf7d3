/** Builds what the tests of pages need into the cache that they share, before the first of them asks for it. */
import { resolve } from 'node:path';
import { fillPreviewCache } from '@toolkit/preview/testing';

await fillPreviewCache(resolve(import.meta.dirname, '../..'));
