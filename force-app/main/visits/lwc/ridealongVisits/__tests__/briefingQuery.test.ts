import { queryOf } from 'c/ridealongShared';
import { parse } from 'graphql';
import { BRIEFING, DEAL_BRIEFING, readBriefing } from '../briefingQuery';

const field = (value: unknown, displayValue: string | null = null) => ({ value, displayValue });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) });
const answer = (query: unknown) => ({ uiapi: { query } }) as Parameters<typeof readBriefing>[0];
const user = (name: string, isActive = true) => ({ Name: field(name), IsActive: field(isActive) });
const heardBy = (id: string, name: string, isActive = true) => ({
  Heard_By__c: field(id),
  Heard_By__r: user(name, isActive)
});

it('are queries that GraphQL accepts', () => {
  expect(() => parse(String(queryOf(BRIEFING)))).not.toThrow();
  expect(() => parse(String(queryOf(DEAL_BRIEFING)))).not.toThrow();
});

it('reads the deal, the people, what was heard and the visits', () => {
  const facts = readBriefing(
    answer({
      Opportunity: connection({
        Id: 'deal',
        Name: field('Returns'),
        StageName: field('Prospecting', 'Anbahnung'),
        CloseDate: field('2027-01-21'),
        Amount: field(48000, '€48,000.00'),
        Ridealong_Deal_Breakers__c: field(1)
      }),
      OpportunityContactRole: connection({
        Id: 'role',
        Role: field('Decision Maker', 'Entscheiderin'),
        ContactId: field('003000000000001AAA'),
        Contact: { Name: field('Ana Ruiz'), Title: field('Head of logistics') }
      }),
      Customer_Challenge__c: connection(
        {
          Id: 'challenge',
          Statement__c: field('They type invoices twice'),
          Customer_Words__c: field('Twice!'),
          Said_By__c: field('003000000000001AAA'),
          CreatedDate: field('2026-11-20T10:00:00.000Z'),
          Customer_Meeting__c: field('visit'),
          Heard_By__r: { Name: field('Priya Nair') },
          Severity__c: field('Deal Breaker', 'Dealbreaker'),
          Theme__c: field('theme'),
          Theme__r: {
            Name: field('Typed twice'),
            Decision__c: field('Will Not Act', 'Nein'),
            Decision_Reason__c: field('Too few ask'),
            Interim_Answer__c: field('CSV import')
          }
        },
        { Id: 'bare' }
      ),
      Customer_Meeting__c: connection({
        Id: 'visit',
        Name: field('Kick-off'),
        Internal_Attendees__r: connection({ Id: 'row', Attendee__c: field('005') })
      })
    })
  );

  expect(facts.deal).toEqual({
    id: 'deal',
    name: 'Returns',
    facts: [
      expect.objectContaining({ text: '€48K' }),
      expect.objectContaining({ text: 'Anbahnung' }),
      expect.objectContaining({ text: expect.stringMatching(/^closes Jan 21, 2027/) as unknown }),
      expect.objectContaining({ text: '1 deal breaker' })
    ]
  });
  expect(facts.people).toEqual([
    {
      id: 'role',
      name: 'Ana Ruiz',
      title: 'Head of logistics',
      role: 'Entscheiderin',
      said: [{ words: 'Twice!', statement: 'They type invoices twice', day: '2026-11-20' }]
    }
  ]);
  expect(facts.heard).toEqual([
    {
      id: 'challenge',
      statement: 'They type invoices twice',
      severity: 'Deal Breaker',
      severityLabel: 'Dealbreaker',
      meetingId: 'visit',
      heardBy: 'Priya Nair',
      themeId: 'theme',
      themeName: 'Typed twice',
      decision: 'Will Not Act',
      decisionLabel: 'Nein',
      reason: 'Too few ask',
      interim: 'CSV import'
    },
    expect.objectContaining({ id: 'bare', statement: '', severity: undefined, themeName: undefined })
  ]);
  expect(facts.visits).toMatchObject([{ id: 'visit', name: 'Kick-off' }]);
});

it('knows who has heard of a theme or answers for one: each person and theme once, nobody who left', () => {
  const facts = readBriefing(
    answer({
      Challenge_Theme__c: connection(
        {
          Id: '1',
          Name: field('Typed twice'),
          OwnerId: field('O'),
          Owner: user('Olga'),
          Customer_Challenges__r: connection(
            heardBy('P', 'Priya'),
            heardBy('P', 'Priya'),
            heardBy('G', 'Gone', false),
            { Heard_By__c: null }
          )
        },
        { Id: '2', Name: field('Slow pages'), OwnerId: field('P'), Owner: user('Priya') }
      )
    })
  );

  expect(facts.knowing).toEqual([
    { userId: 'P', name: 'Priya', themes: ['Typed twice', 'Slow pages'] },
    { userId: 'O', name: 'Olga', themes: ['Typed twice'] }
  ]);
});

it('has nothing to say without an answer', () => {
  expect(readBriefing(undefined)).toEqual({
    deal: undefined,
    people: [],
    peopleNotShown: 0,
    heard: [],
    heardNotShown: 0,
    visits: [],
    knowing: []
  });
});
