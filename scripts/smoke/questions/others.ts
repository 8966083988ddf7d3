/** What one user may do with what is another's: needs the session of a second user. */
import { inShort, NO_SECOND, cannotTell, rowsIn, yesOrNo } from '../question.ts';
import type { Question } from '../question.ts';
import { textAt, valueAt } from '../../target-org/queries.ts';
import type { Row } from '../../target-org/queries.ts';
import { wouldRefuse } from '../transaction.ts';

const LOCAL = 'docs/local-org.md';

export const othersQuestions: readonly Question[] = [
  {
    id: 'flows-by-tooling',
    claim: 'Who may not configure the org reads no flow by the Tooling API: 403 INSUFFICIENT_ACCESS.',
    from: LOCAL,
    ask: async ({ second }) => {
      if (second === undefined) {
        return NO_SECOND;
      }
      const answer = await second.client.ask('GET', '/tooling/query?q=SELECT+Id+FROM+Flow+LIMIT+1');
      return yesOrNo(
        answer.status === 403 && inShort(answer).includes('INSUFFICIENT_ACCESS'),
        inShort(answer)
      );
    }
  },
  {
    id: 'own-rights',
    claim:
      'Nobody changes their own profile, nor makes themselves inactive. (Asked in a transaction that is undone.)',
    from: LOCAL,
    ask: async ({ query, second }) => {
      if (second === undefined) {
        return NO_SECOND;
      }
      const path = `/sobjects/User/${second.userId}`;
      const [other] = await query("SELECT Id FROM Profile WHERE Name = 'System Administrator'");
      const verdicts = [
        await wouldRefuse(second.client, 'PATCH', path, { IsActive: false }),
        ...(other === undefined
          ? []
          : [await wouldRefuse(second.client, 'PATCH', path, { ProfileId: textAt(other, 'Id') })])
      ];
      return yesOrNo(
        verdicts.every(({ isRefused }) => isRefused),
        verdicts.map(({ said }) => said).join('; ')
      );
    }
  },
  {
    id: 'async-results-of-others',
    claim: 'Results of an asynchronous run of a report are for the person who asked for them.',
    from: LOCAL,
    ask: async ({ client, query, second }) => {
      if (second === undefined) {
        return NO_SECOND;
      }
      const [report] = await query("SELECT Id FROM Report WHERE FolderName = 'Ridealong' LIMIT 1");
      const path = `/analytics/reports/${textAt(report ?? {}, 'Id')}/instances`;
      const id = textAt((await client.ask('POST', path, '')).body as Row, 'id');
      const answer = await second.client.ask('GET', `${path}/${id}`);
      await client.ask('DELETE', `${path}/${id}`);
      return yesOrNo(id !== '' && answer.status === 404, inShort(answer));
    }
  },
  {
    id: 'dashboard-hidden-column',
    claim:
      'A dashboard component that draws a column its reader may not see has error 203; the others are shown.',
    from: LOCAL,
    ask: async ({ second }) => {
      if (second === undefined) {
        return NO_SECOND;
      }
      const { body } = await second.client.ask('GET', '/analytics/dashboards');
      const codes: string[] = [];
      for (const dashboard of rowsIn(body).slice(0, 20)) {
        const path = `/analytics/dashboards/${textAt(dashboard, 'id')}`;
        await second.client.ask('PUT', path);
        const answer = await second.client.ask('GET', path);
        const components = (valueAt(answer.body as Row, 'componentData') ?? []) as Row[];
        codes.push(...components.map((component) => textAt(component, 'status.errorCode')).filter(Boolean));
      }
      return codes.length === 0
        ? cannotTell('no component of a dashboard that this user sees has an error')
        : yesOrNo(codes.includes('203'), codes.join(' '));
    }
  },
  {
    id: 'report-folder-shared',
    claim:
      'The report folder is shared with all internal users: somebody who is no administrator sees its reports.',
    from: 'deployment review, B1',
    ask: async ({ second }) => {
      if (second === undefined) {
        return NO_SECOND;
      }
      const answer = await second.client.ask(
        'GET',
        `/query?q=${encodeURIComponent("SELECT Id FROM Report WHERE FolderName = 'Ridealong'")}`
      );
      const count = Number(valueAt(answer.body as Row, 'totalSize') ?? 0);
      return yesOrNo(count > 0, answer.status === 200 ? `${count} reports` : inShort(answer));
    }
  }
];
