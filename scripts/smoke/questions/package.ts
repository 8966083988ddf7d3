/** Does the package do in this org what it does in the local one? */
import { cannotTell, inShort, yesOrNo } from '../question.ts';
import type { Question } from '../question.ts';
import { textAt, valueAt } from '../../target-org/queries.ts';
import type { Row } from '../../target-org/queries.ts';

/** The three the review had doubts about: key, copy of the event, the user in entry conditions. */
const FLOWS = [
  'Internal_Attendee_Before_Save_Set_Key',
  'Customer_Meeting_Before_Save_Copy_Event',
  'Challenge_Theme_After_Save_Tell_Partner'
];

const soon = (now: Date, hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString();

export const packageQuestions: readonly Question[] = [
  {
    id: 'meeting-is-filled',
    claim:
      'A meeting that is made with an event id is filled from the event: its flow reads the event and UserRecordAccess.',
    from: 'deployment review, M5',
    ask: async ({ base, query }) => {
      const [row = {}] = await query(
        `SELECT Name, Starts_At__c, Opportunity__c FROM Customer_Meeting__c WHERE Id = '${base.meeting}'`
      );
      return yesOrNo(
        textAt(row, 'Name').includes('visit') &&
          row['Starts_At__c'] !== null &&
          row['Opportunity__c'] !== null,
        JSON.stringify({ Name: row['Name'], Starts_At__c: row['Starts_At__c'] })
      );
    }
  },
  {
    id: 'event-changes-meeting',
    claim:
      'Changing an event changes its meeting in the same transaction: the entry conditions IsChild and IsChanged hold.',
    from: 'deployment review, smaller items: Event_After_Save_Update_Meeting',
    ask: async ({ client, base, query }) => {
      const answer = await client.ask('PATCH', `/sobjects/Event/${base.event}`, {
        Subject: 'Ridealong Smoke moved'
      });
      const [row = {}] = await query(`SELECT Name FROM Customer_Meeting__c WHERE Id = '${base.meeting}'`);
      return yesOrNo(
        textAt(row, 'Name') === 'Ridealong Smoke moved',
        `${inShort(answer)}, ${textAt(row, 'Name')}`
      );
    }
  },
  {
    id: 'video-link-is-copied',
    claim:
      'A flow reads the long description of an event, and a text template keeps its line break: the link of a video meeting is found.',
    from: 'decision 0123',
    ask: async ({ client, base, query }) => {
      const answer = await client.ask('PATCH', `/sobjects/Event/${base.event}`, {
        Description: 'Agenda\r\nhttps://smoke.zoom.us/j/1\r\nDial in'
      });
      const [row = {}] = await query(
        `SELECT Video_Link__c FROM Customer_Meeting__c WHERE Id = '${base.meeting}'`
      );
      return yesOrNo(
        textAt(row, 'Video_Link__c') === 'https://smoke.zoom.us/j/1',
        `${inShort(answer)}, ${textAt(row, 'Video_Link__c')}`
      );
    }
  },
  {
    id: 'deleted-event-cancels',
    claim: 'Deleting an event cancels its meeting: a before-delete flow on Event may filter by IsChild.',
    from: 'deployment review, smaller items: Event_Before_Delete_Cancel_Meeting',
    ask: async ({ client, create, query, now }) => {
      const event = await create('Event', {
        Subject: 'Ridealong Smoke cancelled',
        StartDateTime: soon(now, 48),
        DurationInMinutes: 30
      });
      const meeting = await create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
      await client.ask('DELETE', `/sobjects/Event/${event}`);
      const [row = {}] = await query(
        `SELECT Is_Cancelled__c FROM Customer_Meeting__c WHERE Id = '${meeting}'`
      );
      return yesOrNo(row['Is_Cancelled__c'] === true, JSON.stringify(row['Is_Cancelled__c']));
    }
  },
  {
    id: 'attendee-key',
    claim: 'A colleague cannot be tagged twice: the before-save flow fills the key, and it is unique.',
    from: 'data model',
    ask: async ({ client, base, create, query, otherUserId }) => {
      if (otherUserId === undefined) {
        return cannotTell('there is no other active user');
      }
      const fields = { Customer_Meeting__c: base.meeting, Attendee__c: otherUserId };
      const id = await create('Internal_Attendee__c', fields);
      const [row = {}] = await query(`SELECT Attendee_Key__c FROM Internal_Attendee__c WHERE Id = '${id}'`);
      const again = await client.ask('POST', '/sobjects/Internal_Attendee__c', fields);
      return yesOrNo(
        /^00U\w{15}-005\w{15}$/.test(textAt(row, 'Attendee_Key__c')) && again.status === 400,
        `${textAt(row, 'Attendee_Key__c')}, second: ${inShort(again)}`
      );
    }
  },
  {
    id: 'problem-once-an-hour',
    claim:
      'Of two rows with one key in one call the first is saved and the second refused: a problem leaves one row.',
    from: 'decision 0121',
    ask: async ({ client, now }) => {
      const row = {
        attributes: { type: 'Ridealong_Problem__c' },
        Problem_Key__c: `Ridealong Smoke ${now.getTime()}`,
        Failed_Flow__c: 'Ridealong Smoke'
      };
      const answer = await client.ask('POST', '/composite/sobjects', {
        allOrNone: false,
        records: [row, row]
      });
      const results = Array.isArray(answer.body) ? (answer.body as Row[]) : [];
      return yesOrNo(
        results.map(({ success }) => success).join() === 'true,false',
        JSON.stringify(results.map(({ success, errors }) => [success, errors]))
      );
    }
  },
  {
    id: 'flows-active',
    settles: ['user-in-start-formula'],
    claim: 'Flows arrive active, or the Tooling API tells which do not.',
    from: 'deployment review, M1',
    ask: async ({ client }) => {
      const names = FLOWS.map((name) => `'${name}'`).join(', ');
      const soql = `SELECT Definition.DeveloperName, Status FROM Flow WHERE Definition.DeveloperName IN (${names})`;
      const answer = await client.ask('GET', `/tooling/query?q=${encodeURIComponent(soql)}`);
      const records = (valueAt(answer.body as Row, 'records') ?? []) as Row[];
      return yesOrNo(
        new Set(
          records
            .filter((row) => row['Status'] === 'Active')
            .map((row) => textAt(row, 'Definition.DeveloperName'))
        ).size === FLOWS.length,
        `${answer.status}, ${records.map((row) => textAt(row, 'Status')).join(' ')}`
      );
    }
  },
  {
    id: 'required-user-lookup',
    claim: 'A required lookup to User with Restrict deploys.',
    from: 'reporting research, 9.1',
    ask: async ({ client }) => {
      const answer = await client.ask('GET', '/sobjects/Ridealong_Colleague__c/describe');
      const fields = (valueAt(answer.body as Row, 'fields') ?? []) as Row[];
      const field = fields.find(({ name }) => name === 'User__c');
      return yesOrNo(field?.['nillable'] === false, `nillable: ${String(field?.['nillable'])}`);
    }
  },
  {
    id: 'deal-shares',
    claim: 'Opportunities have shares in this org, as force-app-private-deals needs.',
    from: 'deployment review, B4',
    ask: async ({ client }) => {
      const answer = await client.ask('GET', '/sobjects/OpportunityShare/describe');
      const fields = (valueAt(answer.body as Row, 'fields') ?? []) as Row[];
      const level = fields.find(({ name }) => name === 'OpportunityAccessLevel');
      return yesOrNo(
        level?.['createable'] === true,
        `${answer.status}, createable: ${String(level?.['createable'])}`
      );
    }
  },
  {
    id: 'graphql-optional',
    claim: 'GraphQL takes @optional and variables, and answers a field that is not there with nothing.',
    from: 'platform research, 2.4',
    ask: async ({ client }) => {
      const query =
        'query Q($first: Int) { uiapi { query { Challenge_Theme__c(first: $first) { edges { node { Id Decision__c @optional { value } } } } } } }';
      const answer = await client.ask('POST', '/graphql', { query, variables: { first: 1 } });
      const errors = valueAt(answer.body as Row, 'errors');
      const count = Array.isArray(errors) ? errors.length : 0;
      return yesOrNo(answer.status === 200 && count === 0, `${answer.status}, ${count} errors`);
    }
  },
  {
    id: 'graphql-not-like',
    claim:
      'GraphQL leaves out the users whose name the platform makes of the id of the org: not, like, totalCount.',
    from: 'decision 0137; ridealongColleagueForm',
    ask: async ({ client }) => {
      const query =
        'query Q { uiapi { query { User(first: 200, where: { not: { Username: { like: "%@00d%" } } }) { totalCount edges { node { Username { value } } } } } } }';
      const answer = await client.ask('POST', '/graphql', { query, variables: {} });
      const users = valueAt(answer.body as Row, 'data.uiapi.query.User');
      const text = JSON.stringify(users ?? answer.body);
      return yesOrNo(
        /"totalCount":\d/.test(text) && !/@00d/i.test(text),
        `${answer.status}, ${text.slice(0, 60)}`
      );
    }
  },
  {
    id: 'flow-reads-assignments',
    claim:
      'A flow without a trigger runs with the rights of who starts it, and finds assignments of permission sets. (By the REST API; the page starts it by lightning-flow.)',
    from: 'decision 0118; ridealongSetPanel',
    ask: async ({ client, userId }) => {
      const answer = await client.ask(
        'POST',
        '/actions/custom/flow/Ridealong_Colleague_From_Page_Find_Holders',
        { inputs: [{ Users: [userId] }] }
      );
      if (answer.status === 403) {
        return cannotTell('needs the permission set Ridealong Admin');
      }
      const [run] = (Array.isArray(answer.body) ? answer.body : []) as Row[];
      const reason = valueAt(run ?? {}, 'outputValues.Reason');
      const holders = valueAt(run ?? {}, 'outputValues.Holders');
      return yesOrNo(
        answer.status === 200 && (reason ?? '') === '' && Array.isArray(holders),
        `${answer.status}, ${JSON.stringify(answer.body).slice(0, 120)}`
      );
    }
  },
  {
    id: 'flow-action-errors',
    claim: 'A run of a flow with an input that it does not have is a 400 that says so.',
    from: 'docs/local-org.md',
    ask: async ({ client }) => {
      const answer = await client.ask('POST', '/actions/custom/flow/Ridealong_Colleague_From_Page_Take_Set', {
        inputs: [{ Reason: 'not an input' }]
      });
      if (answer.status === 403) {
        return cannotTell('needs the permission set Ridealong Admin');
      }
      const [run] = (Array.isArray(answer.body) ? answer.body : []) as Row[];
      return yesOrNo(
        answer.status === 400 && run?.['isSuccess'] === false,
        `${answer.status}, ${JSON.stringify(answer.body).slice(0, 120)}`
      );
    }
  },
  {
    id: 'graphql-mutation',
    claim: 'A GraphQL mutation makes a record, and names it.',
    from: 'platform research, 2.3',
    ask: async ({ client }) => {
      const query =
        'mutation M($input: Challenge_Theme__cCreateInput!) { uiapi { Challenge_Theme__cCreate(input: $input) { Record { Id } } } }';
      const variables = { input: { Challenge_Theme__c: { Name: 'Ridealong Smoke by GraphQL' } } };
      const answer = await client.ask('POST', '/graphql', { query, variables });
      const id = valueAt(answer.body as Row, 'data.uiapi.Challenge_Theme__cCreate.Record.Id');
      return yesOrNo(typeof id === 'string', JSON.stringify(answer.body).slice(0, 200));
    }
  }
];
