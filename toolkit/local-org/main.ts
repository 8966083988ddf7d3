#!/usr/bin/env node
/** `local-org`: serves the SFDX project of the current folder. */
import { enableCompileCache } from 'node:module';

// Most of the time to start goes into compiling modules: what one start has compiled, the next ones read.
enableCompileCache();
const { runLocalOrg } = await import('./runLocalOrg.ts');
await runLocalOrg({ command: 'local-org', project: '.' });
