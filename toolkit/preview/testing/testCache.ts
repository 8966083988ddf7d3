import { resolve } from 'node:path';

/** One cache for all tests of a run, in the folder that they were started in: building the packages takes half a minute. */
export const testCacheDirectory = resolve('.cache/preview');
