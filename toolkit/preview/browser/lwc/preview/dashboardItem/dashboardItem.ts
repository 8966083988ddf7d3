import { LightningElement, api } from 'lwc';
import { groupFilters, reportUrl } from 'preview/pages';
import type {
  ChartView,
  DashboardContent,
  DashboardItem as Item,
  GaugeView,
  MetricView,
  TableView
} from 'preview/pages';
import { isRecordId } from 'preview/lds';
import { navigateTo } from 'preview/router';

/** A component of a dashboard. */
export default class DashboardItem extends LightningElement {
  @api item!: Item;

  private of<Kind extends DashboardContent['kind']>(
    kind: Kind
  ): Extract<DashboardContent, { kind: Kind }> | undefined {
    const { content } = this.item;
    return content.kind === kind ? (content as Extract<DashboardContent, { kind: Kind }>) : undefined;
  }

  get problem(): { heading: string; text: string } | undefined {
    return this.of('problem');
  }

  get isEmpty(): boolean {
    return this.of('empty') !== undefined;
  }

  get chart(): ChartView | undefined {
    return this.of('chart')?.chart;
  }

  get metric(): MetricView | undefined {
    return this.of('metric')?.metric;
  }

  get gauge(): GaugeView | undefined {
    return this.of('gauge')?.gauge;
  }

  private get tableView(): TableView | undefined {
    return this.of('table')?.table;
  }

  get heading(): string {
    return this.item.header || this.item.title || this.chart?.title || 'Component';
  }

  get subtitle(): string | undefined {
    const { header, title } = this.item;
    return header !== '' && title !== '' ? title : undefined;
  }

  get unfilteredText(): string | undefined {
    const { notFilteredBy } = this.item;
    return notFilteredBy.length > 0 ? `Not filtered by ${notFilteredBy.join(', ')}.` : undefined;
  }

  get hiddenText(): string | undefined {
    const hidden = this.tableView?.hidden ?? 0;
    const what = hidden === 1 ? 'One column is' : `${hidden} columns are`;
    return hidden > 0 ? `${what} hidden from you.` : undefined;
  }

  get emptyText(): string {
    return this.item.filters.length > 0
      ? 'No rows match. Choose other filters, or open the report to see what it leaves out.'
      : 'No rows match its report. Open the report to see its filters.';
  }

  get rangeStyle(): string {
    return `border-color: ${this.metric?.range?.color ?? 'transparent'}`;
  }

  get table(): unknown {
    const view = this.tableView;
    return (
      view && {
        columns: view.columns.map(({ name, label, isNumber }) => ({
          key: name,
          label,
          className: isNumber ? 'preview-number' : ''
        })),
        rows: view.rows.map(({ key, cells }) => ({
          key,
          cells: cells.map(({ label, value }, index) => ({
            key: String(index),
            text: label === '-' ? '' : label,
            className: view.columns[index]?.isNumber ? 'preview-number' : '',
            url: recordUrl(label, value)
          }))
        })),
        totals: view.totals?.map((total, index) => ({
          key: String(index),
          text: total?.label ?? (index === 0 ? 'Total' : ''),
          className: view.columns[index]?.isNumber ? 'preview-number' : ''
        }))
      }
    );
  }

  /** To the rows behind a bar, with what filters the dashboard. */
  handleDrill(event: CustomEvent<{ place: number }>): void {
    const content = this.of('chart');
    const group = content?.chart.groups[event.detail.place];
    const { reportId, filters } = this.item;
    if (content && group && reportId !== undefined) {
      const [name = ''] = content.groupings;
      navigateTo(reportUrl(reportId, [...filters, ...groupFilters([name], [group])], true));
    }
  }
}

function recordUrl(label: string, value: unknown): string | undefined {
  return typeof value === 'string' && value.length === 18 && isRecordId(value) && label !== value
    ? `/lightning/r/${value}/view`
    : undefined;
}
