import { SalesforceError } from '../../core/types.ts';

type Resource = 'queries' | 'queryRows' | 'statements' | 'statementRows' | 'steps';

/** What flows may use in one transaction (Help, "Per-Transaction Flow Limits"), and the words of Apex, which enforces it. */
const LIMITS: Readonly<Record<Resource, { most: number; words: string }>> = {
  queries: { most: 100, words: 'Too many SOQL queries' },
  queryRows: { most: 50_000, words: 'Too many query rows' },
  statements: { most: 150, words: 'Too many DML statements' },
  statementRows: { most: 10_000, words: 'Too many DML rows' },
  /**
   * Stands for CPU time, 10,000 ms, which a fast or busy machine would measure otherwise: a millisecond for each interview,
   * and for each element that runs in it. *Assumed* `flow-cpu-time` (docs/local-org.md, docs/decisions/0115).
   */
  steps: { most: 10_000, words: 'Apex CPU time limit exceeded, counted in steps' }
};

/**
 * "If an element causes the transaction to exceed governor limits, the system rolls back the entire transaction. The
 * transaction rolls back even if the element has a defined fault connector path."
 */
export class LimitExceeded extends SalesforceError {
  /** Whether the message says which flow it was. */
  readonly namesFlow: boolean;

  constructor(message: string, namesFlow = false) {
    super('CANNOT_EXECUTE_FLOW_TRIGGER', message);
    this.namesFlow = namesFlow;
  }
}

/** What the flows of one transaction have used so far: those a save sets off, and those their saves set off. */
export class TransactionLimits {
  #used: Record<Resource, number> = none();
  #first: { name: string; isSetup: boolean } | undefined;

  /** Begins anew, as each try of a partial save does. */
  reset(): void {
    this.#used = none();
    this.#first = undefined;
  }

  /** Keeps what is written; why the object cannot be, beside what the transaction has written before. */
  mixes(name: string): string | undefined {
    const isSetup = SETUP_OBJECTS.has(name);
    this.#first ??= { name, isSetup };
    return this.#first.isSetup === isSetup
      ? undefined
      : `DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): ${name}, original object: ${this.#first.name}`;
  }

  use(resource: Resource, count: number): void {
    const { most, words } = LIMITS[resource];
    this.#used[resource] += count;
    if (this.#used[resource] > most) {
      throw new LimitExceeded(`${words}: ${this.#used[resource]}`);
    }
  }
}

/**
 * Of "sObjects That Cannot Be Used Together in DML Operations" (Apex Developer Guide) those that are here. Not User, of which only some
 * fields count.
 */
const SETUP_OBJECTS: ReadonlySet<string> = new Set([
  'FieldPermissions',
  'Group',
  'GroupMember',
  'ObjectPermissions',
  'PermissionSet',
  'PermissionSetAssignment',
  'PermissionSetGroup',
  'PermissionSetGroupComponent',
  'SetupEntityAccess',
  'UserRole'
]);

function none(): Record<Resource, number> {
  return { queries: 0, queryRows: 0, statements: 0, statementRows: 0, steps: 0 };
}
