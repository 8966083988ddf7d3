import type { ReportPart, XmlNode } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { fieldOf, missingField, objectOf } from '../model/fieldPath.ts';
import { filterLogicProblems, filterProblems } from '../model/filterProblems.ts';
import { columnsOf } from '../model/reportColumns.ts';
import type { ReportColumn } from '../model/reportColumns.ts';

const NUMBERS = new Set(['currency', 'double', 'int', 'percent']);
const SUMMARIZES = new Set(['Sum', 'Average', 'Minimum', 'Maximum', 'Median']);
/** Groupings down and across, by format. */
const GROUPINGS: Readonly<Record<string, { down: [number, number]; across: [number, number] }>> = {
  Tabular: { down: [0, 0], across: [0, 0] },
  Summary: { down: [1, 3], across: [0, 0] },
  Matrix: { down: [1, 2], across: [1, 2] }
};

/** Reports: every column, grouping, filter and chart refers to what the report type offers, and filters to values that exist. */
export function reports(context: CheckContext): Problem[] {
  return context.project.reports.flatMap((report) => {
    const columns = columnsOf(context.schema, context.project, report.reportType);
    const folder = context.project.folders.some(
      ({ kind, name }) => kind === 'Report' && isIn(report.name, name)
    );
    return [
      ...(folder
        ? []
        : [
            problem(
              report.file,
              `there is no report folder ${report.folder}`,
              'add its .reportFolder-meta.xml'
            )
          ]),
      ...(columns === undefined
        ? [
            problem(
              report.file,
              `the report type ${report.reportType} is not known to these checks`,
              'use a custom report type of the project (<name>__c) or CustomEntity$<Object>__c'
            )
          ]
        : new ReportChecker(context, report, columns).problems())
    ];
  });
}

function isIn(report: string, folder: string): boolean {
  return report.slice(0, report.lastIndexOf('/')) === folder;
}

/** One report against the columns of its type. */
class ReportChecker {
  readonly #context: CheckContext;
  readonly #report: ReportPart;
  readonly #columns: ReadonlyMap<string, ReportColumn>;
  readonly #xml: XmlNode;
  /** Columns the report makes itself: buckets and row formulas. */
  readonly #own: ReadonlySet<string>;
  readonly #groupings: string[];

  constructor(context: CheckContext, report: ReportPart, columns: ReadonlyMap<string, ReportColumn>) {
    this.#context = context;
    this.#report = report;
    this.#columns = columns;
    this.#xml = report.xml;
    const made = [...this.#xml.children('buckets'), ...this.#xml.children('customDetailFormulas')];
    this.#own = new Set(made.map((each) => each.requiredText('developerName')));
    this.#groupings = [...this.#xml.children('groupingsDown'), ...this.#xml.children('groupingsAcross')].map(
      (grouping) => grouping.requiredText('field')
    );
  }

  problems(): Problem[] {
    return [
      ...this.#shown(),
      ...this.#grouped(),
      ...this.#filtered(),
      ...this.#crossFiltered(),
      ...this.#charted(),
      ...this.#worked()
    ];
  }

  #problem(what: string, todo: string): Problem {
    return problem(this.#report.file, what, todo);
  }

  #missing(name: string): Problem[] {
    return this.#columns.has(name) || this.#own.has(name)
      ? []
      : [
          this.#problem(
            `${this.#report.reportType} has no column ${name}`,
            'correct the name, or add it to the report type'
          )
        ];
  }

  #shown(): Problem[] {
    const shown = this.#xml.children('columns').map((column) => column.requiredText('field'));
    const sort = this.#xml.text('sortColumn');
    return [
      ...shown.flatMap((name) => this.#missing(name)),
      ...shown
        .filter((name, index) => shown.indexOf(name) < index || this.#groupings.includes(name))
        .map((name) => this.#problem(`${name} is shown twice`, 'keep it as a column or as a grouping')),
      ...this.#xml.children('columns').flatMap((column) => {
        const name = column.requiredText('field');
        const type = this.#columns.get(name)?.field.type;
        return column
          .texts('aggregateTypes')
          .filter((aggregate) => SUMMARIZES.has(aggregate) && type !== undefined && !NUMBERS.has(type))
          .map((aggregate) =>
            this.#problem(`there is no ${aggregate} of ${name}, a ${type}`, 'take <aggregateTypes> out')
          );
      }),
      ...(sort === undefined || shown.includes(sort) || this.#groupings.includes(sort)
        ? []
        : [this.#problem(`the report is sorted by ${sort}, which it does not show`, 'correct <sortColumn>')])
    ];
  }

  #grouped(): Problem[] {
    const { format } = this.#report;
    const limits = GROUPINGS[format];
    const wrong = (element: string, limit: [number, number] | undefined): Problem[] => {
      const count = this.#xml.children(element).length;
      return limit === undefined || (count >= limit[0] && count <= limit[1])
        ? []
        : [this.#problem(`a ${format} report has ${count} <${element}>`, `have ${limit[0]} to ${limit[1]}`)];
    };
    return [
      ...this.#groupings.flatMap((name) => this.#missing(name)),
      ...wrong('groupingsDown', limits?.down),
      ...wrong('groupingsAcross', limits?.across)
    ];
  }

  #filtered(): Problem[] {
    const filter = this.#xml.child('filter');
    const items = filter?.children('criteriaItems') ?? [];
    const dateColumn = this.#xml.child('timeFrameFilter')?.text('dateColumn');
    const dateType = this.#columns.get(dateColumn ?? '')?.field.type;
    return [
      ...items.flatMap((item) => {
        const name = item.requiredText('column');
        const column = this.#columns.get(name);
        if (column === undefined) {
          return this.#missing(name);
        }
        if (item.boolean('columnToColumn')) {
          return this.#missing(item.text('value') ?? '');
        }
        const { object, field } = column;
        const condition = {
          field: name,
          operation: item.requiredText('operator'),
          value: item.text('value')
        };
        return filterProblems(this.#context.schema, object, field, condition).map((what) =>
          this.#problem(what, 'correct <filter>')
        );
      }),
      ...filterLogicProblems(filter?.text('booleanFilter'), items.length).map((what) =>
        this.#problem(what, 'correct <booleanFilter>')
      ),
      ...(dateColumn === undefined ? [] : this.#missing(dateColumn)),
      ...(dateType === undefined || dateType === 'date' || dateType === 'datetime'
        ? []
        : [this.#problem(`${dateColumn} is no date`, 'correct <timeFrameFilter>')])
    ];
  }

  /** With or without rows of another object that look up to a record of this report. */
  #crossFiltered(): Problem[] {
    return this.#xml.children('crossFilters').flatMap((filter) => {
      const related = objectOf(this.#context.schema, filter.requiredText('relatedTable'));
      const lookup = related && fieldOf(related, filter.requiredText('relatedTableJoinColumn'));
      if (related === undefined || lookup?.type !== 'reference') {
        const join = `${filter.text('relatedTable')}.${filter.text('relatedTableJoinColumn')}`;
        return [this.#problem(`there is no lookup ${join}`, 'correct <crossFilters>')];
      }
      const objects = new Set([...this.#columns.values()].map(({ object }) => object.name));
      const looksHere = lookup.referenceTo.some((name) => objects.has(name));
      return [
        ...(looksHere
          ? []
          : [
              this.#problem(
                `${related.name}.${lookup.name} looks up to no object of the report`,
                'correct <crossFilters>'
              )
            ]),
        ...filter.children('criteriaItems').flatMap((item) => {
          const name = item.requiredText('column').split(/[.$]/).at(-1) ?? '';
          const field = fieldOf(related, name);
          return field === undefined
            ? [this.#problem(missingField(related, name), 'correct <criteriaItems>')]
            : [];
        })
      ];
    });
  }

  #charted(): Problem[] {
    const chart = this.#xml.child('chart');
    if (chart === undefined) {
      return [];
    }
    const groupings = [chart.text('groupingColumn'), chart.text('secondaryGroupingColumn')].filter(
      (name) => name !== undefined
    );
    const formulas = this.#xml
      .children('aggregates')
      .map((aggregate) => aggregate.requiredText('developerName'));
    return [
      ...groupings
        .filter((name) => !this.#groupings.includes(name))
        .map((name) =>
          this.#problem(
            `the chart is drawn over ${name}, by which the report is not grouped`,
            'correct <chart>'
          )
        ),
      ...chart.children('chartSummaries').flatMap((summary) => {
        const name = summary.requiredText('column');
        const type = this.#columns.get(name)?.field.type;
        if (name === 'RowCount' || formulas.includes(name)) {
          return [];
        }
        return type !== undefined && !NUMBERS.has(type)
          ? [this.#problem(`the chart draws ${name}, a ${type}`, 'draw a number or RowCount')]
          : this.#missing(name);
      })
    ];
  }

  /** Columns that buckets sort; those in summary formulas go by other names: `reportDeploys`. */
  #worked(): Problem[] {
    const inBuckets = this.#xml.children('buckets').map((bucket) => bucket.requiredText('sourceColumnName'));
    return inBuckets.flatMap((name) => this.#missing(name));
  }
}
