import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';

/** What the platform does for some objects beyond what their schema says. The org is given a list of them. */
export interface ObjectRules {
  appliesTo(object: ObjectSchema): boolean;
  /** Fields that follow from others. Runs when values are in, and again when before-save flows have run. */
  derive?(work: RowWork, context: SaveContext, object: ObjectSchema): void;
  /** What a row must satisfy beyond required fields; adds to the row's errors. */
  validate?(work: RowWork, context: SaveContext, object: ObjectSchema): void;
  validateDelete?(work: RowWork, context: SaveContext): void;
  /** Id of the stored row that a new one changes instead of being created. */
  matchExisting?(work: RowWork, context: SaveContext, object: ObjectSchema): string | undefined;
  /** After rows are written, before flows see them. */
  afterWrite?(works: readonly RowWork[], context: SaveContext, object: ObjectSchema): void;
  /** Ids of rows of the same object that go to the recycle bin with this one. */
  deletedWith?(id: string, context: SaveContext): string[];
  afterDelete?(works: readonly RowWork[], context: SaveContext): void;
}

export function rulesFor(objectNames: readonly string[], rules: Omit<ObjectRules, 'appliesTo'>): ObjectRules {
  return { ...rules, appliesTo: ({ name }) => objectNames.includes(name) };
}

/** The rules of each object, in the order in which they were given. */
export class RuleBook {
  readonly #rules: readonly ObjectRules[];
  readonly #byObject = new WeakMap<ObjectSchema, readonly ObjectRules[]>();

  constructor(rules: readonly ObjectRules[]) {
    this.#rules = rules;
  }

  of(object: ObjectSchema): readonly ObjectRules[] {
    let rules = this.#byObject.get(object);
    if (rules === undefined) {
      rules = this.#rules.filter((each) => each.appliesTo(object));
      this.#byObject.set(object, rules);
    }
    return rules;
  }
}
