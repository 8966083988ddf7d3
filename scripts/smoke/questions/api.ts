/** What docs/local-org.md assumes of the API, where a request can tell. */
import { inShort, refusedWith, yesOrNo } from '../question.ts';
import type { Question } from '../question.ts';
import { valueAt } from '../../target-org/queries.ts';
import type { Row } from '../../target-org/queries.ts';

const NOWHERE = '001000000000000AAA';
const LOCAL = 'docs/local-org.md';

export const apiQuestions: readonly Question[] = [
  {
    id: 'version-in-addresses',
    claim: 'Addresses in answers carry the version asked.',
    from: LOCAL,
    ask: async ({ client }) => {
      const { body } = await client.ask('GET', '/services/data/v60.0/sobjects/Account');
      const url = String(valueAt(body as Row, 'objectDescribe.urls.sobject'));
      return yesOrNo(url.includes('/v60.0/'), url);
    }
  },
  {
    id: 'repeated-slashes',
    claim: 'Repeated slashes in an address count as one.',
    from: LOCAL,
    ask: async ({ client }) => {
      const answer = await client.ask('GET', '//services/data');
      return yesOrNo(answer.status === 200, String(answer.status));
    }
  },
  {
    id: 'broken-json',
    claim: 'A body that is not JSON is 400 JSON_PARSER_ERROR.',
    from: LOCAL,
    ask: async ({ client }) =>
      refusedWith(await client.ask('POST', '/sobjects/Account', '{"Name": j}'), 400, 'JSON_PARSER_ERROR')
  },
  {
    id: 'no-query',
    claim: 'A query without text is 400 MALFORMED_QUERY.',
    from: LOCAL,
    ask: async ({ client }) => refusedWith(await client.ask('GET', '/query'), 400, 'MALFORMED_QUERY')
  },
  {
    id: 'update-deleted',
    claim: 'Updating a deleted record is 404 ENTITY_IS_DELETED.',
    from: LOCAL,
    ask: async ({ client, create }) => {
      const id = await create('Account', { Name: 'Ridealong Smoke deleted' });
      await client.ask('DELETE', `/sobjects/Account/${id}`);
      return refusedWith(
        await client.ask('PATCH', `/sobjects/Account/${id}`, { Name: 'x' }),
        404,
        'ENTITY_IS_DELETED'
      );
    }
  },
  {
    id: 'lookup-to-nothing',
    claim: 'A lookup to a record that is not there is 400 INVALID_CROSS_REFERENCE_KEY.',
    from: LOCAL,
    ask: async ({ client }) =>
      refusedWith(
        await client.ask('POST', '/sobjects/Contact', { LastName: 'Ridealong Smoke', AccountId: NOWHERE }),
        400,
        'INVALID_CROSS_REFERENCE_KEY'
      )
  },
  {
    id: 'unknown-object',
    claim: 'An object that is not there is 400 INVALID_TYPE in a query.',
    from: LOCAL,
    ask: async ({ client }) =>
      refusedWith(await client.ask('GET', '/query?q=SELECT+Id+FROM+Not_There_At_All__c'), 400, 'INVALID_TYPE')
  },
  {
    id: 'dates-of-all-times',
    claim: 'Dates lie between 1700-01-01 and 4000-12-31.',
    from: LOCAL,
    ask: async ({ client, base }) => {
      const answer = await client.ask('PATCH', `/sobjects/Opportunity/${base.deal}`, {
        CloseDate: '4001-01-01'
      });
      return yesOrNo(answer.status === 400, inShort(answer));
    }
  },
  {
    id: 'nul-is-dropped',
    claim: 'NUL characters are dropped from texts.',
    from: LOCAL,
    ask: async ({ client, query }) => {
      const answer = await client.ask('POST', '/sobjects/Account', { Name: 'Ridealong Smoke\u0000nul' });
      const rows = await query("SELECT Name FROM Account WHERE Name = 'Ridealong Smokenul'");
      return yesOrNo(rows.length === 1, inShort(answer));
    }
  },
  {
    id: 'replication-without-span',
    claim: 'Without start or end a replication call is 400.',
    from: LOCAL,
    ask: async ({ client }) => {
      const answer = await client.ask('GET', '/sobjects/Account/updated');
      return yesOrNo(answer.status === 400, inShort(answer));
    }
  },
  {
    id: 'unknown-field-fails-all',
    claim: 'An unknown field fails a whole request of many records.',
    from: LOCAL,
    ask: async ({ client }) => {
      const record = (more: object) => ({
        attributes: { type: 'Account' },
        Name: 'Ridealong Smoke collection',
        ...more
      });
      const answer = await client.ask('POST', '/composite/sobjects', {
        allOrNone: false,
        records: [record({}), record({ Not_There__c: 'x' })]
      });
      return yesOrNo(answer.status === 400, inShort(answer));
    }
  },
  {
    id: 'dashboard-not-there',
    claim: 'A dashboard that is not there is 404.',
    from: LOCAL,
    ask: async ({ client }) => {
      const answer = await client.ask('GET', '/analytics/dashboards/01Z000000000000AAA');
      return yesOrNo(answer.status === 404, inShort(answer));
    }
  },
  {
    id: 'batch-of-queries',
    claim: 'A composite batch takes more than five queries.',
    from: 'scripts/target-org/queries.ts: doctor and deploy read in batches',
    ask: async ({ client }) => {
      const batchRequests = Array.from({ length: 8 }, () => ({
        method: 'GET',
        url: 'v66.0/query?q=SELECT+Id+FROM+Organization'
      }));
      const answer = await client.ask('POST', '/composite/batch', { batchRequests });
      const results = (valueAt(answer.body as Row, 'results') ?? []) as Row[];
      return yesOrNo(
        results.length === 8 && results.every(({ statusCode }) => statusCode === 200),
        `${answer.status}, ${results.map(({ statusCode }) => String(statusCode)).join(' ')}`
      );
    }
  },
  {
    id: 'sharing-model-by-entity',
    claim: 'EntityDefinition tells the sharing model of opportunities.',
    from: 'decision 0122',
    ask: async ({ query }) => {
      const [row = {}] = await query(
        "SELECT InternalSharingModel FROM EntityDefinition WHERE QualifiedApiName = 'Opportunity'"
      );
      const model = row['InternalSharingModel'];
      return yesOrNo(typeof model === 'string' && model !== '', String(model));
    }
  }
];
