/** Everything that people wrote, into a folder. What the sync works out is not among it: it would work it out again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '../sync/csv/index.ts';
import type { Transport } from '../sync/org/transport.ts';
import { queryRows, textAt } from '../target-org/queries.ts';
import { CHALLENGE_COLUMNS, challengeCells, readChallengeRows } from './challengeRows.ts';
import { asMarkdown, readThemes, themeCells, THEME_COLUMNS } from './themes.ts';

export interface ExportedFile {
  path: string;
  rows: number;
}

/** Objects whose rows people make, with names beside ids; `npm run import -- --folder` reads them. */
const PLAIN: readonly [file: string, object: string, fields: readonly string[]][] = [
  [
    'meetings.csv',
    'Customer_Meeting__c',
    [
      'Id',
      'Name',
      'Event_Id__c',
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
      'Owner.Username',
      'Owner.Name'
    ]
  ],
  [
    'attendees.csv',
    'Internal_Attendee__c',
    [
      'Id',
      'Attendee_Key__c',
      'Customer_Meeting__r.Name',
      'Attendee__r.Name',
      'Attendee__r.Username',
      'Business_Function__c',
      'Role__c',
      'Source__c',
      'Attendance__c',
      'Debriefed_At__c',
      'Heard_Nothing_New__c'
    ]
  ],
  [
    'visit-notes.csv',
    'Ridealong_Visit_Note__c',
    [
      'Id',
      'Internal_Attendee__r.Attendee_Key__c',
      'Internal_Attendee__r.Attendee__r.Username',
      'Internal_Attendee__r.Attendee__r.Name',
      'Why_Invited__c',
      'What_Surprised_Me__c',
      'Useful_To_Rep__c',
      'Ask_Instead__r.Username'
    ]
  ],
  [
    'colleagues.csv',
    'Ridealong_Colleague__c',
    ['Id', 'User__r.Username', 'Name', 'Business_Function__c', 'Target_Days__c', 'Is_Active__c']
  ]
];

export async function exportAll(transport: Transport, folder: string): Promise<ExportedFile[]> {
  mkdirSync(folder, { recursive: true });
  const files: ExportedFile[] = [];
  const write = (name: string, text: string, rows: number): void => {
    writeFileSync(join(folder, name), text);
    files.push({ path: join(folder, name), rows });
  };
  const challenges = await readChallengeRows(transport);
  write(
    'challenges.csv',
    writeCsv(
      CHALLENGE_COLUMNS.map(([column]) => column),
      challenges.map(challengeCells)
    ),
    challenges.length
  );
  const themes = await readThemes(transport);
  write('themes.csv', writeCsv(THEME_COLUMNS, themes.flatMap(themeCells)), themes.length);
  write('themes.md', asMarkdown(themes), themes.length);
  for (const [name, object, fields] of PLAIN) {
    const rows = await queryRows(transport, `SELECT ${fields.join(', ')} FROM ${object} ORDER BY Id`);
    const cells = rows.map((row) => fields.map((path) => textAt(row, path) || booleanText(row, path)));
    write(name, writeCsv(fields, cells), rows.length);
  }
  return files;
}

function booleanText(row: Record<string, unknown>, path: string): string {
  const value = row[path];
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : '';
}
