import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from './config.ts';
import { EXIT_CODE } from './exitCode.ts';

const JWT = { SF_CLIENT_ID: 'client', SF_USERNAME: 'sync@example.com', SF_JWT_KEY_FILE: '/keys/sync.pem' };

describe('readConfig', () => {
  it('takes a token and its org', () => {
    assert.deepEqual(
      readConfig({
        SF_INSTANCE_URL: 'https://acme.my.salesforce.com/home',
        SF_ACCESS_TOKEN: '00D!x',
        HOME: '/root'
      }),
      { kind: 'token', instanceUrl: 'https://acme.my.salesforce.com', accessToken: '00D!x' }
    );
  });

  it('takes a key, and the usual place to log in', () => {
    assert.deepEqual(readConfig({ ...JWT, SF_ACCESS_TOKEN: ' ' }), {
      kind: 'jwt',
      loginUrl: 'https://login.salesforce.com',
      clientId: 'client',
      username: 'sync@example.com',
      keyFile: '/keys/sync.pem'
    });
    assert.equal(
      (readConfig({ ...JWT, SF_LOGIN_URL: 'https://test.salesforce.com' }) as { loginUrl: string }).loginUrl,
      'https://test.salesforce.com'
    );
  });

  it('sends a token over plain http to this machine only', () => {
    const token = { SF_ACCESS_TOKEN: '00D!x' };
    assert.equal(readConfig({ ...token, SF_INSTANCE_URL: 'http://localhost:4400' }).kind, 'token');
    assert.throws(() => readConfig({ ...token, SF_INSTANCE_URL: 'http://acme.my.salesforce.com' }), {
      message: /SF_INSTANCE_URL: must begin with https/
    });
  });

  it('says what is missing and what to set', () => {
    const usage = { exitCode: EXIT_CODE.usage, actions: /SF_INSTANCE_URL and SF_ACCESS_TOKEN/ };
    assert.throws(() => readConfig({}), { message: /not said which org/, ...usage });
    assert.throws(() => readConfig({ SF_ACCESS_TOKEN: 'x' }), {
      message: /SF_INSTANCE_URL is not/,
      ...usage
    });
    assert.throws(() => readConfig({ SF_CLIENT_ID: 'x' }), {
      message: /SF_USERNAME and SF_JWT_KEY_FILE must be set/
    });
    assert.throws(() => readConfig({ SF_INSTANCE_URL: 'acme', SF_ACCESS_TOKEN: 'x' }), {
      message: /SF_INSTANCE_URL/
    });
  });
});
