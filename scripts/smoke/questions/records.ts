/** What docs/local-org.md assumes of records, their pages and the recycle bin. */
import { codeOf, eventFields, inShort, MARK, rowsIn, yesOrNo } from '../question.ts';
import type { Question, Smoke } from '../question.ts';
import { textAt, valueAt } from '../../target-org/queries.ts';
import type { Row } from '../../target-org/queries.ts';

const LOCAL = 'docs/local-org.md';
const PAGE = 200;

/** One more than a page, which the platform makes no smaller than 200. */
async function manyThemes({ client }: Smoke, name: string): Promise<void> {
  const records = Array.from({ length: PAGE + 50 }, (_, index) => ({
    attributes: { type: 'Challenge_Theme__c' },
    Name: `${MARK} ${name} ${String(index).padStart(3, '0')}`
  }));
  for (let start = 0; start < records.length; start += PAGE) {
    await client.ask('POST', '/composite/sobjects', { records: records.slice(start, start + PAGE) });
  }
}

async function replicated({ client, now }: Smoke, what: 'updated' | 'deleted'): Promise<string> {
  const text = (millis: number): string =>
    encodeURIComponent(new Date(millis).toISOString().replace(/\.\d+Z/, '+00:00'));
  const span = `start=${text(now.getTime() - 600_000)}&end=${text(Date.now() + 120_000)}`;
  return JSON.stringify((await client.ask('GET', `/sobjects/Challenge_Theme__c/${what}?${span}`)).body);
}

const problem = (key: string, name: string): Row => ({
  Problem_Key__c: key,
  Failed_Flow__c: `${MARK} ${name}`
});

export const recordQuestions: readonly Question[] = [
  {
    id: 'oauth-header',
    claim: 'The older word "OAuth" in the Authorization header works as "Bearer" does.',
    from: LOCAL,
    ask: async ({ client }) => {
      const answer = await client.ask('GET', '/limits', undefined, {
        authorization: client.authorization('OAuth')
      });
      return yesOrNo(answer.status === 200, inShort(answer));
    }
  },
  {
    id: 'pages-of-a-query',
    claim: 'Later pages of a query show the rows it found, in that order, however they changed meanwhile.',
    from: LOCAL,
    ask: async (smoke) => {
      await manyThemes(smoke, 'page');
      const soql = `SELECT Id, Name FROM Challenge_Theme__c WHERE Name LIKE '${MARK} page%' ORDER BY Name`;
      const first = await smoke.client.ask('GET', `/query?q=${encodeURIComponent(soql)}`, undefined, {
        'Sforce-Query-Options': `batchSize=${PAGE}`
      });
      const [row] = rowsIn(valueAt(first.body as Row, 'records'));
      await smoke.client.ask('PATCH', `/sobjects/Challenge_Theme__c/${textAt(row ?? {}, 'Id')}`, {
        Name: `${MARK} page 999`
      });
      const next = textAt(first.body as Row, 'nextRecordsUrl');
      const second =
        next === '' ? [] : rowsIn(valueAt((await smoke.client.ask('GET', next)).body as Row, 'records'));
      const names = second.map((each) => textAt(each, 'Name').slice(-3));
      return yesOrNo(
        names.length === 50 && names[0] === '200' && names.at(-1) === '249',
        `second page: ${names.length} rows, ${names[0] ?? 'none'} to ${names.at(-1) ?? 'none'}`
      );
    }
  },
  {
    id: 'undeleted-is-updated',
    claim:
      'A record that came back out of the recycle bin is updated again for replication, and no longer deleted.',
    from: LOCAL,
    ask: async (smoke) => {
      const id = await smoke.create('Challenge_Theme__c', { Name: `${MARK} back` });
      await smoke.client.ask('DELETE', `/sobjects/Challenge_Theme__c/${id}`);
      const said = await smoke.undelete(id);
      const [updated, deleted] = [await replicated(smoke, 'updated'), await replicated(smoke, 'deleted')];
      return yesOrNo(
        updated.includes(id) && !deleted.includes(id),
        `${said}; updated: ${updated.includes(id)}, deleted: ${deleted.includes(id)}`
      );
    }
  },
  {
    id: 'restrict-to-itself',
    claim:
      'A lookup to the same object may have Restrict, and keeps a theme that took another in from being deleted.',
    from: 'scripts/package-tests/lookupDeletes.test.ts',
    ask: async ({ client, create }) => {
      const taker = await create('Challenge_Theme__c', { Name: `${MARK} taker` });
      const taken = await create('Challenge_Theme__c', { Name: `${MARK} taken` });
      const merged = await client.ask('PATCH', `/sobjects/Challenge_Theme__c/${taken}`, {
        Merged_Into__c: taker
      });
      const refused = await client.ask('DELETE', `/sobjects/Challenge_Theme__c/${taker}`);
      // In this order, so that both can go
      await client.ask('DELETE', `/sobjects/Challenge_Theme__c/${taken}`);
      return yesOrNo(
        merged.status < 300 && refused.status >= 400,
        `${inShort(merged)}, then ${inShort(refused)}`
      );
    }
  },
  {
    id: 'undelete-taken-key',
    claim: 'Undelete does not bring back a unique value that another record has by now.',
    from: LOCAL,
    ask: async ({ client, create, undelete, now }) => {
      const key = `${MARK} taken ${now.getTime()}`;
      const id = await create('Ridealong_Problem__c', problem(key, 'first'));
      await client.ask('DELETE', `/sobjects/Ridealong_Problem__c/${id}`);
      await create('Ridealong_Problem__c', problem(key, 'second'));
      const said = await undelete(id);
      return yesOrNo(said !== 'undeleted', said.slice(0, 200));
    }
  },
  {
    id: 'deep-json',
    claim: 'A body nested 5,000 levels deep is 400 JSON_PARSER_ERROR, one of 400 levels is not.',
    from: LOCAL,
    ask: async ({ client }) => {
      const body = (levels: number): string =>
        `{"compositeRequest":[{"method":"POST","url":"/services/data/v66.0/sobjects/Account","referenceId":"a","body":${'{"a":['.repeat(levels / 2)}1${']}'.repeat(levels / 2)}}]}`;
      const [deep, flat] = [
        await client.ask('POST', '/composite', body(5000)),
        await client.ask('POST', '/composite', body(400))
      ];
      return yesOrNo(
        deep.status === 400 && codeOf(deep) === 'JSON_PARSER_ERROR' && codeOf(flat) !== 'JSON_PARSER_ERROR',
        `5000: ${inShort(deep)}; 400: ${inShort(flat)}`
      );
    }
  },
  {
    id: 'endless-series',
    claim: 'A yearly series of events without an end is laid out for two years.',
    from: LOCAL,
    ask: async ({ create, query, now }) => {
      await create(
        'Event',
        eventFields(now, 'endless', { Recurrence2PatternText: 'RRULE:FREQ=YEARLY;INTERVAL=1' })
      );
      const made = await query(
        `SELECT StartDateTime FROM Event WHERE Subject = '${MARK} endless' AND GroupEventType != '3' ORDER BY StartDateTime`
      );
      const days = made.map((row) => textAt(row, 'StartDateTime').slice(0, 10));
      return yesOrNo(made.length === 3, `${made.length} events, ${days[0] ?? ''} to ${days.at(-1) ?? ''}`);
    }
  },
  {
    id: 'standard-list-views',
    claim:
      'Contact has the list views All and My; they sort by the name behind a lookup, with what is empty last.',
    from: LOCAL,
    ask: async ({ client, create, base }) => {
      await create('Contact', { LastName: `${MARK} with`, AccountId: base.account });
      await create('Contact', { LastName: `${MARK} without` });
      const views = await client.ask('GET', '/ui-api/list-info/Contact');
      const names = rowsIn(valueAt(views.body as Row, 'lists')).map((view) => textAt(view, 'apiName'));
      const sorted = await client.ask(
        'GET',
        '/ui-api/list-records/Contact/AllContacts?sortBy=Contact.Account.Name&fields=Contact.Account.Name&pageSize=1'
      );
      const [first] = rowsIn(valueAt(sorted.body as Row, 'records'));
      const account = valueAt(first ?? {}, 'fields.Account.value');
      return yesOrNo(
        ['AllContacts', 'MyContacts'].every((name) => names.includes(name)) &&
          account !== null &&
          account !== undefined,
        `${names.slice(0, 6).join(' ') || inShort(views)}; first: ${sorted.status === 200 ? (account === null ? 'without account' : 'with account') : inShort(sorted)}`
      );
    }
  }
];
