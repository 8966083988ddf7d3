import { LightningElement, api } from 'lwc';
import { referenceOf } from 'preview/fieldSections';
import { compactFields } from 'preview/layouts';
import { fieldOf, nameFieldOf, shownField, shownValue, valueAt } from 'preview/org';
import type { PageContext } from 'preview/pageContext';
import type { ItemModel } from 'preview/pages';
import { context } from 'preview/session';

/** `force:highlightsPanel`: name, compact layout and actions of the record. */
export default class HighlightsPanel extends LightningElement {
  @api item!: ItemModel;
  @api page: unknown;
  @api pageContext!: PageContext;

  get icon(): string {
    return context().model.objects[this.pageContext.objectApiName ?? '']?.icon ?? 'standard:record';
  }

  get objectLabel(): string {
    const { description, objectApiName } = this.pageContext;
    return context().model.objects[objectApiName ?? '']?.label ?? description?.label ?? '';
  }

  get title(): string {
    const { description, record } = this.pageContext;
    const name = description && valueAt(record, nameFieldOf(description));
    return typeof name === 'string' ? name : '';
  }

  get fields(): unknown[] {
    const { description, record } = this.pageContext;
    if (!description) {
      return [];
    }
    return compactFields(description)
      .filter((name) => name !== nameFieldOf(description))
      .flatMap((name) => {
        const field = fieldOf(description, name);
        if (!field) {
          return [];
        }
        return [
          {
            key: name,
            field: shownField(description.name, field, record),
            label: field.label,
            value: shownValue(description, field, record),
            ...referenceOf(field, record)
          }
        ];
      });
  }

  /** The page may choose its actions; otherwise they are the layout's. */
  get actionNames(): string[] | undefined {
    const { enableActionsConfiguration, actionNames } = this.item.properties;
    return enableActionsConfiguration === 'true' && Array.isArray(actionNames) ? actionNames : undefined;
  }

  get visibleCount(): number {
    const { numVisibleActions } = this.item.properties;
    return typeof numVisibleActions === 'string' && numVisibleActions !== '' ? Number(numVisibleActions) : 3;
  }
}
