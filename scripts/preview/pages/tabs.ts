import type { AppModel, PreviewModel, TabModel } from './model.ts';

/** The tabs of an app that a user with these permission sets sees; undefined sets see all. */
export function appTabs(
  model: PreviewModel,
  app: AppModel,
  sets: readonly string[] | undefined
): { name: string; tab: TabModel }[] {
  return app.tabs.flatMap((name) => {
    const tab = model.tabs[name];
    if (!tab) return [];
    const isShown =
      tab.shownBy === undefined || sets === undefined || tab.shownBy.some((set) => sets.includes(set));
    return isShown ? [{ name, tab }] : [];
  });
}

export function tabUrl(name: string, tab: TabModel): string {
  switch (tab.kind) {
    case 'home':
      return '/lightning/page/home';
    case 'reports':
      return '/lightning/o/Report/home';
    case 'object':
      return `/lightning/o/${tab.target}/list`;
    default:
      return `/lightning/n/${name}`;
  }
}
