#!/usr/bin/env node
/** The command: nothing is loaded before it is known that this Node can run it. */
import './smallHeap.ts';
import { tooOldNode } from './nodeVersion.ts';

const problem = tooOldNode(process.versions.node);
if (problem === undefined) {
  const { runCommand } = await import('./cli.ts');
  process.exitCode = await runCommand(process.argv.slice(2), process.env);
} else {
  console.error(problem);
  process.exitCode = 2;
}
