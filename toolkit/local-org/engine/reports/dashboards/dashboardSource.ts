/** The report behind a component, as its reader gets it. */
import type { QueryContext } from '../../../core/types.ts';
import type { ReportMetadata } from '../metadata/reportMetadata.ts';
import { reportEntries } from '../reportList.ts';
import type { ReportEntry, ReportOrg } from '../reportList.ts';
import { readEntry } from '../runReport.ts';
import type { ReportType } from '../types/reportType.ts';
import { reportTypeOf } from '../types/reportTypes.ts';
import { ComponentError } from './componentError.ts';

export interface Source {
  report: ReportMetadata;
  type: ReportType;
}

/** Reports by folder and name. Each is read once for all components. */
export class Sources {
  readonly #org: ReportOrg;
  readonly #context: QueryContext;
  readonly #entries: readonly ReportEntry[];
  readonly #read = new Map<string, Source>();

  constructor(org: ReportOrg, context: QueryContext) {
    this.#org = org;
    this.#context = context;
    this.#entries = reportEntries(context, org.project);
  }

  idOf(name: string): string | null {
    return this.#entry(name)?.id ?? null;
  }

  of(name: string): Source {
    let source = this.#read.get(name);
    if (source === undefined) {
      const entry = this.#entry(name);
      if (entry === undefined) {
        throw new ComponentError(202);
      }
      const { words } = this.#context.session;
      const type = reportTypeOf(this.#org.project, this.#org.schema, entry.part.reportType, words);
      source = { type, report: readEntry(this.#org, this.#context, entry) };
      this.#read.set(name, source);
    }
    return source;
  }

  #entry(name: string): ReportEntry | undefined {
    return this.#entries.find(({ part }) => part.name === name);
  }
}
