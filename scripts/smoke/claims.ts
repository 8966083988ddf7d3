/**
 * What nobody can know without an org: lines of docs/local-org.md that are assumed, and what reviews and research left open. Each is
 * answered by a question, or there is a reason why it cannot be asked.
 */
import { QUESTIONS } from './questions.ts';

export interface Claim {
  id: string;
  claim: string;
  from: string;
}

const LOCAL_ORG = 'docs/local-org.md';

/** Assumed lines, as writeDocs.ts prints them: `- Sentence. (_assumed_ \`id\`: why)`. */
export function assumedLines(page: string): Claim[] {
  return [...page.matchAll(/^- (.+) \(_assumed_ `([^`]+)`: /gm)].map(([, claim = '', id = '']) => ({
    id,
    claim,
    from: LOCAL_ORG
  }));
}

/** What has no question of its own: settled together with another, or not to be asked. */
export const OPEN_CLAIMS: readonly Claim[] = [
  {
    id: 'calendar-file-on-a-phone',
    claim:
      'The Salesforce app on a phone downloads the calendar file of a link that holds it (data:text/calendar).',
    from: 'ridealongAgendaItem, ridealongOwnAnswerPanel'
  },
  {
    id: 'picker-additional-fields',
    claim: 'A record picker matches each of several additional fields (`matchingInfo.additionalFields`).',
    from: 'decision 0131'
  },
  {
    id: 'user-in-start-formula',
    claim: 'Flows that look at the running user deploy and are active.',
    from: 'deployment review, smaller items'
  },
  {
    id: 'flow-builder',
    claim: 'Flow Builder lays the flows out as they are drawn.',
    from: 'deployment review, M6; decision 0120'
  },
  {
    id: 'jwt-tokens-and-api-68',
    claim: 'Orgs with JWT access tokens take metadata by SOAP at API version 66.0.',
    from: 'deployment review, smaller items'
  },
  {
    id: 'scratch-and-packages',
    claim: 'Scratch definitions, package creation and the release workflow run.',
    from: 'decision 0122'
  },
  {
    id: 'deletes-itself',
    claim: 'A flow that starts after an update deletes the record that started it.',
    from: 'decision 0086'
  },
  {
    id: 'owner-of-a-new-row',
    claim: 'A user who may make a record may name somebody else as its owner.',
    from: 'decision 0086'
  },
  {
    id: 'zone-of-a-scheduled-path',
    claim: 'DATEVALUE in a scheduled path takes the time zone of the user who set it off.',
    from: 'decision 0138'
  },
  {
    id: 'summary-formulas',
    claim: 'Summary formulas on custom report types take sums of formula fields.',
    from: 'reporting research, 9.3'
  },
  {
    id: 'blank-in-filters',
    claim: 'A filter of a report may compare a number with nothing.',
    from: 'reporting research, 9.2'
  },
  {
    id: 'without-cross-filter',
    claim: 'A cross filter "without" works on custom report types.',
    from: 'reporting research, 9.2'
  },
  { id: 'aggregate-filters', claim: 'Reports filter by their totals.', from: 'reporting research, 9.4' },
  {
    id: 'flows-on-child-events',
    claim: 'Flows run for the copies of an event that invitees have.',
    from: 'reporting research, 9.6'
  },
  {
    id: 'inbox-context',
    claim: 'A component in Outlook or Gmail learns of the event it stands beside.',
    from: 'reporting research, 9.7'
  },
  {
    id: 'report-types-count',
    claim: "Report types of an unlocked package count against the edition's limit.",
    from: 'reporting research, 9.10'
  },
  {
    id: 'shares-again-after-owner',
    claim: 'A share that a flow makes while a deal changes hands is not dropped with the others.',
    from: 'deployment review, 4'
  }
];

const OWN_LIMIT = 'what the local org lacks: no org does this';

/** Why it is not asked, by id. */
export const NOT_ASKED: Readonly<Record<string, string>> = {
  'calendar-file-on-a-phone': 'seen on a phone only: accept a visit in the app, tap Add to my calendar',
  'picker-additional-fields':
    'a component in a browser, no API: on a meeting, tap Tag a colleague, and type part of the user name, then of the mail address, of a colleague',
  'unsupported-says-so': OWN_LIMIT,
  'browser-login': OWN_LIMIT,
  'other-soap-calls': OWN_LIMIT,
  'describe-layouts': OWN_LIMIT,
  'unsupported-soql': OWN_LIMIT,
  'unsupported-ui-api': OWN_LIMIT,
  'password-in-address': 'stricter than an org on purpose',
  'deletes-itself':
    'needs a row that is days old: set Keep Sync Runs (Days) to 1, and two days later see whether npm run sync leaves older runs',
  'owner-of-a-new-row':
    'needs the session of the sync, which makes the row without an owner where it is refused: nothing hangs on it',
  'clock-can-be-set': 'no org has it',
  'clock-runs-what-is-due': 'no org has it',
  'zone-of-a-scheduled-path':
    'the path runs an hour after a meeting at the earliest; tag on a whole day, and look when the bell rings',
  'scheduled-flow-now': 'no org has it',
  'flow-builder': 'only eyes can tell: open Customer_Meeting_Scheduled_Debrief in Flow Builder',
  'jwt-tokens-and-api-68': 'the CLI warns at npm run deploy when it meets such a token',
  'scratch-and-packages': 'needs a Dev Hub, not an org: .github/workflows/release.yml asks it with each tag',
  'without-cross-filter': 'no report of the package has one, and one run cannot be given one',
  'aggregate-filters': 'no report of the package has one',
  'inbox-context': 'needs Outlook or Gmail with the add-in; the package has no component there',
  'report-types-count': 'a limit of Setup that no API names: Setup > Company Information',
  'shares-again-after-owner':
    'needs force-app-private-deals and three users: scripts/access/deals.test.ts says what to try by hand'
};

/** Ids of questions and of what they settle besides. */
export const ANSWERED: ReadonlySet<string> = new Set(
  QUESTIONS.flatMap(({ id, settles = [] }) => [id, ...settles])
);

export const withoutAnswer = (claims: readonly Claim[]): Claim[] =>
  claims.filter(({ id }) => !ANSWERED.has(id) && NOT_ASKED[id] === undefined);
