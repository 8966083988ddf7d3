/** The list views of an object: the project's, or the shell's own for objects a project has none for. */
import { standardObjects } from 'preview/pages';
import type { ListViewModel } from 'preview/pages';
import { fieldOf, nameFieldOf } from 'preview/org';
import type { ObjectDescription } from 'preview/org';
import { context } from 'preview/session';

export interface ListView extends ListViewModel {
  order: string | undefined;
}

export function listViews(description: ObjectDescription): ListView[] {
  const own = context().model.objects[description.name]?.listViews ?? [];
  if (own.length > 0) {
    return own.map((view) => ({ ...view, order: undefined }));
  }
  return defaultViews(description);
}

function defaultViews(description: ObjectDescription): ListView[] {
  const { name, labelPlural } = description;
  const standard = standardObjects[name];
  const columns = standard?.listFields ?? [nameFieldOf(description), 'CreatedDate'];
  const base = { columns, scope: 'Everything', filters: [], order: standard?.order };
  // Each invitee has a copy of an event in the calendar: once is enough, unless it is one's own.
  const originals = name === 'Event' ? [{ field: 'IsChild', operation: 'equals', value: '0' }] : [];
  const all = { ...base, name: `All${name}`, label: `All ${labelPlural}`, filters: originals };
  const views: ListView[] = [all];
  if (fieldOf(description, 'OwnerId')) {
    views.push({ ...base, name: `My${name}`, label: `My ${labelPlural}`, scope: 'Mine' });
  }
  if (name === 'Event') {
    const coming = { field: 'StartDateTime', operation: 'greaterOrEqual', value: 'TODAY' };
    views.unshift({
      ...base,
      name: 'Coming',
      label: 'Coming Events',
      filters: [...originals, coming],
      order: 'StartDateTime ASC'
    });
  }
  if (name === 'Opportunity' && fieldOf(description, 'IsClosed')) {
    const open = { field: 'IsClosed', operation: 'equals', value: '0' };
    views.unshift({
      ...base,
      name: 'Open',
      label: 'Open Opportunities',
      filters: [open],
      order: 'CloseDate ASC'
    });
  }
  return views;
}

/** The view an address names; the first one where it names none or a recent list. */
export function chooseListView(views: readonly ListView[], name: string | undefined): ListView | undefined {
  if (name === undefined || /^(__)?Recent$/i.test(name)) {
    return views.find((view) => view.name === 'All') ?? views[0];
  }
  return views.find((view) => view.name === name);
}
