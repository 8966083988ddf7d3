/** What waits, as GraphQL answers it; every value differs from every other. */
import type { AccessData, TriageData } from 'c/ridealongThemes';
import { OWNER_INFOS } from './themeAnswer';

const field = <T>(value: T, displayValue?: string): { value: T; displayValue?: string } =>
  displayValue === undefined ? { value } : { value, displayValue };

/** An owner of themes may snooze too. */
export const TRIAGE_INFOS = [
  OWNER_INFOS[0],
  {
    ApiName: 'Customer_Challenge__c',
    createable: true,
    updateable: true,
    fields: [
      { ApiName: 'Theme__c', updateable: true },
      { ApiName: 'Snoozed_Until__c', updateable: true }
    ]
  }
];

export const FIRST = {
  Id: 'a0C000000000001AAA',
  Statement__c: field('A clerk types each order twice'),
  CreatedDate: field('2026-11-01T10:00:00.000Z'),
  Customer_Words__c: field('All day!'),
  Area__c: field('Integration', 'Schnittstellen'),
  Severity__c: field('Painful', 'Schmerzhaft'),
  Heard_By__r: { Name: field('Priya Nair') },
  Opportunity__r: {
    Id: '006000000000001AAA',
    Name: field('Nordlicht returns'),
    Account: { Name: field('Nordlicht') }
  }
};
export const waitingNode = (number: number, statement: string, area?: string): object => ({
  Id: `a0C00000000000${number}AAA`,
  Statement__c: field(statement),
  CreatedDate: field(`2026-11-0${number}T10:00:00.000Z`),
  Area__c: area ? field(area, area) : null,
  Opportunity__r: { Id: '006000000000002AAA', Name: field('Second deal'), Account: null }
});

export const WAITING = [
  FIRST,
  waitingNode(2, 'Nobody answers the hotline at night'),
  waitingNode(3, 'Trucks come late', 'Delivery')
];

export const accessAnswer = (infos: unknown[] = TRIAGE_INFOS): AccessData =>
  ({ uiapi: { objectInfos: infos } }) as AccessData;

export function triageAnswer(waiting: unknown[] = WAITING, totalCount = waiting.length): TriageData {
  const theme = (id: string, name: string, day: string, more: object): object => ({
    node: { Id: id, Name: field(name), First_Answer_Due__c: field(day), Decided_On__c: field(day), ...more }
  });
  return {
    uiapi: {
      query: {
        Customer_Challenge__c: { totalCount, edges: waiting.map((node) => ({ node })) },
        unanswered: {
          edges: [
            theme('a0T000000000021AAA', 'Late', '2026-11-11', {
              Accounts__c: field(2),
              Owner: { Name: field('Jonas Weber') }
            }),
            theme('a0T000000000022AAA', 'Soon', '2026-11-25', { Accounts__c: field(1) })
          ]
        },
        partnerless: {
          edges: [
            theme('a0T000000000023AAA', 'Alone', '2026-11-17', {
              Sales_Partner__c: field(null),
              Owner: { Name: field('Amara Obi') }
            }),
            theme('a0T000000000024AAA', 'With sales', '2026-11-16', {
              Sales_Partner__c: field('005000000000077AAA')
            })
          ]
        }
      }
    }
  } as TriageData;
}
