/**
 * `npm run mcp -- FOLDER`: does Salesforce's own MCP server (npm package @salesforce/mcp, installed in FOLDER) work with the local org? A
 * client that is not ours, as `sf` and jsforce are, but of 470 MB, so that nobody installs it with this repository.
 */
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { asFields } from '../client.ts';
import { SfCommand } from '../sfCommand.ts';
import { startTestOrg } from '../startTestOrg.ts';
import { McpServer } from './mcpServer.ts';
import type { ToolAnswer } from './mcpServer.ts';

interface Check {
  tool: string;
  args: Record<string, unknown>;
  /** What has to be in the answer, and whether it has to be a refusal. */
  says: RegExp;
  isError?: boolean;
}

const SOQL = 'run_soql_query';
const soql = (query: string, says: RegExp, isError = false): Check => ({
  tool: SOQL,
  args: { query },
  says,
  isError
});

const CHECKS: Check[] = [
  { tool: 'list_all_orgs', args: {}, says: /admin@local\.example/ },
  soql('SELECT Name, Price__c FROM Merchandise__c ORDER BY Name', /"Name": ?"Astrolabe"[\s\S]*12\.5/),
  soql("SELECT Name, Owner.Username FROM Merchandise__c WHERE Name LIKE 'S%'", /admin@local\.example/),
  soql('SELECT COUNT() FROM Merchandise__c', /"totalSize": ?3/),
  soql('SELECT COUNT(Id) n, SUM(Price__c) p FROM Merchandise__c', /"n": ?3[\s\S]*"p": ?42\.5/),
  soql('SELECT Id FROM Merchandise__c WHERE CreatedDate = TODAY LIMIT 2', /"totalSize": ?2/),
  soql(
    "SELECT Id, (SELECT Id FROM Line_Items__r) FROM Merchandise__c WHERE Name = 'Sextant'",
    /"totalSize": ?1/
  ),
  soql('SELECT Nope__c FROM Merchandise__c', /No such column|INVALID_FIELD/, true),
  soql('SELECT Id FROM Nope__c', /INVALID_TYPE|not supported/, true),
  soql('SELEC Id', /MALFORMED_QUERY|unexpected token/, true),
  {
    tool: SOQL,
    args: { query: 'SELECT DeveloperName FROM CustomField LIMIT 1', useToolingApi: true },
    says: /does not support the Tooling API object CustomField/,
    isError: true
  },
  {
    tool: 'assign_permission_set',
    args: { permissionSetName: 'Shop_Auditor', onBehalfOf: 'clerk@shop.example' },
    says: /assigned|success/i
  },
  {
    tool: 'assign_permission_set',
    args: { permissionSetName: 'No_Such_Set', onBehalfOf: 'clerk@shop.example' },
    says: /not found|invalid|no such|could not/i,
    isError: true
  }
];

const folder = process.argv[2];
if (folder === undefined) {
  console.error(
    'Say where it is installed: npm install --prefix FOLDER @salesforce/mcp, then npm run mcp -- FOLDER'
  );
  process.exit(2);
}
const installed = resolve(folder, 'node_modules/@salesforce/mcp');
const { version } = asFields(JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')));
const running = await startTestOrg();
const sf = await SfCommand.create();
let wrong = 0;
try {
  const username = 'admin@local.example';
  await sf.json(['org', 'login', 'access-token', '--instance-url', running.url, '--no-prompt'], {
    SF_ACCESS_TOKEN: running.org.admin.token ?? ''
  });
  for (const [Name, Price__c] of [
    ['Astrolabe', 10],
    ['Quadrant', 20],
    ['Sextant', 12.5]
  ]) {
    await running.org.admin.create('Merchandise__c', { Name, Price__c });
  }
  const env = { ...process.env, HOME: sf.home, USERPROFILE: sf.home, SF_USE_GENERIC_UNIX_KEYCHAIN: 'true' };
  const server = await McpServer.start(
    [
      process.execPath,
      join(installed, 'bin/run.js'),
      '--orgs',
      username,
      '--toolsets',
      'all',
      '--no-telemetry'
    ],
    { ...env, SF_DISABLE_TELEMETRY: 'true' },
    sf.home
  );
  try {
    console.log(`@salesforce/mcp ${String(version)}: ${(await server.tools()).length} tools`);
    for (const check of CHECKS) {
      const answer = await server.call(check.tool, {
        usernameOrAlias: username,
        directory: sf.home,
        ...check.args
      });
      wrong += report(check, answer) ? 0 : 1;
    }
  } finally {
    server.stop();
  }
} finally {
  await sf.remove();
  await rm(sf.home, { recursive: true, force: true });
  await running.stop();
}
console.log(`${CHECKS.length - wrong} of ${CHECKS.length} as they should be`);
process.exitCode = wrong > 0 ? 1 : 0;

function report({ tool, args, says, isError = false }: Check, answer: ToolAnswer): boolean {
  const isRight = says.test(answer.text) && answer.isError === isError;
  console.log(`${isRight ? 'right' : 'WRONG'} ${tool} ${JSON.stringify(args)}`);
  if (!isRight) {
    console.log(`  ${answer.isError ? 'refused: ' : ''}${answer.text.slice(0, 600)}`);
  }
  return isRight;
}
