/** Themes with what customers said, as a table and as a text to read. */
import type { Transport } from '../sync/org/transport.ts';
import type { Cell } from '../sync/csv/index.ts';
import { queryRows, textAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';

export interface ThemeWithQuotes {
  theme: Row;
  quotes: readonly Row[];
}

const THEME_FIELDS =
  'Id, Name, Theme_Area__c, Decision__c, Decision_Reason__c, Decided_On__c, Interim_Answer__c, Initiative__c, Owner.Name, Owner.Username, Sales_Partner__r.Username, What_Customer_May_Read__c, First_Answer_Due__c, First_Answered_On__c, Merged_Into__r.Name';
const QUOTE_FIELDS =
  'Statement__c, Customer_Words__c, Severity__c, Opportunity__r.Account.Name, Opportunity__r.Name, Heard_By__r.Name, CreatedDate, Theme__c';

export async function readThemes(transport: Transport): Promise<ThemeWithQuotes[]> {
  const themes = await queryRows(transport, `SELECT ${THEME_FIELDS} FROM Challenge_Theme__c ORDER BY Name`);
  const quotes = await queryRows(
    transport,
    `SELECT ${QUOTE_FIELDS} FROM Customer_Challenge__c WHERE Theme__c != null ORDER BY CreatedDate`
  );
  const byTheme = Map.groupBy(quotes, (row) => textAt(row, 'Theme__c'));
  return themes.map((theme) => ({ theme, quotes: byTheme.get(textAt(theme, 'Id')) ?? [] }));
}

const COLUMNS: readonly [column: string, of: 'theme' | 'quote', path: string][] = [
  ['theme', 'theme', 'Name'],
  ['area', 'theme', 'Theme_Area__c'],
  ['decision', 'theme', 'Decision__c'],
  ['reason', 'theme', 'Decision_Reason__c'],
  ['decided_on', 'theme', 'Decided_On__c'],
  ['interim_answer', 'theme', 'Interim_Answer__c'],
  ['initiative', 'theme', 'Initiative__c'],
  ['customer_may_read', 'theme', 'What_Customer_May_Read__c'],
  ['owner', 'theme', 'Owner.Name'],
  ['owner_username', 'theme', 'Owner.Username'],
  ['sales_partner', 'theme', 'Sales_Partner__r.Username'],
  ['first_answer_due', 'theme', 'First_Answer_Due__c'],
  ['first_answered_on', 'theme', 'First_Answered_On__c'],
  ['merged_into', 'theme', 'Merged_Into__r.Name'],
  ['customer', 'quote', 'Opportunity__r.Account.Name'],
  ['deal', 'quote', 'Opportunity__r.Name'],
  ['severity', 'quote', 'Severity__c'],
  ['statement', 'quote', 'Statement__c'],
  ['words', 'quote', 'Customer_Words__c'],
  ['heard_by', 'quote', 'Heard_By__r.Name'],
  ['written_on', 'quote', 'CreatedDate']
];

export const THEME_COLUMNS: readonly string[] = COLUMNS.map(([column]) => column);

/** A line a quote; a theme without any has one line of its own. */
export function themeCells({ theme, quotes }: ThemeWithQuotes): Cell[][] {
  const lines = quotes.length > 0 ? quotes : [{}];
  return lines.map((quote) => COLUMNS.map(([, of, path]) => textAt(of === 'theme' ? theme : quote, path)));
}

export function asMarkdown(themes: readonly ThemeWithQuotes[]): string {
  return `# Themes\n\n${themes.map(section).join('\n')}`;
}

function section({ theme, quotes }: ThemeWithQuotes): string {
  const fact = (label: string, path: string): string[] => {
    const value = textAt(theme, path);
    return value === '' ? [] : [`${label}: ${inline(value)}`];
  };
  const facts = [
    ...fact('Decision', 'Decision__c'),
    ...fact('Because', 'Decision_Reason__c'),
    ...fact('Until then', 'Interim_Answer__c'),
    ...fact('Project', 'Initiative__c'),
    ...fact('Answers', 'Owner.Name')
  ];
  return [
    `## ${inline(textAt(theme, 'Name'))}`,
    '',
    ...facts.map((line) => `- ${line}`),
    '',
    ...quotes.flatMap(quoted),
    ''
  ].join('\n');
}

function quoted(quote: Row): string[] {
  const words = textAt(quote, 'Customer_Words__c') || textAt(quote, 'Statement__c');
  const where = ['Opportunity__r.Account.Name', 'Opportunity__r.Name'].map((path) => textAt(quote, path));
  const by = textAt(quote, 'Heard_By__r.Name');
  const source = [...where.filter((name) => name !== ''), ...(by === '' ? [] : [`heard by ${by}`])].join(
    ', '
  );
  return [...words.split(/\r?\n/).map((line) => `> ${inline(line)}`), `>`, `> ${inline(source)}`, ''];
}

/** What somebody typed is text, not markup. */
function inline(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ');
}
