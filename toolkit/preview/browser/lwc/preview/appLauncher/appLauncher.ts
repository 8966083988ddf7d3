import { api } from 'lwc';
import { allItems, tabUrl } from 'preview/pages';
import type { AppModel } from 'preview/pages';
import Popover from 'preview/popover';
import { context } from 'preview/session';

/** The project's apps, and every tab of any of them that the user may see. */
export default class AppLauncher extends Popover {
  @api app!: AppModel;

  get apps(): unknown[] {
    return context().model.apps.map(({ name, label, description }) => ({
      key: name,
      label,
      description,
      url: `/lightning/app/c__${name}`,
      current: name === this.app.name ? 'true' : null
    }));
  }

  get items(): unknown[] {
    const { model, permissions } = context();
    return allItems(model, permissions.sets).map(({ name, tab }) => ({
      key: name,
      label: tab.label,
      url: tabUrl(name, tab)
    }));
  }
}
