/** What a build thread can be asked for. */
import { buildApp } from './appBundle.ts';
import type { AppBuild, AppInput } from './appBundle.ts';
import type { Built } from './bundleCache.ts';
import { buildIcons } from './iconBundle.ts';
import type { IconCategory } from './icons.ts';
import { buildShell } from './shellBundle.ts';
import { buildVendor } from './vendorBundle.ts';

export type { AppBuild, Built };

export interface Tasks {
  vendor: { input: undefined; result: Built };
  shell: { input: undefined; result: Built };
  icons: { input: { category: IconCategory }; result: Built };
  app: { input: AppInput; result: AppBuild };
}

export type TaskName = keyof Tasks;

export type Task = { [Name in TaskName]: { name: Name; input: Tasks[Name]['input'] } }[TaskName];

export function runTask(task: Task, cacheDirectory: string): Promise<Built> {
  switch (task.name) {
    case 'vendor':
      return buildVendor(cacheDirectory);
    case 'shell':
      return buildShell(cacheDirectory);
    case 'icons':
      return buildIcons(cacheDirectory, task.input.category);
    case 'app':
      return buildApp(cacheDirectory, task.input);
  }
}
