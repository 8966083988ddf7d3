import { standardRelatedLists } from '../pages/pages.ts';
import type { LayoutModel, LayoutSection, RelatedListModel } from '../pages/pages.ts';
import { columnPath } from '@toolkit/sfdx-project';
import type { LayoutPart, XmlNode } from '@toolkit/sfdx-project';

/** A page layout from its metadata. */
export function layoutModel(part: LayoutPart): LayoutModel {
  const { xml } = part;
  const platformActions = xml.child('platformActionList')?.children('platformActionListItems') ?? [];
  const quickActions = xml.child('quickActionList')?.children('quickActionListItems') ?? [];
  return {
    name: part.name.slice(part.object.length + 1),
    sections: xml.children('layoutSections').flatMap(section),
    relatedLists: xml.children('relatedLists').map(relatedList),
    actions: [
      ...new Set([
        ...platformActions.flatMap((item) => item.text('actionName') ?? []),
        ...quickActions.flatMap((item) => item.text('quickActionName') ?? [])
      ])
    ]
  };
}

function relatedList(xml: XmlNode): RelatedListModel {
  const name = xml.requiredText('relatedList');
  const child = standardRelatedLists[name]?.childObject ?? name.split('.')[0] ?? name;
  const sortField = xml.text('sortField');
  return {
    name,
    fields: xml.texts('fields').map((column) => columnPath(column, child)),
    sortField: sortField === undefined ? undefined : columnPath(sortField, child),
    sortDescending: xml.text('sortOrder') === 'Desc'
  };
}

function section(xml: XmlNode): LayoutSection[] {
  const columns = xml.children('layoutColumns').map((column) =>
    column.children('layoutItems').map((item) => ({
      field: item.text('field') ?? '',
      behavior: item.text('behavior') ?? 'Edit'
    }))
  );
  if (columns.every((column) => column.length === 0)) {
    return [];
  }
  return [
    {
      heading: xml.text('label') ?? '',
      showHeading: xml.boolean('detailHeading'),
      showHeadingOnEdit: xml.boolean('editHeading'),
      columns
    }
  ];
}
