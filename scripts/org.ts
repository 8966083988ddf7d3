/** `npm run org`: the local org of this package alone. `npm start` adds the preview. */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Most of the time to start goes into compiling modules: what one start has compiled, the next ones read.
enableCompileCache();
const [{ runLocalOrg }, { admin }] = await Promise.all([
  import('@toolkit/local-org/command'),
  import('./start/orgAccess.ts')
]);
await runLocalOrg({
  command: 'npm run org --',
  project: resolve(import.meta.dirname, '..'),
  adminUsername: admin,
  // Read only when it is wanted: an empty org starts the sooner.
  fill: async (request) => {
    const { fillWithSampleData } = await import('./start/fillWithSampleData.ts');
    await fillWithSampleData(request);
  }
});
