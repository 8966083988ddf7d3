/** What GraphQL answers the form's lookup query; every value differs from every other. */
import type { LookupData } from '../../main/challenges/lwc/ridealongChallenges/lookupQuery';

const field = <T>(value: T): { value: T } => ({ value });

export function lookupAnswer(): LookupData {
  return {
    uiapi: {
      query: {
        Opportunity: {
          edges: [
            {
              node: {
                Id: '006000000000001AAA',
                AccountId: field('001000000000002AAA'),
                IsClosed: field(false)
              }
            }
          ]
        },
        Customer_Meeting__c: {
          edges: [
            {
              node: {
                Id: 'a00000000000011AAA',
                Name: field('Kick-off'),
                Meeting_Date__c: field('2026-12-04'),
                Status__c: field('Planned')
              }
            },
            {
              node: {
                Id: 'a00000000000012AAA',
                Name: field('Quarterly review'),
                Meeting_Date__c: field('2026-11-12'),
                Status__c: field('Held'),
                Internal_Attendees__r: {
                  edges: [{ node: { Id: 'a01000000000021AAA', Attendance__c: field('Accepted') } }]
                }
              }
            },
            {
              node: {
                Id: 'a00000000000013AAA',
                Name: field('Demo'),
                Meeting_Date__c: field('2026-10-02'),
                Status__c: field('Held')
              }
            }
          ]
        },
        OpportunityContactRole: {
          edges: [
            {
              node: {
                Id: '00K000000000031AAA',
                ContactId: field('003000000000041AAA'),
                Role: { value: 'Decision Maker', displayValue: 'Decision maker' },
                Contact: { Name: field('Ana Ruiz') }
              }
            },
            {
              node: {
                Id: '00K000000000032AAA',
                ContactId: field('003000000000041AAA'),
                Role: { value: 'Business User', displayValue: 'Business user' },
                Contact: { Name: field('Ana Ruiz') }
              }
            },
            // A contact that the reader may not see comes without a name.
            { node: { Id: '00K000000000033AAA', ContactId: field('003000000000042AAA'), Contact: null } }
          ]
        },
        Contact: {
          edges: [
            { node: { Id: '003000000000041AAA', Name: field('Ana Ruiz'), Title: field('CFO') } },
            {
              node: {
                Id: '003000000000043AAA',
                Name: field('Björn Åkesson'),
                Title: field('Head of returns')
              }
            },
            { node: { Id: '003000000000044AAA', Name: field('Zoë Grün') } }
          ]
        }
      },
      objectInfos: [{ ApiName: 'Contact', createable: true }]
    }
  };
}
