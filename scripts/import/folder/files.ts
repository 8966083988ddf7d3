/**
 * How the files of an export become records again: which column says what, and what a row hangs on. In this order, since each hangs on
 * those before. Challenges have a layout of their own (mapping.ts).
 */
import type { CsvRow } from '../../sync/csv/index.ts';
import type { Transport } from '../../sync/org/transport.ts';
import { idsBy, rowsWith } from './lookups.ts';
import { textAt } from '../../target-org/queries.ts';

/** What a row becomes: a record, and the key by which it is known in this org. */
interface Wanted {
  key: string;
  record: Readonly<Record<string, unknown>>;
}

export interface ExportFile {
  file: string;
  object: string;
  keyField: string;
  /** Columns that are read; the first is needed. */
  columns: readonly string[];
  /** Of rows that hang on others of the same file: the column that names them, by their key, and the field. */
  within?: { column: string; field: string };
  /** Looks up what the rows name, all at once. */
  prepare: (
    transport: Transport,
    rows: readonly CsvRow[],
    /** What rows hang on is not made in a dry run: none of it is missed. */
    isDry: boolean
  ) => Promise<(row: CsvRow) => Wanted>;
}

type Ids = ReadonlyMap<string, string>;

const ALL = (rows: readonly CsvRow[], column: string): string[] => rows.map((row) => row.key(column));
const ACTIVE = 'IsActive = true';

function found(row: CsvRow, column: string, ids: Ids, what: string): string {
  return (
    ids.get(row.neededKey(column).toLowerCase()) ?? row.refuse(column, `is no ${what} here`, 'make it first')
  );
}

/** What is empty is left out: a default of the field counts. */
function texts(row: CsvRow, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    fields.map((field) => [field, row.text(field)] as const).filter(([, text]) => text !== '')
  );
}

const yes = (row: CsvRow, column: string): boolean => row.key(column).toLowerCase() === 'true';

const colleagues: ExportFile = {
  file: 'colleagues.csv',
  object: 'Ridealong_Colleague__c',
  keyField: 'Colleague_Key__c',
  columns: ['User__r.Username', 'Name', 'Business_Function__c', 'Target_Days__c', 'Is_Active__c'],
  prepare: async (transport, rows) => {
    const users = await idsBy(transport, 'User', 'Username', ALL(rows, 'User__r.Username'), ACTIVE);
    return (row) => {
      const user = found(row, 'User__r.Username', users, 'active user');
      return {
        key: user,
        record: {
          User__c: user,
          Is_Active__c: yes(row, 'Is_Active__c'),
          ...texts(row, ['Name', 'Business_Function__c', 'Target_Days__c'])
        }
      };
    };
  }
};

/** By id where that is of this org and still has that name, else by a name that one record has. */
async function referenced(
  transport: Transport,
  rows: readonly CsvRow[],
  object: string,
  [id, name]: readonly [id: string, name: string]
): Promise<(row: CsvRow) => string | undefined> {
  const here = new Set(
    (await rowsWith(transport, object, 'Id, Name', ALL(rows, id))).map(
      (row) => `${textAt(row, 'Id')} ${textAt(row, 'Name')}`
    )
  );
  const names = await idsBy(transport, object, 'Name', ALL(rows, name));
  return (row) => {
    if (row.key(name) === '' || here.has(`${row.key(id)} ${row.key(name)}`)) {
      return row.key(id) || undefined;
    }
    return (
      names.get(row.key(name).toLowerCase()) ??
      row.refuse(name, `is not the name of one ${object}`, 'make it first, or empty the cell')
    );
  };
}

const meetings: ExportFile = {
  file: 'meetings.csv',
  object: 'Customer_Meeting__c',
  keyField: 'Event_Id__c',
  columns: [
    'Event_Id__c',
    'Name',
    'Opportunity__c',
    'Opportunity__r.Name',
    'Account__c',
    'Account__r.Name',
    'Meeting_Date__c',
    'Starts_At__c',
    'Ends_At__c',
    'Is_All_Day__c',
    'Is_Cancelled__c',
    'Channel__c',
    'Open_To_Colleagues__c',
    'Open_To_Function__c',
    'Owner.Username'
  ],
  prepare: async (transport, rows) => {
    const owners = await idsBy(transport, 'User', 'Username', ALL(rows, 'Owner.Username'), ACTIVE);
    const deal = await referenced(transport, rows, 'Opportunity', ['Opportunity__c', 'Opportunity__r.Name']);
    const account = await referenced(transport, rows, 'Account', ['Account__c', 'Account__r.Name']);
    return (row) => {
      const owner = owners.get(row.key('Owner.Username').toLowerCase());
      return {
        key: row.neededKey('Event_Id__c'),
        record: {
          Opportunity__c: deal(row),
          Account__c: account(row),
          // Where the owner is not here, or has left, the user who imports owns it.
          ...(owner === undefined ? {} : { OwnerId: owner }),
          Is_All_Day__c: yes(row, 'Is_All_Day__c'),
          Is_Cancelled__c: yes(row, 'Is_Cancelled__c'),
          Open_To_Colleagues__c: yes(row, 'Open_To_Colleagues__c'),
          ...texts(row, [
            'Event_Id__c',
            'Name',
            'Meeting_Date__c',
            'Starts_At__c',
            'Ends_At__c',
            'Channel__c',
            'Open_To_Function__c'
          ])
        }
      };
    };
  }
};

/** `<Event18>-<User18>`: the event names the meeting, the user was another one in another org. */
const eventIn = (row: CsvRow, column: string): string => row.neededKey(column).split('-')[0] ?? '';

const attendees: ExportFile = {
  file: 'attendees.csv',
  object: 'Internal_Attendee__c',
  keyField: 'Attendee_Key__c',
  columns: [
    'Attendee_Key__c',
    'Attendee__r.Username',
    'Business_Function__c',
    'Role__c',
    'Source__c',
    'Attendance__c',
    'Debriefed_At__c',
    'Heard_Nothing_New__c'
  ],
  prepare: async (transport, rows, isDry) => {
    const events = rows.map((row) => eventIn(row, 'Attendee_Key__c'));
    const meetingIds = await idsBy(transport, 'Customer_Meeting__c', 'Event_Id__c', events);
    const users = await idsBy(transport, 'User', 'Username', ALL(rows, 'Attendee__r.Username'), ACTIVE);
    return (row) => {
      const event = eventIn(row, 'Attendee_Key__c');
      const user = found(row, 'Attendee__r.Username', users, 'active user');
      return {
        key: `${event}-${user}`,
        record: {
          Customer_Meeting__c:
            meetingIds.get(event.toLowerCase()) ??
            (isDry ? '' : undefined) ??
            row.refuse('Attendee_Key__c', 'is of no meeting here', 'import meetings.csv first'),
          Attendee__c: user,
          Heard_Nothing_New__c: yes(row, 'Heard_Nothing_New__c'),
          ...texts(row, ['Business_Function__c', 'Role__c', 'Source__c', 'Attendance__c', 'Debriefed_At__c'])
        }
      };
    };
  }
};

const notes: ExportFile = {
  file: 'visit-notes.csv',
  object: 'Ridealong_Visit_Note__c',
  keyField: 'Note_Key__c',
  columns: [
    'Internal_Attendee__r.Attendee_Key__c',
    'Internal_Attendee__r.Attendee__r.Username',
    'Why_Invited__c',
    'What_Surprised_Me__c',
    'Useful_To_Rep__c',
    'Ask_Instead__r.Username'
  ],
  prepare: async (transport, rows, isDry) => {
    const person = 'Internal_Attendee__r.Attendee__r.Username';
    const instead = 'Ask_Instead__r.Username';
    const people = [...ALL(rows, person), ...ALL(rows, instead)];
    const users = await idsBy(transport, 'User', 'Username', people, ACTIVE);
    const keyOf = (row: CsvRow): string =>
      `${eventIn(row, 'Internal_Attendee__r.Attendee_Key__c')}-${users.get(row.key(person).toLowerCase()) ?? ''}`;
    const ids = await idsBy(transport, 'Internal_Attendee__c', 'Attendee_Key__c', rows.map(keyOf));
    return (row) => {
      const attendee =
        ids.get(keyOf(row).toLowerCase()) ??
        (isDry ? keyOf(row) : undefined) ??
        row.refuse(person, 'is on no such meeting here', 'import attendees.csv first');
      return {
        key: attendee,
        record: {
          Internal_Attendee__c: attendee,
          // Who has left since is suggested to nobody
          Ask_Instead__c: users.get(row.key(instead).toLowerCase()),
          ...texts(row, ['Why_Invited__c', 'What_Surprised_Me__c', 'Useful_To_Rep__c'])
        }
      };
    };
  }
};

const THEME_FIELDS = [
  ['Theme_Area__c', 'area'],
  ['Decision__c', 'decision'],
  ['Decision_Reason__c', 'reason'],
  ['Decided_On__c', 'decided_on'],
  ['Interim_Answer__c', 'interim_answer'],
  ['Initiative__c', 'initiative'],
  ['What_Customer_May_Read__c', 'customer_may_read'],
  ['First_Answer_Due__c', 'first_answer_due'],
  ['First_Answered_On__c', 'first_answered_on']
] as const;

const themes: ExportFile = {
  file: 'themes.csv',
  object: 'Challenge_Theme__c',
  keyField: 'Name',
  columns: [
    'theme',
    ...THEME_FIELDS.map(([, column]) => column),
    'owner_username',
    'sales_partner',
    'merged_into'
  ],
  within: { column: 'merged_into', field: 'Merged_Into__c' },
  prepare: async (transport, rows) => {
    const names = ['owner_username', 'sales_partner'].flatMap((column) => ALL(rows, column));
    const users = await idsBy(transport, 'User', 'Username', names, ACTIVE);
    const person = (row: CsvRow, field: string, column: string): Record<string, string> => {
      const id = users.get(row.key(column).toLowerCase());
      // Who has left owns nothing any more, and is in no room: the user who imports has it.
      return id === undefined ? {} : { [field]: id };
    };
    return (row) => {
      const filled = THEME_FIELDS.map(([field, column]) => [field, row.text(column)] as const);
      const Name = row.text('theme', { max: 80 });
      return {
        key: Name,
        record: {
          Name,
          ...person(row, 'OwnerId', 'owner_username'),
          ...person(row, 'Sales_Partner__c', 'sales_partner'),
          ...Object.fromEntries(filled.filter(([, text]) => text !== ''))
        }
      };
    };
  }
};

export const EXPORT_FILES: readonly ExportFile[] = [colleagues, meetings, attendees, notes, themes];
