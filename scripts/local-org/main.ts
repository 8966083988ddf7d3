/** `npm run org`: the local org alone. `npm start` adds the preview. */
import { enableCompileCache } from 'node:module';

// Most of the time to start goes into compiling modules: what one start has compiled, the next ones read.
enableCompileCache();
await import('./serve.ts');
