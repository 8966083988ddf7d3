/** A theme's page as GraphQL answers it; every value differs from every other. */
import type { ThemeData } from 'c/ridealongThemes';

const field = <T>(value: T, displayValue?: string): { value: T; displayValue?: string } =>
  displayValue === undefined ? { value } : { value, displayValue };

export const THEME_ID = 'a0T000000000001AAA';
/** The user of the jest mocks. */
export const ME = '005000000000099AAA';

const INFOS = (fields: string[], createable = true): unknown[] => [
  {
    ApiName: 'Challenge_Theme__c',
    createable,
    updateable: fields.length > 0,
    fields: fields.map((ApiName) => ({ ApiName, updateable: true }))
  },
  {
    ApiName: 'Customer_Challenge__c',
    createable: true,
    updateable: true,
    fields: [{ ApiName: 'Theme__c', updateable: true }]
  }
];

/** What an owner of themes may do; a rep may only file challenges. */
export const OWNER_INFOS = INFOS(['Decision__c', 'Merged_Into__c']);
export const REP_INFOS = INFOS([]);

export function heardNode(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Id: id,
    Statement__c: field(`Statement ${id}`),
    CreatedDate: field('2026-11-20T10:00:00.000Z'),
    Opportunity__r: {
      Id: '006000000000001AAA',
      Name: field('Nordlicht returns'),
      Account: { Id: '001000000000002AAA', Name: field('Nordlicht') }
    },
    ...more
  };
}

export const FULL_HEARD = heardNode('a0C000000000001AAA', {
  Customer_Words__c: field('We pay a student to copy it'),
  Cost_To_Customer__c: field('Two clerks'),
  Workaround__c: field('A student copies it'),
  Suggested_Solution__c: field('An export'),
  Severity__c: field('Deal Breaker', 'Deal breaker'),
  Said_By__r: { Name: field('Ana Ruiz') },
  Heard_By__r: { Name: field('Priya Nair') },
  Customer_Meeting__r: { Meeting_Date__c: field('2026-11-12') }
});

export function themeNode(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Id: THEME_ID,
    Name: field('Orders are typed twice'),
    OwnerId: field(ME),
    Owner: { Name: field('Jonas Weber') },
    Theme_Area__c: field('Integration', 'Schnittstellen'),
    Decision__c: field('Will Act', 'Will act'),
    Decision_Reason__c: field('Six customers wait'),
    Decided_On__c: field('2026-11-04'),
    First_Answer_Due__c: field('2026-10-29'),
    First_Answered_On__c: field('2026-10-22'),
    Interim_Answer__c: field('Import by CSV'),
    Initiative__c: field('Order intake'),
    Sales_Partner__c: field('005000000000077AAA'),
    Sales_Partner__r: { Name: field('Marlene Voss') },
    Accounts__c: field(6),
    Opportunities__c: field(7),
    Open_Pipeline__c: field(539_500),
    Pipeline_Share__c: field(281_216.67),
    Won_Amount__c: field(241_900),
    Lost_Amount__c: field(77_000),
    Answering_Theme__c: field(null),
    Split_From__c: field('a0T000000000003AAA'),
    Split_From__r: { Name: field('All of it') },
    Merged_Themes__r: {
      edges: [
        {
          node: {
            Id: 'a0T000000000004AAA',
            Name: field('Goods in'),
            OwnerId: field(ME),
            Merged_On__c: field('2026-11-10T09:00:00.000Z'),
            Merged_By__r: { Name: field('Ada Admin') }
          }
        }
      ]
    },
    ...more
  };
}

export function themeAnswer(
  theme: unknown = themeNode(),
  heard: unknown[] = [FULL_HEARD],
  infos: unknown[] = OWNER_INFOS
): ThemeData {
  return {
    uiapi: {
      query: {
        Challenge_Theme__c: { edges: theme ? [{ node: theme }] : [] },
        Customer_Challenge__c: { edges: heard.map((node) => ({ node })) }
      },
      objectInfos: infos
    }
  } as ThemeData;
}
