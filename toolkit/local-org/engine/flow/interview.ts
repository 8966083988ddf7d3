import type { FormulaClock } from '../formula/formulaTypes.ts';
import type { FormulaGlobals } from '../formula/recordContext.ts';
import type { SaveContext } from '../save/saveContext.ts';
import type { FlowModel } from './flowModel.ts';
import type { FlowRecord, RuntimeValue } from './flowValues.ts';
import { WorkedOut } from './workedOut.ts';

/** One run of a flow for one record. */
export class Interview implements FormulaClock {
  readonly model: FlowModel;
  readonly context: SaveContext;
  readonly record: FlowRecord;
  readonly prior: FlowRecord | undefined;
  readonly isNew: boolean;
  readonly now: Date;
  readonly timeZone: string;
  readonly globals: FormulaGlobals;
  /** Variables, and what elements have put out. */
  readonly values = new Map<string, RuntimeValue>();
  readonly loops = new Map<string, { items: RuntimeValue[]; next: number }>();
  readonly formulas = new WorkedOut();
  /** Before that only entry conditions are worked out. */
  started = false;
  faultMessage: string | null = null;
  readonly customErrors: { message: string; field: string | undefined }[] = [];

  constructor(
    model: FlowModel,
    context: SaveContext,
    record: FlowRecord,
    options: { prior?: FlowRecord; isNew?: boolean } = {}
  ) {
    this.model = model;
    this.context = context;
    this.record = record;
    this.prior = options.prior;
    this.isNew = options.isNew ?? false;
    this.now = context.now;
    this.timeZone = context.session.timeZone;
    this.globals = context.services.globals(context.session.userId);
  }

  /**
   * Fast field updates read through what is empty (Stack Exchange 395137); other flows fail on it (unofficialsf.com, "Null
   * Checking"). That entry conditions read through it too, as validation rules do, is assumed.
   */
  get readsThroughNull(): boolean {
    return !this.started || this.model.trigger.moment === 'beforeSave';
  }

  /** The same with the record as it was before: for conditions that must have become true. */
  before(): Interview | undefined {
    if (this.prior === undefined) {
      return undefined;
    }
    const before = new Interview(this.model, this.context, this.prior, { prior: this.prior });
    before.started = this.started;
    return before;
  }
}
