/** What docs/local-org.md assumes of Bulk API 2.0. */
import { countOf, ingested, ranQuery } from '../bulkJobs.ts';
import { codeOf, inShort, MARK, NO_SECOND, yesOrNo } from '../question.ts';
import type { Question } from '../question.ts';

const LOCAL = 'docs/local-org.md';
const THEMES = { object: 'Challenge_Theme__c' };

export const bulkQuestions: readonly Question[] = [
  {
    id: 'bulk-empty-result',
    claim: 'A bulk query that finds nothing has a result of the header alone.',
    from: LOCAL,
    ask: async ({ client }) => {
      const path = await ranQuery(client, `SELECT Id, Name FROM Account WHERE Name = '${MARK} is not there'`);
      const { body } = await client.ask('GET', `${path}/results`);
      await client.ask('DELETE', path);
      return yesOrNo(body === '"Id","Name"\n', JSON.stringify(body).slice(0, 100));
    }
  },
  {
    id: 'bulk-wrong-query',
    claim: 'A wrong query is 400 when its bulk job is created, with the code of REST; none is INVALIDJOB.',
    from: LOCAL,
    ask: async ({ client }) => {
      const create = (query?: string) => client.ask('POST', '/jobs/query', { operation: 'query', query });
      const answers = [
        await create('SELECT Bacon__c FROM Account'),
        await create('SELECT Id FROM Bacon__c'),
        await create('SELEKT Id FROM Account'),
        await create()
      ];
      const said = answers.map((answer) => `${answer.status} ${codeOf(answer)}`).join(', ');
      return yesOrNo(
        said === '400 INVALID_FIELD, 400 INVALID_TYPE, 400 MALFORMED_QUERY, 400 INVALIDJOB',
        said
      );
    }
  },
  {
    id: 'bulk-update-without-id',
    claim: 'In a bulk update, a row without an id, or with an invalid one, fails alone.',
    from: LOCAL,
    ask: async ({ client, base }) => {
      const { failed, successful } = await ingested(
        client,
        { object: 'Account', operation: 'update' },
        `Id,Description\n,none\n${base.account},${MARK}\nnonsense,wrong\n`
      );
      return yesOrNo(
        countOf(successful) === 1 && /MISSING_ARGUMENT/.test(failed) && /MALFORMED_ID/.test(failed),
        failed.slice(0, 300)
      );
    }
  },
  {
    id: 'bulk-same-key-twice',
    claim: 'The same key twice in one bulk upsert saves the first row and fails the second.',
    from: LOCAL,
    ask: async ({ client, now }) => {
      const key = `${MARK} bulk ${now.getTime()}`;
      const { failed, successful } = await ingested(
        client,
        { object: 'Ridealong_Problem__c', operation: 'upsert', externalIdFieldName: 'Problem_Key__c' },
        `Problem_Key__c,Failed_Flow__c\n${key},${MARK} one\n${key},${MARK} two\n`
      );
      return yesOrNo(
        countOf(successful) === 1 && /DUPLICATE_VALUE/.test(failed) && failed.includes(' two'),
        failed.slice(0, 300)
      );
    }
  },
  {
    id: 'bulk-read-only-field',
    claim: 'A field that the user can see and not change fails each row of a bulk job.',
    from: LOCAL,
    ask: async ({ second }) => {
      if (second === undefined) {
        return NO_SECOND;
      }
      const { failed, successful } = await ingested(
        second.client,
        { ...THEMES, operation: 'insert' },
        `Name,Accounts__c\n${MARK} read only,1\n`
      );
      return yesOrNo(
        countOf(successful) === 0 && failed.includes('INVALID_FIELD_FOR_INSERT_UPDATE'),
        failed.slice(0, 300)
      );
    }
  },
  {
    id: 'bulk-job-of-others',
    claim: 'The bulk job of somebody else is 404 for who is no administrator.',
    from: LOCAL,
    ask: async ({ client, second }) => {
      if (second === undefined) {
        return NO_SECOND;
      }
      const path = await ranQuery(client, 'SELECT Id FROM User LIMIT 1');
      const answer = await second.client.ask('GET', path);
      await client.ask('DELETE', path);
      return yesOrNo(answer.status === 404, inShort(answer));
    }
  }
];
