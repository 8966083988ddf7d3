import type { XmlNode } from '@toolkit/sfdx-project';
import type { ChildRelationship, ObjectSchema } from '../../core/schemaTypes.ts';
import type { DataContext } from '../http/dataContext.ts';

/** A related list as a page layout has it; `xml` is absent where no layout of the project says anything. */
export interface LayoutRelatedList {
  relationship: ChildRelationship;
  child: ObjectSchema;
  xml?: XmlNode;
}

/**
 * "The related lists in an object's default layout", in its order. Without a layout in the project: every child that
 * pages can show. Lists of what the local org has no object for (files, notes, history) are left out.
 */
export function layoutRelatedLists(context: DataContext, parent: ObjectSchema): LayoutRelatedList[] {
  const children = parent.childRelationships.flatMap((relationship) => {
    const child = context.org.schema.objects.get(relationship.childObject.toLowerCase());
    const shown = child?.uiApi === true && relationship.relationshipName !== undefined;
    return shown && context.session.access.object(child).read ? [{ relationship, child }] : [];
  });
  const layout = context.org.project.layouts.find((one) => one.object === parent.name);
  if (layout === undefined) {
    return children;
  }
  return layout.xml.children('relatedLists').flatMap((xml) => {
    const name = xml.text('relatedList') ?? '';
    const found = children.find(({ relationship, child }) => isNamed(name, relationship, child));
    return found === undefined ? [] : [{ ...found, xml }];
  });
}

/** `Line_Item__c.Merchandise__c`, or for standard objects `RelatedContactList`. */
function isNamed(name: string, relationship: ChildRelationship, child: ObjectSchema): boolean {
  return name === `${child.name}.${relationship.field}` || name === `Related${child.name}List`;
}
