import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createLocalOrgServer } from '../server/createLocalOrgServer.ts';
import { serverOrg } from '../../testing/serverOrg.ts';
import { soapCall } from './soapCall.ts';

const server = createLocalOrgServer(await serverOrg(), { log: () => undefined });

after(async () => {
  await server.close();
});

function answerTo(xml: string): string {
  const { body } = soapCall(server.services, {
    method: 'POST',
    path: '/services/Soap/u/66.0',
    segments: ['services', 'Soap', 'u', '66.0'],
    query: new URLSearchParams(),
    headers: {},
    origin: 'http://localhost:1',
    body: { text: xml }
  });
  return body !== undefined && 'text' in body ? body.text : '';
}

test('names and passwords may have attributes and entities', () => {
  const login =
    '<se:Body xmlns:se="x"> <p:login xmlns:p="y"><p:username a="b">admin@local.example</p:username><password>loc&#97;l</password>';
  assert.match(answerTo(`<se:Envelope>${login}</p:login></se:Body></se:Envelope>`), /<sessionId>/);
});

// Read again from each "<", these would keep the server busy for hours: a test that does not end has failed.
for (const [what, xml] of [
  ['elements that never close', `<Body><login>${'<username '.repeat(300_000)}`],
  ['bodies that never close', '<Body '.repeat(500_000)],
  ['names without an end', `<Body><login>${'<username>'.repeat(300_000)}`]
] as const) {
  test(`${what} are refused`, () => {
    assert.match(answerTo(xml), /<faultcode>/);
  });
}
