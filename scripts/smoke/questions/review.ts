/** What the deployment review held for possible or likely, of which no org had told. */
import { cannotTell, eventFields, inShort, MARK, refusedWith, rowsIn, yesOrNo } from '../question.ts';
import type { Answer, Question, Smoke } from '../question.ts';
import { textAt, valueAt } from '../../target-org/queries.ts';
import type { Row } from '../../target-org/queries.ts';
import { wouldRefuse } from '../transaction.ts';

const REVIEW = 'deployment review';
const toolingPath = (soql: string): string => `/tooling/query?q=${encodeURIComponent(soql)}`;

async function toolingRecords({ client }: Smoke, soql: string): Promise<Row[] | undefined> {
  const answer = await client.ask('GET', toolingPath(soql));
  return answer.status === 200 ? rowsIn(valueAt(answer.body as Row, 'records')) : undefined;
}

async function fieldOf({ client }: Smoke, object: string, name: string): Promise<Row | undefined> {
  const { body } = await client.ask('GET', `/sobjects/${object}/describe`);
  return rowsIn(valueAt(body as Row, 'fields')).find((field) => field['name'] === name);
}

/** Somebody who holds none of our sets, so that nothing of ours gives them the object. */
async function stranger({ query, userId }: Smoke): Promise<string | undefined> {
  const mighty = await query(
    'SELECT AssigneeId FROM PermissionSetAssignment WHERE PermissionSet.PermissionsModifyAllData = true'
  ).catch((): Row[] => []);
  const users = await query(
    `SELECT Id FROM User WHERE IsActive = true AND UserType = 'Standard' AND Id != '${userId}' AND Id NOT IN (SELECT AssigneeId FROM PermissionSetAssignment WHERE PermissionSet.Name LIKE 'Ridealong%') LIMIT 200`
  );
  const isMighty = new Set(mighty.map((row) => textAt(row, 'AssigneeId')));
  return users.map((user) => textAt(user, 'Id')).find((id) => !isMighty.has(id));
}

async function platformUser({ query }: Smoke): Promise<string | undefined> {
  const [user] = await query(
    "SELECT Id FROM User WHERE IsActive = true AND Profile.UserLicense.Name IN ('Salesforce Platform', 'Salesforce Platform One') LIMIT 1"
  );
  return user === undefined ? undefined : textAt(user, 'Id');
}

async function assignmentTo(
  smoke: Smoke,
  user: string,
  set: string
): Promise<{ isRefused: boolean; said: string }> {
  const [row] = await smoke.query(`SELECT Id FROM PermissionSet WHERE Name = '${set}'`);
  return wouldRefuse(smoke.client, 'POST', '/sobjects/PermissionSetAssignment', {
    AssigneeId: user,
    PermissionSetId: textAt(row ?? {}, 'Id')
  });
}

const sharesOf = async ({ query }: Smoke, deal: string, user: string): Promise<number> =>
  (
    await query(
      `SELECT Id FROM OpportunityShare WHERE OpportunityId = '${deal}' AND UserOrGroupId = '${user}' AND RowCause = 'Manual'`
    )
  ).length;

async function sharedTwice(smoke: Smoke): Promise<Answer> {
  const { client, base, otherUserId } = smoke;
  if (otherUserId === undefined) {
    return cannotTell('there is no other active user');
  }
  const share = { OpportunityId: base.deal, UserOrGroupId: otherUserId, OpportunityAccessLevel: 'Read' };
  const first = await client.ask('POST', '/sobjects/OpportunityShare', share);
  if (first.status >= 300) {
    return cannotTell(`deals cannot be shared by hand here: ${inShort(first)}`);
  }
  await client.ask('POST', '/sobjects/OpportunityShare', share);
  const count = await sharesOf(smoke, base.deal, otherUserId);
  await client.ask('DELETE', `/sobjects/OpportunityShare/${textAt(first.body as Row, 'id')}`);
  return yesOrNo(count === 1, `${count} rows`);
}

export const reviewQuestions: readonly Question[] = [
  {
    id: 'self-lookup-restricts',
    claim: 'A theme that took another in is not deleted: a lookup to its own object may restrict.',
    from: 'Challenge_Theme__c.Merged_Into__c',
    ask: async ({ client, create }) => {
      const kept = await create('Challenge_Theme__c', { Name: `${MARK} takes in` });
      await create('Challenge_Theme__c', { Name: `${MARK} taken in`, Merged_Into__c: kept });
      const answer = await client.ask('DELETE', `/sobjects/Challenge_Theme__c/${kept}`);
      return yesOrNo(answer.status >= 400, inShort(answer));
    }
  },
  {
    id: 'sync-set',
    claim: 'The permission set of the sync deploys without View All Data and its companions.',
    from: `${REVIEW}, B2`,
    ask: async ({ query }) => {
      const [set] = await query("SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Sync'");
      return yesOrNo(set !== undefined, set === undefined ? 'not there' : textAt(set, 'Id'));
    }
  },
  {
    id: 'external-id-not-unique',
    claim: 'An external id that is not unique and says nothing of case deploys.',
    from: `${REVIEW}, B3`,
    ask: async (smoke) => {
      const field = await fieldOf(smoke, 'Internal_Attendee__c', 'Calendar_Copy_Id__c');
      return yesOrNo(
        field?.['externalId'] === true && field['unique'] === false,
        field === undefined
          ? 'not there'
          : `externalId ${String(field['externalId'])}, caseSensitive ${String(field['caseSensitive'])}`
      );
    }
  },
  {
    id: 'packaged-flows-active',
    claim: 'Flows of an unlocked package arrive active.',
    from: `${REVIEW}, M1`,
    ask: async (smoke) => {
      const packages = await toolingRecords(
        smoke,
        "SELECT SubscriberPackage.Name FROM InstalledSubscriberPackage WHERE SubscriberPackage.Name = 'Ridealong'"
      );
      if (packages === undefined || packages.length === 0) {
        return cannotTell('Ridealong is not installed as a package here');
      }
      const flows = await toolingRecords(
        smoke,
        "SELECT Status FROM Flow WHERE Definition.DeveloperName IN ('Internal_Attendee_Before_Save_Set_Key')"
      );
      const states = (flows ?? []).map((flow) => textAt(flow, 'Status'));
      return yesOrNo(states.includes('Active'), states.join(' ') || 'no flow is visible');
    }
  },
  {
    id: 'activate-by-tooling',
    claim:
      'The Tooling API takes the number of the active version of a flow. (Asked with the one that is active already.)',
    from: `${REVIEW}, M1; decision 0122`,
    ask: async (smoke) => {
      const versions = await toolingRecords(
        smoke,
        "SELECT DefinitionId, VersionNumber, Status FROM Flow WHERE Definition.DeveloperName IN ('Internal_Attendee_Before_Save_Set_Key')"
      );
      const flow = versions?.find(({ Status }) => Status === 'Active');
      if (flow === undefined) {
        return cannotTell('the flow is not active, or cannot be read');
      }
      const answer = await smoke.client.ask(
        'PATCH',
        `/tooling/sobjects/FlowDefinition/${textAt(flow, 'DefinitionId')}`,
        { Metadata: { activeVersionNumber: flow['VersionNumber'] } }
      );
      return yesOrNo(answer.status === 204, inShort(answer));
    }
  },
  {
    id: 'app-pages-by-tooling',
    claim: 'The Tooling API tells which pages an app opens: the doctor reads them.',
    from: 'scripts/doctor/readFacts.ts',
    ask: async (smoke) => {
      const [app] =
        (await toolingRecords(
          smoke,
          "SELECT Metadata FROM CustomApplication WHERE DeveloperName = 'Ridealong'"
        )) ?? [];
      const overrides = valueAt(app ?? {}, 'Metadata.actionOverrides');
      return yesOrNo(Array.isArray(overrides), JSON.stringify(overrides ?? app ?? 'refused').slice(0, 200));
    }
  },
  {
    id: 'value-set-by-tooling',
    claim:
      'The Tooling API takes the values of a value set as it has told them: upgrade adds to them. (Asked without a change.)',
    from: 'scripts/upgrade/picklists.ts',
    ask: async (smoke) => {
      const [set] =
        (await toolingRecords(
          smoke,
          "SELECT Id, Metadata FROM GlobalValueSet WHERE DeveloperName = 'Ridealong_Challenge_Area'"
        )) ?? [];
      if (set === undefined) {
        return cannotTell('the Tooling API shows no value set');
      }
      const answer = await smoke.client.ask(
        'PATCH',
        `/tooling/sobjects/GlobalValueSet/${textAt(set, 'Id')}`,
        { Metadata: valueAt(set, 'Metadata') }
      );
      return yesOrNo(answer.status === 204, inShort(answer));
    }
  },
  {
    id: 'platform-licence',
    claim:
      'A Salesforce Platform user can be given Ridealong Colleague (Platform). (Asked in a transaction that is undone.)',
    from: `${REVIEW}, M4`,
    ask: async (smoke) => {
      const user = await platformUser(smoke);
      if (user === undefined) {
        return cannotTell('nobody here has a Salesforce Platform licence');
      }
      const { isRefused, said } = await assignmentTo(smoke, user, 'Ridealong_Colleague_Platform');
      return yesOrNo(!isRefused, said);
    }
  },
  {
    id: 'platform-licence-full-set',
    claim: 'A Salesforce Platform user cannot be given Ridealong Colleague, which reads opportunities.',
    from: `${REVIEW}, M4`,
    ask: async (smoke) => {
      const user = await platformUser(smoke);
      if (user === undefined) {
        return cannotTell('nobody here has a Salesforce Platform licence');
      }
      const { isRefused, said } = await assignmentTo(smoke, user, 'Ridealong_Colleague');
      return yesOrNo(isRefused, said);
    }
  },
  {
    id: 'owner-needs-read',
    claim: 'Nobody is given a record of what they cannot read: TRANSFER_REQUIRES_READ.',
    from: 'docs/local-org.md',
    ask: async (smoke) => {
      const owner = await stranger(smoke);
      if (owner === undefined) {
        return cannotTell('every active user holds a set of Ridealong, or sees everything');
      }
      const theme = await smoke.create('Challenge_Theme__c', { Name: `${MARK} given away` });
      const answer = await smoke.client.ask('PATCH', `/sobjects/Challenge_Theme__c/${theme}`, {
        OwnerId: owner
      });
      return refusedWith(answer, 400, 'TRANSFER_REQUIRES_READ');
    }
  },
  {
    id: 'owner-without-read',
    claim: 'A meeting of an event whose owner may not read meetings is saved all the same.',
    from: `${REVIEW}, 4, TRANSFER_REQUIRES_READ`,
    ask: async (smoke) => {
      const owner = await stranger(smoke);
      if (owner === undefined) {
        return cannotTell('every active user holds a set of Ridealong, or sees everything');
      }
      const event = await smoke.create('Event', eventFields(smoke.now, 'of a stranger', { OwnerId: owner }));
      const answer = await smoke.client.ask('POST', '/sobjects/Customer_Meeting__c', {
        Event_Id__c: event,
        Name: 'x'
      });
      const id = textAt(answer.body as Row, 'id');
      const problems = await smoke.query(`SELECT Id FROM Ridealong_Problem__c WHERE Failed_On__c = '${id}'`);
      for (const problem of problems) {
        await smoke.client.ask('DELETE', `/sobjects/Ridealong_Problem__c/${textAt(problem, 'Id')}`);
      }
      return yesOrNo(answer.status === 201, `${inShort(answer)}, ${problems.length} problems logged`);
    }
  },
  {
    id: 'shares-compress',
    claim: 'A deal that is given twice by hand to one user has one share of them.',
    from: `${REVIEW}, 4, Take_Back`,
    ask: sharedTwice
  },
  {
    id: 'fan-out',
    claim: 'A theme with 400 challenges is decided and merged, and all its challenges follow.',
    from: `${REVIEW}, 4, fan-out in one transaction`,
    ask: async (smoke) => {
      const [from, into] = [
        await smoke.create('Challenge_Theme__c', { Name: `${MARK} from` }),
        await smoke.create('Challenge_Theme__c', { Name: `${MARK} into` })
      ];
      await manyChallenges(smoke, from, 400);
      const answer = await smoke.client.ask('PATCH', `/sobjects/Challenge_Theme__c/${from}`, {
        Merged_Into__c: into
      });
      const moved = await smoke.query(
        `SELECT COUNT(Id) n FROM Customer_Challenge__c WHERE Theme__c = '${into}'`
      );
      return yesOrNo(
        answer.status === 204 && moved[0]?.['n'] === 400,
        `${inShort(answer)}, ${String(moved[0]?.['n'])} moved`
      );
    }
  }
];

async function manyChallenges({ client, base }: Smoke, theme: string, count: number): Promise<void> {
  for (let start = 0; start < count; start += 200) {
    const records = Array.from({ length: 200 }, (_, index) => ({
      attributes: { type: 'Customer_Challenge__c' },
      Opportunity__c: base.deal,
      Theme__c: theme,
      Severity__c: 'Painful',
      Statement__c: `${MARK} ${start + index}`
    }));
    const answer = await client.ask('POST', '/composite/sobjects', { allOrNone: true, records });
    if (rowsIn(answer.body)[0]?.['success'] !== true) {
      throw new Error(`challenges were refused: ${JSON.stringify(answer.body).slice(0, 300)}`);
    }
  }
}
