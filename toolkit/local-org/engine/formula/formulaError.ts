/** A formula that cannot be read: worded as the platform's formula editor words it. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  /** Where in the source it was noticed, from 0. */
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

/** A name that stands for nothing here. */
export class UnknownNameError extends FormulaError {
  readonly path: string;

  constructor(path: readonly string[], position: number) {
    super(`Field ${path.join('.')} does not exist. Check spelling.`, position);
    this.path = path.join('.');
  }
}

/** A formula that fails on a certain record, such as a division by zero: a field then shows nothing. */
export class FormulaEvaluationError extends Error {
  override readonly name = 'FormulaEvaluationError';
}

/** A function, field or object that Salesforce has, or may have, and this engine lacks. */
export class UnsupportedFormulaError extends FormulaError {}
