/**
 * For an org without a licence for everybody: some people are there, others are played by a colleague of the same team, or by the person who
 * loads. What two people had each, and one can have only once, is there once.
 */
import type { Person } from './content/people.ts';
import { isRef, RUNNING_USER } from './sampleRecord.ts';
import type { LocalValue, SampleRecord, Step } from './sampleRecord.ts';

type CreateStep = Extract<Step, { operation: 'create' }>;

/** What of an object one user can have once only. */
const ONCE: Readonly<Record<string, readonly string[]>> = {
  Ridealong_Colleague__c: ['User__c'],
  Internal_Attendee__c: ['Customer_Meeting__c', 'Attendee__c'],
  Ridealong_Visit_Note__c: ['Internal_Attendee__c'],
  PermissionSetAssignment: ['AssigneeId', 'PermissionSetId'],
  GroupMember: ['GroupId', 'UserOrGroupId'],
  EventRelation: ['EventId', 'RelationId'],
  OpportunityShare: ['OpportunityId', 'UserOrGroupId']
};

/** Nobody is invited to what is theirs, nor given it: the record, and who it would be for. */
const NOT_TO_THE_OWNER: Readonly<Record<string, readonly [record: string, user: string]>> = {
  EventRelation: ['EventId', 'RelationId'],
  OpportunityShare: ['OpportunityId', 'UserOrGroupId'],
  Internal_Attendee__c: ['Customer_Meeting__c', 'Attendee__c']
};

const refOf = (person: Person): string => `user:${person.key}`;

/** Who plays whom, by reference: those one can log in as stay first, then one of each team. */
export function casting(people: readonly Person[], users: number): Map<string, string> {
  const stay = inOrder(people).slice(0, users);
  const cast = new Map(stay.map((person) => [refOf(person), refOf(person)]));
  people
    .filter((person) => !cast.has(refOf(person)))
    .forEach((person, index) => {
      const team = stay.filter((other) => other.team === person.team);
      const player = team[index % Math.max(1, team.length)];
      cast.set(refOf(person), player === undefined ? RUNNING_USER.ref : refOf(player));
    });
  return cast;
}

function inOrder(people: readonly Person[]): Person[] {
  const there = people.filter(({ left, team }) => left !== true && team !== 'Integration');
  const known = there.filter(({ username }) => username !== undefined);
  const others = there.filter((person) => !known.includes(person));
  const firstOfTeam = others.filter((person) => others.find(({ team }) => team === person.team) === person);
  return [...known, ...firstOfTeam, ...others.filter((person) => !firstOfTeam.includes(person))];
}

export function foldUsers(steps: readonly Step[], people: readonly Person[], users: number): Step[] {
  const cast = casting(people, users);
  const played = new Map([...cast].filter(([ref, by]) => ref !== by));
  const fold = new Fold(played);
  return steps.map((step) => fold.step(step));
}

class Fold {
  /** Whom or what a reference stands for now. */
  readonly #now: Map<string, string>;
  readonly #played: ReadonlyMap<string, string>;
  readonly #owners = new Map<string, string>();

  constructor(played: ReadonlyMap<string, string>) {
    this.#played = played;
    this.#now = new Map(played);
  }

  step(step: Step): Step {
    if (step.operation === 'create') {
      return { ...step, records: this.#created(step) };
    }
    if (step.operation === 'update') {
      const records = step.records
        .filter(({ ref }) => !this.#played.has(ref) && this.#now.get(ref) !== NOBODY)
        .map((record) => ({ ...this.#renamed(record), ref: this.#now.get(record.ref) ?? record.ref }));
      return { ...step, records: unique(records, ({ ref }) => ref) };
    }
    return step;
  }

  #created({ object, records }: CreateStep): SampleRecord[] {
    const present = records
      .filter(({ ref }) => !this.#played.has(ref))
      .map((record) => this.#renamed(record))
      .filter((record) => !this.#isForNobody(object, record));
    const columns = ONCE[object];
    if (columns === undefined) {
      return present;
    }
    const first = new Map<string, string>();
    return present.filter((record) => {
      const key = columns.map((column) => refIn(record.fields[column])).join(' ');
      const known = first.get(key);
      if (known !== undefined) {
        this.#now.set(record.ref, known);
        return false;
      }
      first.set(key, record.ref);
      return true;
    });
  }

  #renamed(record: SampleRecord): SampleRecord {
    const fields = Object.fromEntries(
      Object.entries(record.fields)
        .map(([name, value]): [string, LocalValue] => [name, this.#value(value)])
        .filter(([name, value]) => name !== 'ManagerId' || (isRef(value) && value.ref !== record.ref))
    );
    // A meeting belongs to the person who has its event.
    const owner = refIn(fields['OwnerId']) || (this.#owners.get(refIn(fields['Event_Id__c'])) ?? '');
    this.#owners.set(record.ref, owner);
    const by = record.audit?.CreatedById;
    return by === undefined
      ? { ...record, fields }
      : {
          ...record,
          fields,
          audit: { ...record.audit, CreatedById: { ref: this.#now.get(by.ref) ?? by.ref } }
        };
  }

  #value(value: LocalValue): LocalValue {
    return isRef(value) ? { ref: this.#now.get(value.ref) ?? value.ref } : value;
  }

  /** The loader is an admin already, and must not become the user of the sync, who may not do what people do. */
  #isForNobody(object: string, record: SampleRecord): boolean {
    const { fields } = record;
    if (Object.values(fields).some((value) => refIn(value) === NOBODY)) {
      this.#now.set(record.ref, NOBODY);
      return true;
    }
    if (object === 'PermissionSetAssignment') {
      return (
        refIn(fields['AssigneeId']) === RUNNING_USER.ref && /Sync/.test(refIn(fields['PermissionSetId']))
      );
    }
    if (object === 'GroupMember') {
      return refIn(fields['UserOrGroupId']) === RUNNING_USER.ref;
    }
    const [of, to] = NOT_TO_THE_OWNER[object] ?? ['', ''];
    const isOwn = of !== '' && this.#owners.get(refIn(fields[of])) === refIn(fields[to]);
    if (isOwn) {
      this.#now.set(record.ref, NOBODY);
    }
    return isOwn;
  }
}

const NOBODY = 'nobody';

const refIn = (value: LocalValue | undefined): string =>
  value !== undefined && isRef(value) ? value.ref : '';

const unique = <T>(values: readonly T[], key: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [key(value), value])).values()
];
