#!/usr/bin/env node
/** `flow-layout [--project DIR]`: gives every flow the coordinates and jumps that Flow Builder's automatic layout would. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readProject } from '@toolkit/sfdx-project';
import { flowOf } from './model/flow.ts';
import { layoutOf } from './model/flowLayout.ts';
import { withLayout } from './model/writeFlowLayout.ts';

const { values } = parseArgs({ options: { project: { type: 'string' } } });
const root = resolve(values.project ?? '.');

const { flows } = await readProject(root);
const drawn = flows.map(flowOf).filter((flow) => flow !== undefined);
const changed = await Promise.all(
  drawn.map(async (flow) => {
    const path = join(root, flow.part.file);
    const before = await readFile(path, 'utf8');
    const after = withLayout(before, layoutOf(flow));
    if (after !== before) {
      await writeFile(path, after);
    }
    return after !== before;
  })
);
console.log(`flows: ${drawn.length} laid out, ${changed.filter(Boolean).length} changed`);
