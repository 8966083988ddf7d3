/**
 * An org whose figures are drawn by lot: the rows of the sample data keep their owners and parents, and get dates, amounts and
 * choices of which many lie on the border of a filter. Written straight into the database, so that no flow makes them sensible.
 */
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';

type Drawn = string | number | null;
type Draw = fc.Arbitrary<Drawn>;

const DAY = 86_400_000;
const functions = fc.constantFrom('Product', 'Engineering', 'IT', 'Executive', 'Marketing', 'Service');
const decisions = fc.constantFrom('New', 'Considering', 'Will Act', 'Will Not Act', 'Done');
const areas = fc.constantFrom(
  'Product',
  'Integration',
  'Service',
  'Delivery',
  'Pricing and Contract',
  'Selling Tools',
  'Other'
);
const truth = fc.constantFrom(0, 1);
const some = (draw: Draw): Draw =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: draw });
const counts = some(fc.integer({ min: 0, max: 4 }));

interface Dates {
  /** Any day from so many days before today to so many after. */
  between: (from: number, to: number) => Draw;
  /** First day of a month so many before this one, or a day on either side of it. */
  monthStart: (from: number, to: number, around?: number) => Draw;
}

function datesFrom(today: string): Dates {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return {
    between: (from, to) =>
      fc.integer({ min: from, max: to }).map((days) => dayAt(Date.parse(today) + days * DAY)),
    monthStart: (from, to, around = 0) =>
      fc
        .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: -around, max: around }))
        .map(([months, days]) => dayAt(Date.UTC(year, month - 1 + months, 1) + days * DAY))
  };
}

function dayAt(millis: number): string {
  return new Date(millis).toISOString().slice(0, 10);
}

type Table = Readonly<Record<string, Draw>>;

/** Columns by table; `ids` draws from the rows of a table. */
function tables(dates: Dates, ids: (table: string) => Draw): Readonly<Record<string, Table>> {
  // Noon, so that the day is the same wherever it is read.
  const noon = (draw: Draw): Draw => draw.map((day) => day && `${day}T12:00:00.000+0000`);
  return {
    Ridealong_Colleague__c: {
      Is_Active__c: truth,
      Business_Function__c: functions,
      Last_Customer_Meeting__c: some(dates.between(-70, 0)),
      Target_Days__c: some(fc.constantFrom(30, 45, 60))
    },
    Field_Time__c: {
      Function_Then__c: functions,
      Month__c: dates.monthStart(-13, 0),
      Meetings__c: fc.integer({ min: 0, max: 3 }),
      Hours__c: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
      Challenges__c: fc.integer({ min: 0, max: 5 }),
      Debriefs_Due__c: fc.integer({ min: 0, max: 2 }),
      Debriefs_Done__c: fc.integer({ min: 0, max: 2 })
    },
    Customer_Meeting__c: { Meeting_Date__c: dates.monthStart(-13, 0, 2) },
    Internal_Attendee__c: {
      Attendance__c: fc.constantFrom(
        'Invited',
        'Accepted',
        'Declined',
        'Attended',
        'Did Not Attend',
        'Removed'
      ),
      Business_Function__c: functions
    },
    Opportunity: {
      Amount: some(fc.constantFrom(0, 12_345.67, 50_000, 50_000.01, 150_000, 150_000.01, 987_654.32)),
      CloseDate: dates.monthStart(-8, 8, 1),
      Ridealong_Joint_Meetings__c: counts,
      Ridealong_Last_Joint_Meeting__c: some(dates.monthStart(-8, 8, 1)),
      Ridealong_Deal_Breakers__c: counts
    },
    Challenge_Theme__c: {
      Theme_Area__c: areas,
      Decision__c: decisions,
      Decided_On__c: some(dates.between(-60, 0)),
      Pipeline_Share__c: some(fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100)),
      Accounts__c: counts,
      First_Answer_Due__c: some(
        fc.oneof(dates.monthStart(-13, 1, 1), dates.monthStart(-12, -8, 1), dates.between(-2, 2))
      ),
      First_Answered_On__c: some(fc.oneof(dates.monthStart(-13, 0, 1), dates.between(-2, 0))),
      Merged_Into__c: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: ids('Challenge_Theme__c') }
      ),
      Sales_Partner__c: some(ids('User'))
    },
    Ridealong_Problem__c: {
      CreatedDate: noon(dates.between(-70, 0)),
      Failed_Flow__c: fc.constantFrom('Tell', 'Share', 'Remind')
    },
    Customer_Challenge__c: {
      Area__c: areas,
      CreatedDate: noon(dates.monthStart(-13, 0, 1)),
      Is_Repeat__c: truth,
      Said_By__c: some(ids('Contact')),
      Same_As__c: some(ids('Customer_Challenge__c')),
      Theme__c: some(ids('Challenge_Theme__c')),
      Told_Customer_On__c: some(dates.between(-60, 0)),
      Told_Decision__c: some(decisions)
    },
    Ridealong_Usefulness__c: { Business_Function__c: functions, Visits__c: counts }
  };
}

/** Stages of the sample data, and what they are. */
const STAGES = [
  ['Prospecting', 0, 0],
  ['Qualification', 0, 0],
  ['Negotiation/Review', 0, 0],
  ['Closed Won', 1, 1],
  ['Closed Lost', 1, 0]
] as const;

/** The same seed draws the same org. `file`: a database with the sample data. */
export function drawOrg(file: string, seed: number, today: string): void {
  const database = new DatabaseSync(file);
  const sample = new Sampler(seed);
  const idsOf = (table: string): string[] =>
    database
      .prepare(`SELECT Id FROM "${table}" ORDER BY Id`)
      .all()
      .map(({ Id }) => String(Id));
  const ids = (table: string): Draw => fc.constantFrom(...idsOf(table));
  database.exec('BEGIN');
  copyThemes(database);
  addProblems(database);
  for (const [table, columns] of Object.entries(tables(datesFrom(today), ids))) {
    const names = Object.keys(columns);
    const update = database.prepare(
      `UPDATE "${table}" SET ${names.map((name) => `"${name}" = ?`).join(', ')} WHERE Id = ?`
    );
    for (const id of idsOf(table)) {
      update.run(...Object.values(columns).map((draw) => sample.of(draw)), id);
    }
  }
  const stage = database.prepare(
    'UPDATE Opportunity SET StageName = ?, IsClosed = ?, IsWon = ? WHERE Id = ?'
  );
  for (const id of idsOf('Opportunity')) {
    stage.run(...sample.of(fc.constantFrom(...STAGES)), id);
  }
  // Nobody is merged into themselves.
  database.exec('UPDATE Challenge_Theme__c SET Merged_Into__c = NULL WHERE Merged_Into__c = Id; COMMIT');
  database.close();
}

/** The sample data has fifteen: too few for every choice to be met. A digit of an id changes nothing of its check digits. */
function copyThemes(database: DatabaseSync): void {
  const columns = database
    .prepare("SELECT name FROM pragma_table_info('Challenge_Theme__c') WHERE name <> 'Id'")
    .all()
    .map(({ name }) => `"${String(name)}"`)
    .join(', ');
  for (const digit of [1, 2, 3]) {
    database.exec(`
      INSERT INTO Challenge_Theme__c (Id, ${columns})
      SELECT substr(Id, 1, 5) || '${digit}' || substr(Id, 7), ${columns.replace('"Name"', `Name || ' ${digit}'`)}
      FROM Challenge_Theme__c WHERE substr(Id, 6, 1) = '0'`);
  }
}

/** The sample data has none: everything went well. Their days are drawn with those of the rest. */
function addProblems(database: DatabaseSync): void {
  const prefixes = JSON.parse(
    String(database.prepare(`SELECT "value" FROM "_local_org" WHERE "key" = 'keyPrefixes'`).get()?.['value'])
  ) as Record<string, string>;
  const [user] = database.prepare('SELECT Id FROM User ORDER BY Id').all();
  const insert = database.prepare(
    `INSERT INTO Ridealong_Problem__c
       (Id, Name, OwnerId, CreatedById, LastModifiedById, CreatedDate, LastModifiedDate, SystemModstamp, IsDeleted, Problem_Key__c)
     VALUES (?1, ?2, ?3, ?3, ?3, ?4, ?4, ?4, 0, ?1)`
  );
  for (let number = 10; number < 50; number += 1) {
    const id15 = `${prefixes['Ridealong_Problem__c'] ?? ''}0000000000${number}`;
    insert.run(withCheck(id15), `P-${number}`, String(user?.['Id']), '2026-01-01T00:00:00.000+0000');
  }
}

/** The three characters that say which of the fifteen are capitals. */
function withCheck(id15: string): string {
  const check = [0, 5, 10].map((start) => {
    const bits = [...id15.slice(start, start + 5)].map((letter, index) =>
      /[A-Z]/.test(letter) ? 1 << index : 0
    );
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'[bits.reduce((sum, bit) => sum + bit, 0)] ?? '';
  });
  return id15 + check.join('');
}

class Sampler {
  #next: number;

  constructor(seed: number) {
    this.#next = seed * 1_000_000;
  }

  of<T>(draw: fc.Arbitrary<T>): T {
    this.#next += 1;
    return fc.sample(draw, { seed: this.#next, numRuns: 1 })[0] as T;
  }
}
