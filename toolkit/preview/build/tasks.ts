/** What a build thread can be asked for. */
import { appRecipe, buildApp } from './appBundle.ts';
import type { AppBuild, AppInput } from './appBundle.ts';
import { findBuilt } from './bundleCache.ts';
import type { Built, Recipe } from './bundleCache.ts';
import { buildIcons, iconRecipe } from './iconBundle.ts';
import type { IconCategory } from './icons.ts';
import { buildShell, shellRecipe } from './shellBundle.ts';
import { buildVendor, vendorRecipe } from './vendorBundle.ts';

export type { AppBuild, Built };

export interface Tasks {
  vendor: { input: undefined; result: Built };
  shell: { input: undefined; result: Built };
  icons: { input: { category: IconCategory }; result: Built };
  app: { input: AppInput; result: AppBuild };
}

export type TaskName = keyof Tasks;

export type Task = { [Name in TaskName]: { name: Name; input: Tasks[Name]['input'] } }[TaskName];

/** What the cache has of a task; it says so without a thread, which would load the compilers first. */
export async function findResult<Name extends TaskName>(
  task: { name: Name; input: Tasks[Name]['input'] },
  cacheDirectory: string
): Promise<Tasks[Name]['result'] | undefined> {
  return findBuilt(cacheDirectory, await recipeOf(task as Task));
}

function recipeOf(task: Task): Promise<Recipe> {
  switch (task.name) {
    case 'vendor':
      return vendorRecipe();
    case 'shell':
      return shellRecipe();
    case 'icons':
      return iconRecipe(task.input.category);
    case 'app':
      return appRecipe(task.input);
  }
}

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
