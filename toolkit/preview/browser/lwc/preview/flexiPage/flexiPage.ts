import { LightningElement, api } from 'lwc';
import { placeRegions } from 'preview/pages';
import type { ItemModel, PageModel } from 'preview/pages';

interface Place {
  name: string;
  className: string;
  items: ItemModel[];
}

/** A Lightning page: its regions in the columns of its template. */
export default class FlexiPage extends LightningElement {
  @api page!: PageModel;
  @api pageContext: unknown;

  get rows(): unknown[] {
    return placeRegions(this.page).map((columns, index) => ({
      key: `row${index}`,
      columns: columns.map(({ key, width, rows }) => ({
        key,
        className: `preview-column preview-column_${width}`,
        rows: rows.map((places, number) => ({
          key: `inner${number}`,
          regions: places.map(({ name, width: inner, region }): Place => ({
            name,
            className: `preview-column preview-column_${inner}`,
            items: region.items
          }))
        }))
      }))
    }));
  }
}
