import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Area, Proofs, Source } from './behaviour.ts';

const ownAddresses = [
  '```sh',
  'npm run org -- --help',
  'npm run org -- --project ../another-project --port 4401 --db another.db',
  '```',
  '',
  'Every user has the password `local`. Any REST client works: `sf org login access-token`, `sf org login jwt`, jsforce, curl.',
  'With `--db` a restart keeps the records, sessions, notifications, JWT keys, waiting scheduled paths and a clock that was set.',
  'What the project uses and the local org lacks is listed at the start, by name and file. It listens on 127.0.0.1 and answers',
  'requests to itself only; `--host` changes that.',
  '',
  '## Addresses of its own',
  '',
  'No org has these; tests and the preview need them.',
  '',
  '| address | does |',
  '| --- | --- |',
  '| `GET /local/personas` | who can log in, with profile and permission sets |',
  '| `GET /local/clock`, `POST /local/clock` | the time of the org; `{ "now": "2026-12-01T10:00:00Z" }`, `{ "advance": "PT90M" }` or `{ "now": null }` set it, and run what is due |',
  '| `GET /local/scheduled-flows`, `POST` | the active flows that a schedule triggers; `{ "name": "X" }` runs one at once, and the answer says for how many records |',
  '| `GET /local/bulk`, `POST /local/bulk` | `{ "hold": "UploadComplete" }` or `"InProgress"` keeps jobs of the Bulk API in that state, `null` lets them go on |',
  '| `POST /local/faults`, `GET`, `DELETE` | faults for requests to come: `{ "match": { "method": "POST", "path": "/composite/sobjects", "body": "..." }, "skip": 1, "every": 3, "times": 2, "answer": { "status": 503, "body": "...", "headers": {} }, "cut": true, "afterCommit": true, "delayMs": 100, "reorder": true, "dropRows": 1, "headers": { "Sforce-Locator": null }, "bytesPerSecond": 1000, "stall": true }`, or a list; `path` is a regular expression, `times` a number or `"always"` |',
  '| `GET /local/journal?since=N`, `POST`, `DELETE` | the last requests with status, time and fault; `{ "bodies": true }` keeps bodies too |',
  '| `POST /local/api-usage` | `{ "max": 1000, "used": 990 }`: the calls of a day; above it is 403 REQUEST_LIMIT_EXCEEDED |',
  '| `POST /local/locks` | `{ "ids": [...], "times": 3 }`: saves of these records, and of rows that point to them, are UNABLE_TO_LOCK_ROW |',
  '| `POST /local/save-faults`, `GET`, `DELETE` | other errors for rows: `{ "object": "X__c", "ids": [...], "where": { "Name": "x" }, "rowsAbove": 50, "times": 1, "error": { "statusCode": "...", "message": "..." } }`; `DELETE` ends locks too |',
  '| `POST /local/transactions`, `POST /local/transactions/ID/commit`, `DELETE` | `{ "requests": [{ "method": "PATCH", "url": "/services/data/...", "body": {} }], "startedAt": "...", "hidden": false }`: single saves and collections that commit later and bear the stamps of their beginning; replication does not cover the time since, unless `hidden` |',
  '| `PUT /local/change-events`, `GET` | `{ "objects": ["Event"] }`: from now on their changes are events, as chosen in Setup; heard at `/cometd/66.0` |',
  '| `POST /local/custom-metadata` | `{ "type": "X__mdt", "record": "Main", "values": { "Days__c": 20 } }`: a record that an admin changes in Setup; a new start has what the project says |',
  '| `POST /local/purge` | `{ "ids": [...] }`, or `{}` for all: out of the recycle bin for good |',
  '| `POST /local/delete-log` | `{ "object": "Event", "before": "2026-11-20T00:00:00Z" }`: replication no longer knows of older deletions |',
  '| `DELETE /local/query-cursors` | the next page of every open query is INVALID_QUERY_LOCATOR |',
  '| `POST /local/latency` | `{ "ms": 250 }` delays every answer |',
  '| `GET /local/notifications`, `POST /local/notifications/read` | the bell of the user who is logged in |',
  '| `GET /local/automation-errors` | what went wrong in flows that no save was waiting for |',
  '| `POST /local/undelete` | `{ "ids": [...] }` takes records out of the recycle bin |',
  '| `POST /local/jwt-keys` | `{ "pem": "..." }` registers a key for JWT logins |',
  '| `GET /local/unsupported` | what clients asked for and did not get |',
  '',
  '## What it does not do',
  '',
  'Apex, Aura, Visualforce, other calls of the SOAP API than login and those below, the Metadata API, Bulk API 1.0, SOSL, composite',
  'graphs, XML, logins through a browser, push topics and platform events, Chatter, files, record types by profile, role hierarchy, sharing',
  'rules other than by criteria with all internal users. Nothing is refused silently.',
  '',
  `Of the standard objects it has ${standardObjectNames().join(', ')}.`,
  '',
  '`--person-accounts` switches person accounts on. What is not there then: changing an account from one kind to the other,',
  'formulas of contacts as `__pc`, pages that lead from the contact of a person to its account; access to a `__pc` is that',
  'of a field of _Account_ of this name.',
  '',
  '`--currencies EUR,USD=1.08,JPY=165` gives it several currencies, `--dated-rates` rates by the day. Then still in one:',
  'filters of reports and list views compare plain numbers, and formulas that read amounts of a parent through a formula of',
  'that parent convert what that one reads, not what it gives.',
  '',
  '## What it does',
  ''
];

/** `docs/local-org.md`: what the local org does, where that is said, and what is assumed. */
export function behavioursPage(areas: readonly Area[], proofs: Proofs = {}): string {
  const all = areas.flatMap(({ behaviours }) => behaviours);
  const assumptions = all.filter(({ source }) => 'assumed' in source).length;
  const proven = all.filter(({ source }) => 'assumed' in source && proofs[source.id]?.holds === true).length;
  return [
    '<!-- Written by toolkit/local-org/conformance/writeDocs.ts from the table of behaviours. Change that, then run it. -->',
    '# The local org',
    '',
    'A Salesforce-compatible server for development and tests: it serves the objects, flows, permissions and reports of an',
    'SFDX project on this machine alone. It is our reading of Salesforce, never proof: what it accepts, a real org may refuse.',
    '',
    ...ownAddresses,
    `Below are ${all.length} things it does. Each is a test (\`toolkit/local-org/conformance\`) and names where Salesforce says the`,
    `same: its documentation, an answer recorded from a real org in a public repository, or, for ${assumptions} of them, *assumed*:`,
    'no source was found, and the reason given is ours. A page may say what happens and leave the words of an error to us.',
    `An assumption has an id, by which an org can be asked; ${proven === 0 ? 'none' : proven} of them ${proven > 1 ? 'are' : 'is'} proven by one.`,
    'What it cannot do it says, with status 501, on the console and at',
    '`/local/unsupported`.',
    '',
    ...areas.flatMap((area) => areaLines(area, proofs))
  ].join('\n');
}

function areaLines({ name, behaviours }: Area, proofs: Proofs): string[] {
  const lines = behaviours.map(({ does, source }) => `- ${does} ${sourceText(source, proofs)}`);
  return [`### ${name}`, '', ...lines, ''];
}

function sourceText(source: Source, proofs: Proofs): string {
  if ('url' in source) {
    return `([${source.name}](${source.url}))`;
  }
  return 'recorded' in source
    ? `(recorded: \`${source.recorded}\`)`
    : `(*assumed* \`${source.id}\`: ${source.assumed}${proofText(proofs[source.id])})`;
}

function proofText(proof: Proofs[string] | undefined): string {
  if (proof === undefined) {
    return '';
  }
  const where = `an org on ${proof.release}, ${proof.on}`;
  return proof.holds ? `; **proven** by ${where}` : `; **wrong**, says ${where}`;
}

function standardObjectNames(): string[] {
  return readdirSync(join(import.meta.dirname, '../schema/standard'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort();
}
