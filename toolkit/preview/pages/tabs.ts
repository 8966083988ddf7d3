import type { AppModel, PreviewModel, TabModel } from './model.ts';

/** The tabs of an app that a user with these permission sets sees; undefined sets see all. */
export function appTabs(
  model: PreviewModel,
  app: AppModel,
  sets: readonly string[] | undefined
): { name: string; tab: TabModel }[] {
  return app.tabs.flatMap((name) => {
    const tab = model.tabs[name];
    return tab && isShown(tab, sets) ? [{ name, tab }] : [];
  });
}

/** Every tab of the project and its apps that the user sees, by label, as the App Launcher lists them. */
export function allItems(
  model: PreviewModel,
  sets: readonly string[] | undefined
): { name: string; tab: TabModel }[] {
  return Object.entries(model.tabs)
    .filter(([, tab]) => isShown(tab, sets))
    .map(([name, tab]) => ({ name, tab }))
    .toSorted((a, b) => a.tab.label.localeCompare(b.tab.label));
}

function isShown({ shownBy }: TabModel, sets: readonly string[] | undefined): boolean {
  return shownBy === undefined || sets === undefined || shownBy.some((set) => sets.includes(set));
}

export function tabUrl(name: string, tab: TabModel): string {
  switch (tab.kind) {
    case 'home':
      return '/lightning/page/home';
    case 'reports':
      return '/lightning/o/Report/home';
    case 'dashboards':
      return '/lightning/o/Dashboard/home';
    case 'object':
      return `/lightning/o/${tab.target}/list`;
    default:
      return `/lightning/n/${name}`;
  }
}
