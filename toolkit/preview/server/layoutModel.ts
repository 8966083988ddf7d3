import type { LayoutModel, LayoutSection } from '../pages/pages.ts';
import type { LayoutPart, XmlNode } from '@toolkit/sfdx-project';

/** A page layout from its metadata. */
export function layoutModel(part: LayoutPart): LayoutModel {
  const { xml } = part;
  const platformActions = xml.child('platformActionList')?.children('platformActionListItems') ?? [];
  const quickActions = xml.child('quickActionList')?.children('quickActionListItems') ?? [];
  return {
    name: part.name.slice(part.object.length + 1),
    sections: xml.children('layoutSections').flatMap(section),
    relatedLists: xml.children('relatedLists').map((list) => ({
      name: list.requiredText('relatedList'),
      fields: list.texts('fields'),
      sortField: list.text('sortField'),
      sortDescending: list.text('sortOrder') === 'Desc'
    })),
    actions: [
      ...new Set([
        ...platformActions.flatMap((item) => item.text('actionName') ?? []),
        ...quickActions.flatMap((item) => item.text('quickActionName') ?? [])
      ])
    ]
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
