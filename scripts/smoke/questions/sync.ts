/** What the research for the sync could not verify without an org. */
import { setTimeout } from 'node:timers/promises';
import { conversionOf, mergeOf } from '../soap.ts';
import { cannotTell, inShort, MARK, rowsIn, yesOrNo } from '../question.ts';
import type { Question, Smoke } from '../question.ts';
import { textAt, valueAt } from '../../target-org/queries.ts';
import type { Row } from '../../target-org/queries.ts';
import { API_VERSION } from '../../target-org/targetOrg.ts';

const RESEARCH = 'sync research';

/** A lead, and an event to come. */
async function leadAndEvent(
  { create, now }: Smoke,
  who: (lead: string) => Row
): Promise<Record<'lead' | 'event', string>> {
  const lead = await create('Lead', { LastName: `${MARK} lead`, Company: `${MARK} company` });
  const event = await create('Event', {
    Subject: `${MARK} with a lead`,
    ...who(lead),
    StartDateTime: new Date(now.getTime() + 3_600_000).toISOString(),
    DurationInMinutes: 30
  });
  return { lead, event };
}

async function convertedContact({ query, soap, isLocal }: Smoke, lead: string): Promise<string> {
  // The local org takes any status, and has no list of them.
  const [status = {}] = isLocal
    ? [{ ApiName: 'Closed - Converted' }]
    : await query('SELECT ApiName FROM LeadStatus WHERE IsConverted = true LIMIT 1');
  return textAt(await soap('convertLead', conversionOf(lead, textAt(status, 'ApiName'))), 'contactId');
}

export const syncQuestions: readonly Question[] = [
  {
    id: 'invitee-change-events',
    claim: 'Changes of invitees have change events with Apex triggers: EventRelationChangeEvent.',
    from: `${RESEARCH}, 3.9`,
    ask: async ({ client }) => {
      const answer = await client.ask('GET', '/sobjects/EventRelationChangeEvent/describe');
      return yesOrNo(
        answer.status === 200 && valueAt(answer.body as Row, 'triggerable') === true,
        answer.status === 200
          ? `triggerable: ${String(valueAt(answer.body as Row, 'triggerable'))}`
          : inShort(answer)
      );
    }
  },
  {
    id: 'change-event-channel-not-chosen',
    claim: 'There is no channel of change events for an object that nobody has chosen in Setup.',
    from: 'decision 0024',
    ask: async ({ client }) => {
      // Runs of the sync are for nobody to hear of.
      const subscription = '/data/Ridealong_Sync_Run__ChangeEvent';
      const hello = {
        channel: '/meta/handshake',
        version: '1.0',
        supportedConnectionTypes: ['long-polling']
      };
      const shaken = await client.ask('POST', `//cometd/${API_VERSION}`, [hello]);
      const [{ clientId } = {}] = rowsIn(shaken.body);
      if (clientId === undefined) {
        return cannotTell(inShort(shaken));
      }
      const answer = await client.ask(
        'POST',
        `//cometd/${API_VERSION}`,
        [{ channel: '/meta/subscribe', clientId, subscription }],
        { cookie: shaken.cookies ?? '' }
      );
      const [reply = {}] = rowsIn(answer.body);
      return yesOrNo(reply['successful'] === false, inShort(answer));
    }
  },
  {
    id: 'users-stay',
    claim: 'Users are not deleted.',
    from: `${RESEARCH}, users`,
    ask: async ({ client }) => {
      const { body } = await client.ask('GET', '/sobjects/User/describe');
      const deletable = valueAt(body as Row, 'deletable');
      return yesOrNo(deletable === false, `deletable: ${String(deletable)}`);
    }
  },
  {
    id: 'merge-leaves-trace',
    claim: 'Of two merged contacts the loser is deleted and names the winner in MasterRecordId.',
    from: `${RESEARCH}, merges`,
    ask: async ({ client, create, soap }) => {
      const [winner, loser] = [
        await create('Contact', { LastName: `${MARK} winner` }),
        await create('Contact', { LastName: `${MARK} loser` })
      ];
      await soap('merge', mergeOf('Contact', winner, loser));
      const soql = `SELECT IsDeleted, MasterRecordId FROM Contact WHERE Id = '${loser}'`;
      const { body } = await client.ask('GET', `/queryAll?q=${encodeURIComponent(soql)}`);
      const [row = {}] = rowsIn(valueAt(body as Row, 'records'));
      return yesOrNo(row['IsDeleted'] === true && row['MasterRecordId'] === winner, JSON.stringify(row));
    }
  },
  {
    id: 'merge-moves-modstamp',
    claim: 'A merge moves SystemModstamp of an event of the loser, and leaves its LastModifiedDate.',
    from: 'docs/local-org.md',
    ask: async ({ create, query, soap, now }) => {
      const [winner, loser] = [
        await create('Contact', { LastName: `${MARK} stays` }),
        await create('Contact', { LastName: `${MARK} goes` })
      ];
      const event = await create('Event', {
        Subject: `${MARK} with the loser`,
        WhoId: loser,
        StartDateTime: new Date(now.getTime() + 3_600_000).toISOString(),
        DurationInMinutes: 30
      });
      const soql = `SELECT WhoId, SystemModstamp, LastModifiedDate FROM Event WHERE Id = '${event}'`;
      const [before = {}] = await query(soql);
      // Stamps have whole seconds.
      await setTimeout(1100);
      await soap('merge', mergeOf('Contact', winner, loser));
      const [after = {}] = await query(soql);
      return yesOrNo(
        after['WhoId'] === winner &&
          after['SystemModstamp'] !== before['SystemModstamp'] &&
          after['LastModifiedDate'] === before['LastModifiedDate'],
        JSON.stringify([before, after])
      );
    }
  },
  {
    id: 'merge-faults',
    claim: 'A merge of deals is refused with INVALID_TYPE_FOR_OPERATION.',
    from: 'docs/local-org.md',
    ask: async ({ base, create, soap, now }) => {
      const other = await create('Opportunity', {
        Name: `${MARK} other`,
        StageName: 'Prospecting',
        CloseDate: now.toISOString().slice(0, 10)
      });
      const said = await soap('merge', mergeOf('Opportunity', base.deal, other)).then(
        () => 'merged',
        (error: unknown) => (error instanceof Error ? error.message : String(error))
      );
      return yesOrNo(said.includes('INVALID_TYPE_FOR_OPERATION'), said.slice(0, 200));
    }
  },
  {
    id: 'conversion-moves-events',
    claim: 'Converting a lead moves its events to the contact.',
    from: `${RESEARCH}, lead conversion`,
    ask: async (smoke) => {
      const { lead, event } = await leadAndEvent(smoke, (WhoId) => ({ WhoId }));
      const contact = await convertedContact(smoke, lead);
      const [row = {}] = await smoke.query(`SELECT WhoId FROM Event WHERE Id = '${event}'`);
      return yesOrNo(row['WhoId'] === contact, JSON.stringify(row['WhoId']));
    }
  },
  {
    id: 'conversion-moves-invitations',
    claim: 'Invitations of a converted lead are those of the contact.',
    from: 'docs/local-org.md',
    ask: async (smoke) => {
      const { lead, event } = await leadAndEvent(smoke, () => ({}));
      await smoke.create('EventRelation', { EventId: event, RelationId: lead, Status: 'Accepted' });
      const contact = await convertedContact(smoke, lead);
      const rows = await smoke.query(
        `SELECT RelationId, Status FROM EventRelation WHERE EventId = '${event}'`
      );
      return yesOrNo(rows.length === 1 && rows[0]?.['RelationId'] === contact, JSON.stringify(rows));
    }
  },
  {
    id: 'person-account-who',
    claim: 'An event with a person account has the id of its contact as WhoId.',
    from: 'decision 0067',
    ask: async ({ client, create, query, now }) => {
      const { body } = await client.ask('GET', '/sobjects/Account/describe');
      if (!rowsIn(valueAt(body as Row, 'fields')).some(({ name }) => name === 'PersonContactId')) {
        return cannotTell('the org has no person accounts');
      }
      const account = await create('Account', { LastName: `${MARK} person` });
      const [row = {}] = await query(`SELECT PersonContactId FROM Account WHERE Id = '${account}'`);
      const event = (WhoId: string): Promise<string> =>
        create('Event', {
          Subject: `${MARK} with a person`,
          WhoId,
          StartDateTime: new Date(now.getTime() + 3_600_000).toISOString(),
          DurationInMinutes: 30
        });
      const byAccount = await event(account).catch(() => 'refused');
      const [made = {}] = await query(
        `SELECT AccountId FROM Event WHERE Id = '${await event(textAt(row, 'PersonContactId'))}'`
      );
      return yesOrNo(
        byAccount === 'refused' && made['AccountId'] === account,
        `by the account: ${byAccount}; by the contact: ${JSON.stringify(made['AccountId'])}`
      );
    }
  },
  {
    id: 'stamp-within-transaction',
    claim: 'SystemModstamp lies between the beginning and the end of the request that saved.',
    from: `${RESEARCH}, 5 (why windows are correct)`,
    ask: async ({ client, query }) => {
      const before = await client.ask('GET', '/limits');
      const saved = await client.ask('POST', '/sobjects/Challenge_Theme__c', { Name: `${MARK} stamp` });
      const [row = {}] = await query(
        `SELECT SystemModstamp FROM Challenge_Theme__c WHERE Id = '${textAt(saved.body as Row, 'id')}'`
      );
      const stamp = Date.parse(textAt(row, 'SystemModstamp'));
      const [from, to] = [Date.parse(before.date), Date.parse(saved.date)];
      // The header Date has whole seconds.
      return yesOrNo(
        stamp >= from - 1000 && stamp <= to + 1000,
        `${before.date}, ${textAt(row, 'SystemModstamp')}, ${saved.date}`
      );
    }
  },
  {
    id: 'replication-in-composite',
    claim: 'updated and deleted may be asked inside a composite, with an end in the future.',
    from: 'decision 0041',
    ask: async ({ client, now }) => {
      const text = (millis: number): string =>
        encodeURIComponent(new Date(millis).toISOString().replace(/\.\d+Z/, '+00:00'));
      const span = `start=${text(now.getTime() - 600_000)}&end=${text(now.getTime() + 120_000)}`;
      const answer = await client.ask('POST', '/composite', {
        compositeRequest: ['updated', 'deleted'].map((what) => ({
          method: 'GET',
          url: `/services/data/v${API_VERSION}/sobjects/Opportunity/${what}?${span}`,
          referenceId: what
        }))
      });
      const parts = rowsIn(valueAt(answer.body as Row, 'compositeResponse'));
      return yesOrNo(
        parts.length === 2 && parts.every(({ httpStatusCode }) => httpStatusCode === 200),
        parts
          .map(({ httpStatusCode, body }) => inShort({ status: Number(httpStatusCode), body }))
          .join('; ') || inShort(answer)
      );
    }
  },
  {
    id: 'run-begins-in-one-call',
    claim:
      'An upsert by external id, the row it made, descriptions and a query may be one composite, in that order.',
    from: 'decision 0049',
    ask: async ({ client, now, userId }) => {
      const base = `/services/data/v${API_VERSION}`;
      const row = `${base}/sobjects/Ridealong_Sync_Run__c/Run_Key__c/smoke-${now.getTime()}`;
      const soql = encodeURIComponent(
        `SELECT Id FROM Ridealong_Sync_Run__c WHERE Run_Key__c = 'smoke-${now.getTime()}'`
      );
      const answer = await client.ask('POST', '/composite', {
        compositeRequest: [
          { method: 'PATCH', url: row, referenceId: 'made', body: { Run_Status__c: 'Done' } },
          { method: 'GET', url: `${row}?fields=LastModifiedById`, referenceId: 'who' },
          { method: 'GET', url: `${base}/sobjects/Event/describe`, referenceId: 'described' },
          { method: 'GET', url: `${base}/query?q=${soql}`, referenceId: 'asked' }
        ]
      });
      const parts = rowsIn(valueAt(answer.body as Row, 'compositeResponse'));
      const [made = {}, who = {}, , asked = {}] = parts;
      const id = textAt(made['body'] as Row, 'id');
      if (id !== '') {
        await client.ask('DELETE', `/sobjects/Ridealong_Sync_Run__c/${id}`);
      }
      return yesOrNo(
        parts.length === 4 &&
          parts.every(({ httpStatusCode }) => Number(httpStatusCode) < 300) &&
          textAt((who['body'] ?? {}) as Row, 'LastModifiedById').slice(0, 15) === userId.slice(0, 15) &&
          valueAt((asked['body'] ?? {}) as Row, 'totalSize') === 1,
        parts.map(({ httpStatusCode }) => String(httpStatusCode)).join(', ') || inShort(answer)
      );
    }
  },
  {
    id: 'long-query-in-composite',
    claim: 'Within a composite a query may be longer than a URL: up to 100,000 characters.',
    from: 'decision 0049',
    ask: async ({ client, base }) => {
      const ids = Array.from({ length: 2000 }, () => `'${base.event.slice(0, 15)}'`).join(',');
      const soql = encodeURIComponent(`SELECT Id FROM Event WHERE Id IN (${ids})`);
      const answer = await client.ask('POST', '/composite', {
        compositeRequest: [
          { method: 'GET', url: `/services/data/v${API_VERSION}/query?q=${soql}`, referenceId: 'asked' }
        ]
      });
      const [part = {}] = rowsIn(valueAt(answer.body as Row, 'compositeResponse'));
      return yesOrNo(
        part['httpStatusCode'] === 200 && valueAt((part['body'] ?? {}) as Row, 'totalSize') === 1,
        part['httpStatusCode'] === undefined
          ? inShort(answer)
          : inShort({ status: Number(part['httpStatusCode']), body: part['body'] })
      );
    }
  }
];
