/** The list views that an object has: what there is to choose from. */
import { getQuery, store } from 'preview/lds';
import { fieldOf, isOutsideUiApi } from 'preview/org';
import type { ObjectDescription } from 'preview/org';
import { context } from 'preview/session';

export interface ListView {
  name: string;
  label: string;
}

interface ListInfos {
  lists: { apiName: string; label: string }[];
}

/** The project's views stand in the page; of objects without any, the org knows those that it came with. */
export async function listViews(description: ObjectDescription): Promise<ListView[]> {
  const own = context().model.objects[description.name]?.listViews ?? [];
  if (own.length > 0) {
    return own;
  }
  if (isOutsideUiApi(description.name)) {
    return plainViews(description);
  }
  const { lists } = await store.read(getQuery<ListInfos>(`/ui-api/list-info/${description.name}`));
  return lists.map(({ apiName, label }) => ({ name: apiName, label }));
}

export interface PlainView extends ListView {
  /** A condition in SOQL. */
  where: string | undefined;
  order: string | undefined;
}

/** Lists of what the UI API does not have, events and tasks above all. */
export function plainViews(description: ObjectDescription): PlainView[] {
  const { name, labelPlural } = description;
  // Each invitee has a copy of an event in the calendar: once is enough, unless it is one's own.
  const where = name === 'Event' ? 'IsChild = false' : undefined;
  const views: PlainView[] = [{ name: `All${name}`, label: `All ${labelPlural}`, where, order: undefined }];
  if (name === 'Event') {
    views.unshift({
      name: 'Coming',
      label: 'Coming Events',
      where: 'IsChild = false AND StartDateTime >= TODAY',
      order: 'StartDateTime ASC'
    });
  }
  if (fieldOf(description, 'OwnerId')) {
    const mine = `OwnerId = '${context().user.id}'`;
    views.push({ name: `My${name}`, label: `My ${labelPlural}`, where: mine, order: undefined });
  }
  return views;
}

/** The view an address names; where it names none or a recent list, the one of all, else the first. */
export function chooseListView<View extends ListView>(
  views: readonly View[],
  name: string | undefined
): View | undefined {
  return name === undefined || /^(__)?Recent$/i.test(name)
    ? (views.find((view) => view.name === 'All') ?? views[0])
    : views.find((view) => view.name === name);
}
