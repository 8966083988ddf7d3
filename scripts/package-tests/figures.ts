/**
 * The figures of the reports, worked out from raw records in plain TypeScript: a second opinion that shares nothing with
 * what runs reports. Formula fields are worked out here too.
 */

export type Row = Record<string, unknown>;
export type Read = (soql: string) => Promise<Row[]>;
/** Values by the first grouping of the report; `all` for the total. Record count last. */
export type Figures = Record<string, (number | null)[]>;

const CLOCK_DAYS = 30;
const DAY = 86_400_000;

export interface Clock {
  /** `YYYY-MM-DD` */
  today: string;
}

interface Figure {
  soql: string;
  keep: (row: Row, clock: Clock) => boolean;
  /** Groups stand for records: they are told apart by their names. */
  byLabel?: boolean;
  /** Undefined where the report has no groups. */
  group?: (row: Row, clock: Clock) => string;
  values: (rows: readonly Row[], clock: Clock) => (number | null)[];
}

const number = (row: Row, name: string): number => Number(row[name] ?? 0);
const text = (row: Row, name: string): string => {
  const value = name.split('.').reduce<unknown>((from, step) => (from as Row | null)?.[step], row);
  return typeof value === 'string' ? value : '';
};
const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
  Math.round(rows.reduce((total, row) => total + of(row) * 100, 0)) / 100;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** First day of the month, or quarter, so many before. */
function monthsAgo({ today }: Clock, months: number): string {
  return new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 - months, 1))
    .toISOString()
    .slice(0, 10);
}
function quarter(date: string): string {
  const start = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${date.slice(0, 4)}-${String(start).padStart(2, '0')}-01`;
}
function quartersAgo(clock: Clock, quarters: number): string {
  return monthsAgo({ today: quarter(clock.today) }, quarters * 3);
}

function isCurrent(row: Row, { today }: Clock): boolean {
  const last = text(row, 'Last_Customer_Meeting__c');
  return last !== '' && days(last, today) <= Number(row['Target_Days__c'] ?? CLOCK_DAYS);
}

function answeredInTime(row: Row, { today }: Clock): number | null {
  const due = text(row, 'First_Answer_Due__c');
  const answered = text(row, 'First_Answered_On__c');
  if (text(row, 'Merged_Into__c') !== '' || due === '') {
    return null;
  }
  return answered !== '' ? Number(answered <= due) : due < today ? 0 : null;
}

function daysToTell(row: Row): number | null {
  const told = text(row, 'Told_Customer_On__c');
  const decided = text(row, 'Theme__r.Decided_On__c');
  return told === '' || decided === '' || told < decided ? null : days(decided, told);
}

/** Decided, and who said it does not know, or knows what was decided before; who said the same twice is told once. */
function isNotTold(row: Row): boolean {
  const decision = text(row, 'Theme__r.Decision__c');
  const said = text(row, 'Said_By__c');
  const isToldElsewhere =
    row['Is_Repeat__c'] === true && (said === '' || said === text(row, 'Same_As__r.Said_By__c'));
  const [told, decided] = [text(row, 'Told_Customer_On__c'), text(row, 'Theme__r.Decided_On__c')];
  const toldWhat = text(row, 'Told_Decision__c');
  return (
    ['Will Act', 'Will Not Act', 'Done'].includes(decision) &&
    !isToldElsewhere &&
    (told === '' || told < decided || (toldWhat !== '' && toldWhat !== decision))
  );
}

/** https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval, z = 1.96 */
export function wilson(won: number, n: number): [number, number] {
  const z = 1.96;
  const share = won / n;
  const middle = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return [(middle - spread) / whole, (middle + spread) / whole];
}

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);
const wonFigures = (rows: readonly Row[]): (number | null)[] => {
  const won = rows.filter((row) => row['IsWon'] === true).length;
  const [low, high] = wilson(won, rows.length);
  return rows.length === 0
    ? [0, null, null, null, 0]
    : [won, percent(won, rows.length), low * 100, high * 100, rows.length];
};

/** Everybody may read colleagues, but not when they last met a customer: an admin does the reckoning. */
export const COLLEAGUES =
  'SELECT Business_Function__c, Is_Active__c, Last_Customer_Meeting__c, Target_Days__c FROM Ridealong_Colleague__c';
const FIELD_TIME =
  'SELECT Function_Then__c, Colleague__r.Is_Active__c, Month__c, Meetings__c, Hours__c, Challenges__c, Debriefs_Due__c, Debriefs_Done__c FROM Field_Time__c';
const ATTENDEES =
  "SELECT Business_Function__c, Attendance__c, Customer_Meeting__r.Meeting_Date__c, Customer_Meeting__r.Account__c FROM Internal_Attendee__c WHERE Attendance__c != 'x'";
const USEFULNESS = 'SELECT Business_Function__c, Visits__c FROM Ridealong_Usefulness__c';
const DEALS =
  'SELECT StageName, Amount, CloseDate, IsClosed, IsWon, Ridealong_Joint_Meetings__c, Ridealong_Last_Joint_Meeting__c, Ridealong_Deal_Breakers__c FROM Opportunity';
export const CHALLENGES =
  'SELECT Id, Area__c, CreatedDate, Is_Repeat__c, Said_By__c, Same_As__r.Said_By__c, Told_Customer_On__c, Told_Decision__c, Theme__r.Decided_On__c, Theme__r.Decision__c FROM Customer_Challenge__c';
const THEMES =
  'SELECT Name, Theme_Area__c, Decision__c, Pipeline_Share__c, Accounts__c, First_Answer_Due__c, First_Answered_On__c, Merged_Into__c, Sales_Partner__c FROM Challenge_Theme__c';

const isActive = (row: Row): boolean => (row['Colleague__r'] as Row)['Is_Active__c'] === true;
const inYear = (row: Row, clock: Clock): boolean => text(row, 'Month__c') >= monthsAgo(clock, 11);
const functionOf = (row: Row): string => text(row, 'Function_Then__c');
const monthOf = (row: Row): string => `${text(row, 'Month__c').slice(0, 7)}-01`;
const attended = (row: Row, clock: Clock): boolean =>
  row['Attendance__c'] === 'Attended' &&
  text(row, 'Customer_Meeting__r.Meeting_Date__c') >= monthsAgo(clock, 11) &&
  text(row, 'Customer_Meeting__r.Meeting_Date__c') <= clock.today;
const isOpen = (row: Row): boolean => row['IsClosed'] !== true;
const joint = (row: Row): number => number(row, 'Ridealong_Joint_Meetings__c');
const unmerged = (row: Row): boolean => text(row, 'Merged_Into__c') === '';
const share = (rows: readonly Row[]): number => sum(rows, (row) => number(row, 'Pipeline_Share__c'));
const amount = (rows: readonly Row[]): number => sum(rows, (row) => number(row, 'Amount'));
const shareAndCount = (rows: readonly Row[]): (number | null)[] => [share(rows), rows.length];
const amountAndCount = (rows: readonly Row[]): (number | null)[] => [amount(rows), rows.length];
const count = (rows: readonly Row[]): (number | null)[] => [rows.length];
const bySize = (row: Row): string =>
  number(row, 'Amount') <= 50_000
    ? 'Up to 50,000'
    : number(row, 'Amount') <= 150_000
      ? '50,000 to 150,000'
      : 'Over 150,000';

export const FIGURES: Readonly<Record<string, Figure>> = {
  Colleagues_Due_A_Visit: {
    soql: COLLEAGUES,
    keep: (row, clock) => row['Is_Active__c'] === true && !isCurrent(row, clock),
    group: (row) => text(row, 'Business_Function__c'),
    values: (rows) => [rows.length, rows.length]
  },
  Colleagues_By_Clock: {
    soql: COLLEAGUES,
    keep: (row) => row['Is_Active__c'] === true,
    group: (row) => text(row, 'Business_Function__c'),
    values: (rows, clock) => {
      const current = rows.filter((row) => isCurrent(row, clock)).length;
      return [current, percent(current, rows.length), rows.length];
    }
  },
  Coverage_By_Function: {
    soql: FIELD_TIME,
    keep: (row, clock) => isActive(row) && inYear(row, clock),
    group: functionOf,
    values: (rows) => {
      const met = rows.filter((row) => number(row, 'Meetings__c') > 0).length;
      return [met, percent(met, rows.length), rows.length];
    }
  },
  Field_Time_By_Function_And_Month: {
    soql: FIELD_TIME,
    keep: (row, clock) => isActive(row) && inYear(row, clock),
    group: functionOf,
    values: (rows) => [
      sum(rows, (row) => number(row, 'Hours__c')),
      sum(rows, (row) => number(row, 'Meetings__c')),
      rows.length
    ]
  },
  Debriefs_Done_Of_Due: {
    soql: FIELD_TIME,
    keep: (row, clock) =>
      isActive(row) &&
      inYear(row, clock) &&
      (number(row, 'Debriefs_Due__c') > 0 || number(row, 'Debriefs_Done__c') > 0),
    group: functionOf,
    values: (rows) => {
      const done = sum(rows, (row) => number(row, 'Debriefs_Done__c'));
      const due = sum(rows, (row) => number(row, 'Debriefs_Due__c'));
      return [done, due, percent(done, done + due), rows.length];
    }
  },
  Challenges_Per_Meeting: {
    soql: FIELD_TIME,
    keep: (row, clock) => number(row, 'Meetings__c') > 0 && inYear(row, clock),
    group: monthOf,
    values: (rows) => {
      const meetings = sum(rows, (row) => number(row, 'Meetings__c'));
      const challenges = sum(rows, (row) => number(row, 'Challenges__c'));
      return [meetings, challenges, meetings === 0 ? null : challenges / meetings, rows.length];
    }
  },
  Who_Met_Whom: { soql: ATTENDEES, keep: attended, values: count },
  Useful_To_The_Rep: {
    soql: USEFULNESS,
    keep: (row) => number(row, 'Visits__c') > 0,
    group: (row) => text(row, 'Business_Function__c'),
    values: (rows) => [sum(rows, (row) => number(row, 'Visits__c')), rows.length]
  },
  Pipeline_Nobody_Has_Seen: {
    soql: DEALS,
    keep: (row) => isOpen(row) && joint(row) <= 0,
    group: (row) => text(row, 'StageName'),
    values: amountAndCount
  },
  Pipeline_By_Joint_Meetings: {
    soql: DEALS,
    keep: isOpen,
    group: (row) => (joint(row) <= 0 ? 'None' : joint(row) <= 1 ? 'One' : 'Two or more'),
    values: amountAndCount
  },
  Where_To_Go_Next: {
    soql: DEALS,
    keep: (row, clock) => {
      const start = quarter(clock.today);
      const close = text(row, 'CloseDate');
      return isOpen(row) && joint(row) <= 0 && close >= start && close < monthsAgo({ today: start }, -6);
    },
    values: count
  },
  Win_Rate_By_Joint_Meeting: {
    soql: DEALS,
    keep: (row) => {
      const last = text(row, 'Ridealong_Last_Joint_Meeting__c').slice(0, 10);
      return !isOpen(row) && (last === '' || last <= text(row, 'CloseDate'));
    },
    group: bySize,
    values: wonFigures
  },
  Deal_Breakers_And_Outcome: {
    soql: DEALS,
    keep: (row) => !isOpen(row),
    group: (row) => (number(row, 'Ridealong_Deal_Breakers__c') > 0 ? 'One or more' : 'None'),
    values: (rows) => [...wonFigures(rows), rows.length]
  },
  Decided_Customer_Not_Told: {
    soql: CHALLENGES,
    keep: isNotTold,
    group: (row) => text(row, 'Area__c'),
    values: count
  },
  Days_From_Decision_To_Told: {
    soql: CHALLENGES,
    keep: (row) => daysToTell(row) !== null,
    group: (row) => quarter(text(row, 'Told_Customer_On__c')),
    values: (rows) => {
      const all = rows.map((row) => daysToTell(row) ?? 0);
      const total = all.reduce((one, other) => one + other, 0);
      return rows.length === 0 ? [null, null, 0] : [total / all.length, Math.max(...all), rows.length];
    }
  },
  Challenges_By_Area_And_Quarter: {
    soql: CHALLENGES,
    keep: (row, clock) => text(row, 'CreatedDate').slice(0, 10) >= quartersAgo(clock, 3),
    group: (row) => text(row, 'Area__c'),
    values: count
  },
  Selling_Tools_Challenges: {
    soql: CHALLENGES,
    keep: (row) => row['Area__c'] === 'Selling Tools',
    group: (row) => text(row, 'Theme__r.Decision__c'),
    values: count
  },
  Recurring_Challenges: {
    soql: THEMES,
    keep: unmerged,
    byLabel: true,
    group: (row) => text(row, 'Name'),
    values: (rows) => [share(rows), Number.NaN, rows.length]
  },
  One_Loud_Customer_Or_Many: {
    soql: THEMES,
    keep: unmerged,
    group: (row) =>
      number(row, 'Accounts__c') <= 1 ? 'One' : number(row, 'Accounts__c') <= 2 ? 'Two' : 'Three or more',
    values: shareAndCount
  },
  Themes_By_Decision: {
    soql: THEMES,
    keep: unmerged,
    group: (row) => text(row, 'Theme_Area__c'),
    values: shareAndCount
  },
  Pipeline_Waiting_For_A_Decision: {
    soql: THEMES,
    keep: (row) => unmerged(row) && ['New', 'Considering'].includes(text(row, 'Decision__c')),
    group: (row) => text(row, 'Decision__c'),
    values: shareAndCount
  },
  Themes_Waiting_For_An_Answer: {
    soql: THEMES,
    keep: (row) =>
      unmerged(row) && text(row, 'First_Answer_Due__c') !== '' && text(row, 'First_Answered_On__c') === '',
    group: (row, { today }) => (text(row, 'First_Answer_Due__c') < today ? 'Overdue' : 'Waiting'),
    values: shareAndCount
  },
  Promises_Kept: {
    soql: THEMES,
    keep: (row, clock) =>
      answeredInTime(row, clock) !== null && text(row, 'First_Answer_Due__c') >= quartersAgo(clock, 3),
    group: (row) => quarter(text(row, 'First_Answer_Due__c')),
    values: (rows, clock) => {
      const kept = rows.filter((row) => answeredInTime(row, clock) === 1).length;
      return [kept, percent(kept, rows.length), rows.length];
    }
  },
  Acted_On_Without_Sales_Partner: {
    soql: THEMES,
    keep: (row) =>
      unmerged(row) &&
      ['Will Act', 'Done'].includes(text(row, 'Decision__c')) &&
      text(row, 'Sales_Partner__c') === '',
    group: (row) => text(row, 'Decision__c'),
    values: shareAndCount
  },
  Sync_Health: {
    soql: 'SELECT Id FROM Ridealong_Sync_Run__c',
    keep: () => true,
    values: (rows) => [Math.min(rows.length, 20)]
  },
  Problems_Logged: {
    soql: 'SELECT Failed_Flow__c FROM Ridealong_Problem__c WHERE CreatedDate = LAST_N_DAYS:30',
    keep: () => true,
    group: (row) => text(row, 'Failed_Flow__c'),
    values: (rows) => [rows.length]
  }
};

export async function figuresOf(name: string, read: Read, clock: Clock): Promise<Figures> {
  const figure = FIGURES[name]!;
  const rows = (await read(figure.soql)).filter((row) => figure.keep(row, clock));
  const { group } = figure;
  const groups = group ? Map.groupBy(rows, (row) => group(row, clock)) : new Map<string, Row[]>();
  return {
    all: figure.values(rows, clock),
    ...Object.fromEntries([...groups].map(([key, inside]) => [key, figure.values(inside, clock)]))
  };
}
