import { context } from 'preview/session';
import type { VisibilityContext } from 'preview/pages';
import type { ObjectDescription, Row } from 'preview/org';

/** What the components of a Lightning page know of the page they stand on. */
export interface PageContext {
  objectApiName: string | undefined;
  recordId: string | undefined;
  /** Undefined until the record and the user's fields that rules ask about are there. */
  visibility: VisibilityContext | undefined;
  description: ObjectDescription | undefined;
  /** The record's own fields, and the parents' that the page needs. */
  record: Row | undefined;
}

/** For pages without a record: rules look at the user's permissions and the screen. */
export function emptyPageContext(): PageContext {
  const { formFactor, permissions } = context();
  return {
    objectApiName: undefined,
    recordId: undefined,
    description: undefined,
    record: undefined,
    visibility: {
      formFactor,
      customPermissions: new Set(permissions.custom),
      userPermissions: new Set(permissions.user),
      record: () => undefined,
      user: () => undefined
    }
  };
}
